// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathglobs.h"

#include <fnmatch.h>

#include <algorithm>
#include <bitset>
#include <string_view>

namespace stratoscope
{

namespace
{

/** Special characters of glob(7); "\\" escapes the next one, so it is special too. */
constexpr const char *Wildcards = "*?[]\\";

}

PathGlobs::PathGlobs(const QByteArrayList &patterns)
{
    for (const QByteArray &pattern : patterns) {
        std::vector<Component> &components = m_patterns.emplace_back();
        for (const QByteArray &part : pattern.split('/')) {
            const std::string_view text(part.constData(), static_cast<std::size_t>(part.size()));
            const std::size_t first = text.find_first_of(Wildcards);
            const bool isLiteral = first == std::string_view::npos;
            if (part.isEmpty())
                continue;
            components.push_back({part, part.left(isLiteral ? 0 : static_cast<qsizetype>(first)),
                part.mid(isLiteral ? part.size() : static_cast<qsizetype>(text.find_last_of(Wildcards)) + 1),
                part == "**", isLiteral});
        }
        std::size_t end = components.size();
        while (end > 0 && components[end - 1].isAnyDepth)
            --end;
        m_ends.push_back(end);
    }
}

bool PathGlobs::fits(const Component &component, QByteArrayView name)
{
    if (component.isAnyDepth)
        return true;
    if (component.isLiteral)
        return name == QByteArrayView(component.text);
    // This rules out nearly every name for nearly every pattern without a slow fnmatch().
    if (name.size() < component.start.size() + component.end.size() || !name.startsWith(component.start)
        || !name.endsWith(component.end))
        return false;
    return fnmatch(component.text.constData(), name.toByteArray().constData(), 0) == 0;
}

/** Adds \a state and all states reachable from it because "**" may match nothing. */
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

bool PathGlobs::endsAt(quint16 pattern, std::size_t at) const
{
    return at >= m_ends[pattern];
}

/** What a name may complete. */
std::vector<PathGlobs::Wanted> PathGlobs::lastOf(const States &states) const
{
    std::vector<Wanted> last;
    for (const State &state : states) {
        const std::vector<Component> &components = m_patterns[state.pattern];
        if (state.at >= components.size())
            continue;
        const Component &component = components[state.at];
        if (endsAt(state.pattern, component.isAnyDepth ? state.at : state.at + std::size_t(1)))
            last.push_back({&component, state.pattern});
    }
    std::sort(
        last.begin(), last.end(), [](const Wanted &left, const Wanted &right) { return left.pattern < right.pattern; });
    return last;
}

/** What a directory's name may take further, apart from "**", which any does. */
std::vector<PathGlobs::Wanted> PathGlobs::namedOf(const States &states) const
{
    std::vector<Wanted> named;
    for (const State &state : states) {
        const std::vector<Component> &components = m_patterns[state.pattern];
        if (state.at < components.size() && !components[state.at].isAnyDepth)
            named.push_back({&components[state.at], state.pattern});
    }
    return named;
}

/** What is left of \a states below a name that only "**" matches. */
PathGlobs::States PathGlobs::staying(const States &states) const
{
    States after;
    for (const State &state : states) {
        const std::vector<Component> &components = m_patterns[state.pattern];
        if (state.at < components.size() && components[state.at].isAnyDepth)
            enter(after, state);
    }
    return after;
}

/** What names are held against. Nearly all names fit none, and their first and last bytes mostly tell. */
class PathGlobs::NameFilter
{
public:
    explicit NameFilter(std::vector<Wanted> wanted)
        : m_wanted(std::move(wanted))
    {
        for (const Wanted &each : m_wanted) {
            const Component &component = *each.component;
            const QByteArray &start = component.isLiteral ? component.text : component.start;
            if (component.isAnyDepth || (start.isEmpty() && component.end.isEmpty()))
                m_fitsAny = true;
            else if (!start.isEmpty())
                m_starts.set(static_cast<uchar>(start.front()));
            else
                m_ends.set(static_cast<uchar>(component.end.back()));
        }
    }

    /** The first pattern that wants \a name, or NoMatch. */
    quint16 match(QByteArrayView name) const
    {
        if (!m_fitsAny && !m_starts[static_cast<uchar>(name.front())] && !m_ends[static_cast<uchar>(name.back())])
            return NoMatch;
        const auto fitting = std::find_if(
            m_wanted.begin(), m_wanted.end(), [&](const Wanted &each) { return fits(*each.component, name); });
        return fitting != m_wanted.end() ? fitting->pattern : NoMatch;
    }

private:
    std::vector<Wanted> m_wanted; ///< By pattern.
    std::bitset<256> m_starts; ///< First bytes of names that some may fit,
    std::bitset<256> m_ends; ///< and last ones, of those without a first.
    bool m_fitsAny = false;
};

/** How far the patterns are in a directory: most directories have the same place as the one above. */
struct PathGlobs::Place
{
    States states;
    NameFilter last; ///< For files.
    NameFilter named; ///< For directories.
    quint16 matched = NoMatch; ///< The first pattern that ends here.
    bool staysItself = false; ///< Below a name that only "**" matches, it is the same again;
    PlacePtr below; ///< or else this one, once somebody has asked.
};

PathGlobs::PlacePtr PathGlobs::placeOf(States states) const
{
    NameFilter last(lastOf(states));
    NameFilter named(namedOf(states));
    const quint16 ended = matched(states);
    return std::make_shared<Place>(Place {std::move(states), std::move(last), std::move(named), ended, false, nullptr});
}

PathGlobs::PlacePtr PathGlobs::placeBelow(const PlacePtr &place, QByteArrayView name) const
{
    if (place->named.match(name) != NoMatch)
        return placeOf(next(place->states, name));
    if (!place->below && !place->staysItself) {
        States states = staying(place->states);
        place->staysItself = states == place->states;
        if (!place->staysItself)
            place->below = placeOf(std::move(states));
    }
    return place->staysItself ? place : place->below;
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
        PlacePtr place;
    };
    std::vector<Directory> pending {{PathTable::Root, placeOf(std::move(start))}};
    while (!pending.empty()) {
        const Directory at = std::move(pending.back());
        pending.pop_back();
        for (PathId child = paths.firstChild(at.path); child.isValid(); child = paths.nextSibling(child)) {
            // Most paths are files, which need no place for anything below them.
            if (!paths.firstChild(child).isValid()) {
                matches[child.value] = at.place->last.match(paths.name(child));
                continue;
            }
            PlacePtr place = placeBelow(at.place, paths.name(child));
            matches[child.value] = place->matched;
            if (!place->states.empty())
                pending.push_back({child, std::move(place)});
        }
    }
    return matches;
}

}
