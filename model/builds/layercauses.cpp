// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layercauses.h"

#include "causewords.h"
#include "kindtable.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace stratoscope
{

namespace
{

using Entries = std::vector<quint32>;

/** The numbers of a layer's entries by name; of the same name, in the order of the tar. */
Entries byName(const LayerForm &form)
{
    Entries order(form.entries.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](quint32 left, quint32 right) {
        const int names = form.name(left).compare(form.name(right));
        return names != 0 ? names < 0 : left < right;
    });
    return order;
}

/** How many of \a places stand where they should in the longest run that grows. */
std::size_t longestGrowingRun(const Entries &places)
{
    Entries ends; // By length of a run, the smallest place that one of that length ends with.
    for (const quint32 place : places) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), place);
        if (at == ends.end())
            ends.push_back(place);
        else
            *at = place;
    }
    return ends.size();
}

QByteArray fullPath(QByteArrayView name)
{
    return QByteArray(1, '/').append(name);
}

bool hasOtherContent(const FormEntry &before, const FormEntry &after)
{
    return before.size != after.size || before.content != after.content;
}

/** Counts causes entry by entry. */
class CauseCounting
{
public:
    CauseCounting(const LayerForm &before, const LayerForm &after, const Job &job)
        : m_before(before)
        , m_after(after)
        , m_job(job)
    {
    }

    Result<std::vector<DigestCause>> count()
    {
        match(byName(m_before), byName(m_after));
        if (m_job.isCancelled())
            return Job::cancelled();
        countOrder();
        if (m_before.bytesBehind != m_after.bytesBehind)
            noteEnding();
        std::vector<DigestCause> found;
        for (std::optional<DigestCause> &cause : m_counts) {
            if (cause)
                found.push_back(std::move(*cause));
        }
        return found;
    }

private:
    void match(const Entries &before, const Entries &after);
    void compare(quint32 before, quint32 after);
    void compareForms(const CausePair &pair);
    void countOrder();
    void note(BuildCause cause, const CausePair &pair);
    void noteEnding();
    std::optional<DigestCause> &countOf(BuildCause cause) { return m_counts[static_cast<std::size_t>(cause)]; }

    const LayerForm &m_before;
    const LayerForm &m_after;
    Job m_job;
    std::array<std::optional<DigestCause>, EnumeratorCount<BuildCause>> m_counts; ///< By BuildCause.
    std::vector<std::pair<quint32, quint32>> m_matched;
};

void CauseCounting::match(const Entries &before, const Entries &after)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while ((i < before.size() || j < after.size()) && !m_job.isCancelled()) {
        const int order = i == before.size() ? 1
            : j == after.size()              ? -1
                                             : m_before.name(before[i]).compare(m_after.name(after[j]));
        if (order < 0)
            note(BuildCause::Removed, {m_before.name(before[i]), &m_before.entries[before[i]], nullptr});
        else if (order > 0)
            note(BuildCause::Added, {m_after.name(after[j]), nullptr, &m_after.entries[after[j]]});
        else
            compare(before[i], after[j]);
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
    }
}

void CauseCounting::compare(quint32 before, quint32 after)
{
    m_matched.emplace_back(before, after);
    const FormEntry &left = m_before.entries[before];
    const FormEntry &right = m_after.entries[after];
    const CausePair pair {m_before.name(before), &left, &right};
    if (left.type != right.type)
        note(BuildCause::Type, pair);
    else if (hasOtherContent(left, right))
        note(BuildCause::Content, pair);
    else if (left.link != right.link)
        note(BuildCause::LinkTarget, pair);
    if (left.mode != right.mode)
        note(BuildCause::Mode, pair);
    if (left.uid != right.uid || left.gid != right.gid)
        note(BuildCause::Owner, pair);
    if (left.mtime != right.mtime || left.mtimeNsec != right.mtimeNsec)
        note(BuildCause::Time, pair);
    if (left.xattrs != right.xattrs)
        note(BuildCause::Xattrs, pair);
    compareForms(pair);
}

void CauseCounting::compareForms(const CausePair &pair)
{
    const HeaderShape &left = pair.before->shape;
    const HeaderShape &right = pair.after->shape;
    if (left.ownerNames != right.ownerNames)
        note(BuildCause::OwnerNames, pair);
    if (left.accessTimes != right.accessTimes)
        note(BuildCause::AccessTimes, pair);
    if (pair.before->spelling != pair.after->spelling)
        note(BuildCause::NameSpelling, pair);
    // Of what has another type, the header is another anyway.
    if (left.format != right.format && pair.before->type == pair.after->type)
        note(BuildCause::TarFormat, pair);
    else if (left.extraHeaders != right.extraHeaders)
        note(BuildCause::ExtraHeaders, pair);
    if (left.otherRecords != right.otherRecords)
        note(BuildCause::OtherRecords, pair);
}

/** What would have to be moved to have the order of the first layer. */
void CauseCounting::countOrder()
{
    std::sort(m_matched.begin(), m_matched.end());
    Entries places;
    places.reserve(m_matched.size());
    for (const auto &[before, after] : m_matched)
        places.push_back(after);
    const auto moved = places.size() - longestGrowingRun(places);
    if (moved == 0)
        return;
    const auto first = std::adjacent_find(places.begin(), places.end(), std::greater<quint32>());
    const auto number = m_matched[static_cast<std::size_t>(first - places.begin())].first;
    countOf(BuildCause::Order) = {BuildCause::Order, moved, fullPath(m_before.name(number)), {}, {}};
}

void CauseCounting::note(BuildCause cause, const CausePair &pair)
{
    std::optional<DigestCause> &count = countOf(cause);
    if (!count) {
        const auto [before, after] = causeValues(cause, pair);
        count = DigestCause {cause, 0, fullPath(pair.name), before, after};
    }
    ++count->entries;
}

void CauseCounting::noteEnding()
{
    const auto [before, after] = endingValues(m_before.bytesBehind, m_after.bytesBehind);
    countOf(BuildCause::Ending) = {BuildCause::Ending, 0, {}, before, after};
}

}

Result<std::vector<DigestCause>> layerCauses(const LayerForm &before, const LayerForm &after, const Job &job)
{
    return CauseCounting(before, after, job).count();
}

}
