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
    static bool fits(const Component &component, QByteArrayView name);

    std::vector<std::vector<Component>> m_patterns;
};

}
