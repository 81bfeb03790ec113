// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathtable.h"

#include <QByteArrayList>

#include <memory>
#include <vector>

namespace stratoscope
{

/// Patterns for whole paths: "/var/cache/apt/**", "**/.git/**". Components match as in glob(7), except that a leading
/// dot is an ordinary character; "**" matches any number of components.
class PathGlobs
{
public:
    static constexpr quint16 NoMatch = 0xffff;

    explicit PathGlobs(const QByteArrayList &patterns);

    /** For every path of \a paths, the number of the first pattern that it matches, or NoMatch. */
    std::vector<quint16> match(const PathTable &paths) const;

private:
    struct Component
    {
        QByteArray text;
        QByteArray start; ///< Required start of the name: up to the first wildcard.
        QByteArray end; ///< Required end of the name: after the last wildcard.
        bool isAnyDepth = false;
        bool isLiteral = false;
    };

    /** How far a path's components have matched a pattern. */
    struct State
    {
        quint16 pattern = 0;
        quint16 at = 0; ///< The component that the next name must match; past the end: all matched.

        bool operator==(const State &) const = default;
    };

    using States = std::vector<State>;

    void enter(States &states, State state) const;
    States next(const States &states, QByteArrayView name) const;
    quint16 matched(const States &states) const;
    /** A pattern that one more name may complete or take further, and the component that the name must match. */
    struct Wanted
    {
        const Component *component = nullptr;
        quint16 pattern = 0;
    };
    class NameFilter;
    struct Place;
    using PlacePtr = std::shared_ptr<Place>;
    PlacePtr placeOf(States states) const;
    PlacePtr placeBelow(const PlacePtr &place, QByteArrayView name) const;
    std::vector<Wanted> lastOf(const States &states) const;
    std::vector<Wanted> namedOf(const States &states) const;
    States staying(const States &states) const;
    bool endsAt(quint16 pattern, std::size_t at) const;
    static bool fits(const Component &component, QByteArrayView name);

    std::vector<std::vector<Component>> m_patterns;
    std::vector<std::size_t> m_ends; ///< By pattern: the first component from which on all may match nothing.
};

}
