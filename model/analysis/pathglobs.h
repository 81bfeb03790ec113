// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathtable.h"

#include <QByteArrayList>

#include <vector>

namespace stratoscope
{

/// Patterns for whole paths: "/var/cache/apt/**", "**/.git/**". A component is matched as by glob(7), but for a leading
/// dot, which is like any other character; "**" stands for any number of components.
class PathGlobs
{
public:
    static constexpr quint16 NoMatch = 0xffff;

    explicit PathGlobs(const QByteArrayList &patterns);

    /** For every path of \a paths the number of the first pattern that it matches, or NoMatch. */
    std::vector<quint16> match(const PathTable &paths) const;

private:
    struct Component
    {
        QByteArray text;
        QByteArray start; ///< What a name has to begin with: up to the first wildcard.
        QByteArray end; ///< And to end with: from behind the last.
        bool isAnyDepth = false;
        bool isLiteral = false;
    };

    /** How far into a pattern the components of a path have come. */
    struct State
    {
        quint16 pattern = 0;
        quint16 at = 0; ///< The component that the next name has to match; one behind the last: all did.
    };

    using States = std::vector<State>;

    void enter(States &states, State state) const;
    States next(const States &states, QByteArrayView name) const;
    quint16 matched(const States &states) const;
    /** The patterns that one more name may complete, by what it has to be. */
    struct Last
    {
        const Component *component = nullptr;
        quint16 pattern = 0;
    };
    std::vector<Last> lastOf(const States &states) const;
    bool endsAt(quint16 pattern, std::size_t at) const;
    static bool fits(const Component &component, QByteArrayView name);

    std::vector<std::vector<Component>> m_patterns;
    std::vector<std::size_t> m_ends; ///< By pattern: from this component on, all may stand for nothing.
};

}
