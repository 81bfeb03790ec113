// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathglobs.h"

#include <fnmatch.h>

#include <algorithm>
#include <memory>

namespace stratoscope
{

PathGlobs::PathGlobs(const QByteArrayList &patterns)
{
    for (const QByteArray &pattern : patterns) {
        std::vector<Component> &components = m_patterns.emplace_back();
        for (const QByteArray &part : pattern.split('/')) {
            const bool hasWildcard = part.contains('*') || part.contains('?') || part.contains('[');
            if (!part.isEmpty())
                components.push_back({part, part == "**", !hasWildcard});
        }
    }
}

bool PathGlobs::fits(const Component &component, QByteArrayView name)
{
    if (component.isAnyDepth)
        return true;
    if (component.isLiteral)
        return name == QByteArrayView(component.text);
    return fnmatch(component.text.constData(), name.toByteArray().constData(), 0) == 0;
}

/** Adds \a state, and those that come to the same because a "**" may stand for nothing. */
void PathGlobs::enter(States &states, State state) const
{
    const std::vector<Component> &components = m_patterns[state.pattern];
    for (;; ++state.at) {
        const bool isKnown = std::any_of(states.begin(), states.end(),
            [&](const State &known) { return known.pattern == state.pattern && known.at == state.at; });
        if (!isKnown)
            states.push_back(state);
        if (state.at >= components.size() || !components[state.at].isAnyDepth)
            return;
    }
}

PathGlobs::States PathGlobs::next(const States &states, QByteArrayView name) const
{
    States after;
    for (const State &state : states) {
        const std::vector<Component> &components = m_patterns[state.pattern];
        if (state.at >= components.size() || !fits(components[state.at], name))
            continue;
        const bool stays = components[state.at].isAnyDepth;
        enter(after, {state.pattern, static_cast<quint16>(stays ? state.at : state.at + 1)});
    }
    return after;
}

quint16 PathGlobs::matched(const States &states) const
{
    quint16 first = NoMatch;
    for (const State &state : states) {
        if (state.at == m_patterns[state.pattern].size())
            first = std::min(first, state.pattern);
    }
    return first;
}

std::vector<quint16> PathGlobs::match(const PathTable &paths) const
{
    std::vector<quint16> matches(paths.size(), NoMatch);
    States start;
    for (std::size_t i = 0; i < m_patterns.size(); ++i)
        enter(start, {static_cast<quint16>(i), 0});
    struct Directory
    {
        PathId path;
        std::shared_ptr<const States> states;
    };
    std::vector<Directory> pending {{PathTable::Root, std::make_shared<const States>(std::move(start))}};
    while (!pending.empty()) {
        const Directory at = std::move(pending.back());
        pending.pop_back();
        for (PathId child = paths.firstChild(at.path); child.isValid(); child = paths.nextSibling(child)) {
            States states = next(*at.states, paths.name(child));
            matches[child.value] = matched(states);
            if (paths.firstChild(child).isValid() && !states.empty())
                pending.push_back({child, std::make_shared<const States>(std::move(states))});
        }
    }
    return matches;
}

}
