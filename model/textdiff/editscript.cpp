// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "editscript.h"

#include <dtl/dtl.hpp>

namespace stratoscope
{

namespace
{

/** More elements are not given to dtl, which copies them several times. */
constexpr std::size_t MostElements = 600'000;
/** Comparisons between two looks at whether anyone still waits. */
constexpr quint64 ComparisonsAtOnce = 1u << 16;

struct Element
{
    quint32 value = 0;
    quint32 place = 0;
};

/**
 * Compares for dtl, which cannot be stopped, and keeps its memory bounded: each step of dtl takes one comparison that
 * fails, or ends the round in which it finishes. Once there were enough, this makes it finish, with a result that is
 * to be thrown away: all elements on the diagonal where dtl's search ends are called equal, and no others.
 */
class BoundedComparison
{
public:
    struct State
    {
        quint64 comparisons = 0;
        quint64 failures = 0;
        quint64 mostComparisons = 0;
        quint64 mostFailures = 0;
        qint64 lastDiagonal = 0; ///< How many elements more the second sequence has.
        const DiffBudget *budget = nullptr;
        bool isStopped = false;
    };

    explicit BoundedComparison(State *state)
        : m_state(state)
    {
    }
    BoundedComparison() = default;

    /** Called by dtl. */
    bool impl(const Element &before, const Element &after) const
    {
        State &state = *m_state;
        if (state.isStopped)
            return qint64(after.place) - qint64(before.place) == state.lastDiagonal;
        if (++state.comparisons % ComparisonsAtOnce == 0 && state.budget->isCancelled())
            state.isStopped = true;
        if (before.value == after.value)
            return state.comparisons < state.mostComparisons || stop();
        return ++state.failures > state.mostFailures && stop();
    }

private:
    bool stop() const
    {
        m_state->isStopped = true;
        return false;
    }

    State *m_state = nullptr;
};

std::vector<Element> elementsOf(std::span<const quint32> values)
{
    std::vector<Element> elements;
    elements.reserve(values.size());
    for (const quint32 value : values)
        elements.push_back({value, quint32(elements.size())});
    return elements;
}

template<typename Sequence>
EditScript scriptOf(const Sequence &steps)
{
    EditScript script;
    quint32 before = 0;
    quint32 after = 0;
    for (const auto &step : steps) {
        const quint32 removed = step.second.type == dtl::SES_DELETE ? 1 : 0;
        const quint32 added = step.second.type == dtl::SES_ADD ? 1 : 0;
        if (removed + added > 0)
            appendChange(script, {{before, before + removed}, {after, after + added}});
        before += added > 0 ? 0 : 1;
        after += removed > 0 ? 0 : 1;
    }
    return script;
}

}

void appendChange(EditScript &script, const SequenceChange &change)
{
    if (change.before.isEmpty() && change.after.isEmpty())
        return;
    const bool follows = !script.empty() && script.back().before.end == change.before.begin
        && script.back().after.end == change.after.begin;
    if (follows)
        script.back()
            = {{script.back().before.begin, change.before.end}, {script.back().after.begin, change.after.end}};
    else
        script.push_back(change);
}

std::optional<EditScript> shortestEditScript(
    std::span<const quint32> before, std::span<const quint32> after, DiffBudget &budget)
{
    if (before.empty() || after.empty()) {
        EditScript script;
        appendChange(script, {{0, quint32(before.size())}, {0, quint32(after.size())}});
        return script;
    }
    const std::size_t elements = before.size() + after.size();
    if (elements > MostElements || budget.isSpent())
        return std::nullopt;
    BoundedComparison::State state;
    state.mostComparisons = budget.left() / 2 + 1;
    // The round in which dtl finishes takes no more steps than there are elements; at the limit, it would go wrong.
    state.mostFailures = dtl::MAX_CORDINATES_SIZE - 2 * elements - 8;
    state.lastDiagonal = qint64(after.size()) - qint64(before.size());
    state.budget = &budget;
    dtl::Diff<Element, std::vector<Element>, BoundedComparison> diff(
        elementsOf(before), elementsOf(after), BoundedComparison(&state));
    diff.compose();
    budget.spend(state.comparisons);
    if (state.isStopped)
        return std::nullopt;
    return scriptOf(diff.getSes().getSequence());
}

}
