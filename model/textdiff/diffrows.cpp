// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diffrows.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Lines around a change that are not folded. */
constexpr quint32 RowContext = 3;

class RowWriter
{
public:
    RowWriter(const DiffOutline &outline, DiffLayout layout, bool onlyChanges)
        : m_outline(outline)
        , m_layout(layout)
        , m_onlyChanges(onlyChanges)
    {
    }

    std::vector<DiffRow> rows()
    {
        for (const SequenceChange &change : m_outline.script) {
            addSame(change.before.begin, RowContext);
            if (m_layout == DiffLayout::SideBySide)
                addPaired(change);
            else
                addApart(change.before, change.after);
            m_before = change.before.end;
            m_after = change.after.end;
        }
        addSame(m_outline.before, 0);
        return std::move(m_rows);
    }

private:
    /** The lines up to \a end, of which the last \a tail are not folded. */
    void addSame(quint32 end, quint32 tail)
    {
        const quint32 head = m_rows.empty() ? 0 : RowContext;
        const quint32 count = end - m_before;
        // A fold takes a row too.
        const bool folds = m_onlyChanges && count > head + tail + 1;
        addLines(folds ? head : count);
        if (!folds)
            return;
        const quint32 folded = count - head - tail;
        m_rows.push_back({DiffRow::Kind::Folded, m_before, m_after, folded});
        m_before += folded;
        m_after += folded;
        addLines(tail);
    }

    void addLines(quint32 count)
    {
        for (; count > 0; --count)
            m_rows.push_back({DiffRow::Kind::Same, m_before++, m_after++, 0});
    }

    void addApart(const Stretch &before, const Stretch &after)
    {
        for (quint32 i = before.begin; i < before.end; ++i)
            m_rows.push_back({DiffRow::Kind::Removed, i, DiffRow::NoLine, 0});
        for (quint32 i = after.begin; i < after.end; ++i)
            m_rows.push_back({DiffRow::Kind::Added, DiffRow::NoLine, i, 0});
    }

    /** What is between two pairs is next to each other as far as both sides go. */
    void addPaired(const SequenceChange &change)
    {
        Stretch before = change.before;
        Stretch after = change.after;
        for (; m_pair < m_outline.pairs.size() && m_outline.pairs[m_pair].before < change.before.end; ++m_pair) {
            const LinePair &pair = m_outline.pairs[m_pair];
            addBetween({before.begin, pair.before}, {after.begin, pair.after});
            m_rows.push_back({DiffRow::Kind::Changed, pair.before, pair.after, 0});
            before.begin = pair.before + 1;
            after.begin = pair.after + 1;
        }
        addBetween(before, after);
    }

    void addBetween(Stretch before, Stretch after)
    {
        while (!before.isEmpty() && !after.isEmpty())
            m_rows.push_back({DiffRow::Kind::Changed, before.begin++, after.begin++, 0});
        addApart(before, after);
    }

    const DiffOutline &m_outline;
    const DiffLayout m_layout;
    const bool m_onlyChanges;
    std::vector<DiffRow> m_rows;
    quint32 m_before = 0; ///< The next lines.
    quint32 m_after = 0;
    std::size_t m_pair = 0; ///< The next one of the outline.
};

}

std::vector<DiffRow> diffRows(const DiffOutline &outline, DiffLayout layout, bool onlyChanges)
{
    return RowWriter(outline, layout, onlyChanges).rows();
}

std::vector<DiffRow> unfolded(const DiffRow &folded)
{
    std::vector<DiffRow> rows;
    for (quint32 i = 0; i < folded.folded; ++i)
        rows.push_back({DiffRow::Kind::Same, folded.before + i, folded.after + i, 0});
    return rows;
}

std::vector<quint32> changeStarts(const std::vector<DiffRow> &rows)
{
    std::vector<quint32> starts;
    for (quint32 i = 0; i < rows.size(); ++i) {
        if (rows[i].isChange() && (i == 0 || !rows[i - 1].isChange()))
            starts.push_back(i);
    }
    return starts;
}

}
