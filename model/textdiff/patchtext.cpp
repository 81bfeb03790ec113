// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "patchtext.h"

#include "bytes.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr quint32 PatchContext = 3;

/** A name in a header, quoted like git's if it has anything odd: it is on one line and ends where it ends. */
QByteArray headerName(const QByteArray &name)
{
    if (name.isEmpty())
        return "/dev/null";
    const bool isWhole = isUtf8(name);
    bool isQuoted = false;
    QByteArray quoted;
    for (const char c : name) {
        const auto byte = static_cast<uchar>(c);
        const bool isOdd = byte < 0x20 || byte == 0x7f || (byte >= 0x80 && !isWhole);
        isQuoted = isQuoted || isOdd || c == '"' || c == '\\';
        if (isOdd)
            quoted += '\\' + QByteArray::number(byte, 8).rightJustified(3, '0');
        else if (c == '"' || c == '\\')
            quoted += QByteArray("\\") + c;
        else
            quoted += c;
    }
    if (isQuoted)
        return '"' + quoted + '"';
    // Otherwise, patch would take what follows a space for a date.
    return name.contains(' ') ? name + '\t' : name;
}

/** "12,3": the lines of one side; of none, the number of the line before. */
QByteArray rangeOf(const Stretch &lines)
{
    const quint32 first = lines.isEmpty() ? lines.begin : lines.begin + 1;
    return QByteArray::number(first) + (lines.size() == 1 ? QByteArray() : ',' + QByteArray::number(lines.size()));
}

class PatchWriter
{
public:
    explicit PatchWriter(const TextDiff &diff)
        : m_diff(diff)
    {
    }

    QByteArray text(const PatchNames &names)
    {
        m_text = "--- " + headerName(names.before) + "\n+++ " + headerName(names.after) + '\n';
        for (auto first = m_diff.script.begin(); first != m_diff.script.end();) {
            auto last = first + 1;
            while (last != m_diff.script.end() && last->before.begin - (last - 1)->before.end <= 2 * PatchContext)
                ++last;
            addHunk({first, last});
            first = last;
        }
        return m_text;
    }

private:
    void addHunk(std::span<const SequenceChange> changes)
    {
        const quint32 head = std::min(changes.front().before.begin, PatchContext);
        const quint32 tail = std::min(m_diff.before.count() - changes.back().before.end, PatchContext);
        const Stretch before {changes.front().before.begin - head, changes.back().before.end + tail};
        const Stretch after {changes.front().after.begin - head, changes.back().after.end + tail};
        m_text += "@@ -" + rangeOf(before) + " +" + rangeOf(after) + " @@\n";
        quint32 at = before.begin;
        for (const SequenceChange &change : changes) {
            addLines(' ', m_diff.before, {at, change.before.begin});
            addLines('-', m_diff.before, change.before);
            addLines('+', m_diff.after, change.after);
            at = change.before.end;
        }
        addLines(' ', m_diff.before, {at, before.end});
    }

    void addLines(char sign, const TextLines &text, const Stretch &lines)
    {
        for (quint32 i = lines.begin; i < lines.end; ++i) {
            m_text += sign;
            m_text += text.line(i);
            if (i + 1 == text.count() && text.isCutShort())
                m_text += "\n\\ No newline at end of file\n";
        }
    }

    const TextDiff &m_diff;
    QByteArray m_text;
};

}

PatchNames patchNames(const QByteArray &path, bool isBefore, bool isAfter)
{
    const QByteArray name = path.startsWith('/') ? path : '/' + path;
    return {isBefore ? 'a' + name : QByteArray(), isAfter ? 'b' + name : QByteArray()};
}

QByteArray patchText(const TextDiff &diff, const PatchNames &names)
{
    return diff.script.empty() ? QByteArray() : PatchWriter(diff).text(names);
}

}
