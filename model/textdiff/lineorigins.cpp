// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lineorigins.h"

namespace stratoscope
{

void LineOrigins::add(const TextLines &version, quint32 origin, DiffBudget &budget)
{
    const LineChanges changes = lineChanges(m_text, version, Whitespace::Counts, budget);
    std::vector<quint32> origins(version.count(), origin);
    quint32 i = 0;
    quint32 j = 0;
    const auto keepUntil = [&](quint32 end) {
        while (i < end)
            origins[j++] = m_origins[i++];
    };
    for (const SequenceChange &change : changes.script) {
        keepUntil(change.before.begin);
        i = change.before.end;
        j = change.after.end;
    }
    keepUntil(m_text.count());
    m_text = version;
    m_origins = std::move(origins);
    m_isCoarse = m_isCoarse || changes.isCoarse;
}

void LineOrigins::restart()
{
    *this = LineOrigins();
}

}
