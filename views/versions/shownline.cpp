// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shownline.h"

#include "bytes.h"
#include "hexline.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr qsizetype TabWidth = 8;

/** Writes pieces of a line one after the other. */
class LineWriter
{
public:
    void add(QByteArrayView piece, bool isMarked)
    {
        const qsizetype start = m_line.text.size();
        for (qsizetype at = 0; at < piece.size();) {
            const char c = piece[at];
            if (c == '\t') {
                m_line.text += QString(TabWidth - m_line.text.size() % TabWidth, QLatin1Char(' '));
                ++at;
            } else if (c == '\r') {
                m_line.text += QChar(0x240d);
                ++at;
            } else {
                const auto end = std::find_if(
                    piece.begin() + at, piece.end(), [](char other) { return other == '\t' || other == '\r'; });
                m_line.text += displayText(piece.sliced(at, end - piece.begin() - at));
                at = end - piece.begin();
            }
        }
        if (isMarked && m_line.text.size() > start)
            m_line.marks.push_back({int(start), int(m_line.text.size() - start)});
    }

    ShownLine take() { return std::move(m_line); }

private:
    ShownLine m_line;
};

/** Not in the middle of a character of UTF-8. */
QByteArrayView shownBytes(QByteArrayView line)
{
    if (line.size() <= ShownLineBytes)
        return line;
    qsizetype end = ShownLineBytes;
    while (end > ShownLineBytes - 4 && (static_cast<uchar>(line[end]) & 0xc0) == 0x80)
        --end;
    return line.first(end);
}

}

ShownLine shownTextLine(const TextLines &text, quint32 number, const std::vector<WordMark> &marks)
{
    QByteArrayView line = text.line(number);
    if (line.endsWith('\n'))
        line.chop(1);
    auto mark = std::lower_bound(marks.begin(), marks.end(), number,
        [](const WordMark &left, quint32 searched) { return left.line < searched; });
    auto last = mark;
    while (last != marks.end() && last->line == number)
        ++last;
    // A carriage return at the end is part of the line break, unless it is what changed.
    if (line.endsWith('\r') && (mark == last || qsizetype((last - 1)->end) < line.size()))
        line.chop(1);
    const QByteArrayView shown = shownBytes(line);
    const bool isCut = shown.size() < line.size();
    LineWriter writer;
    qsizetype at = 0;
    for (; mark != last && qsizetype(mark->begin) < shown.size(); ++mark) {
        const qsizetype end = std::min<qsizetype>(mark->end, shown.size());
        writer.add(shown.sliced(at, mark->begin - at), false);
        writer.add(shown.sliced(mark->begin, end - mark->begin), true);
        at = end;
    }
    writer.add(shown.sliced(at), false);
    ShownLine made = writer.take();
    made.isCut = isCut;
    made.isUnended = number + 1 == text.count() && text.isCutShort();
    return made;
}

ShownLine shownByteRow(QByteArrayView bytes, QByteArrayView other, quint32 number)
{
    const qsizetype begin = qsizetype(number) * HexColumns;
    const QByteArrayView row = bytes.sliced(begin, std::min(HexColumns, bytes.size() - begin));
    ShownLine made;
    made.text = hexLine(row, begin);
    if (begin >= other.size())
        return made;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (begin + i < other.size() && other[begin + i] == row[i])
            continue;
        made.marks.push_back({hexDigitsAt(int(i)), 2});
        made.marks.push_back({hexCharacterAt(int(i)), 1});
    }
    return made;
}

}
