// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentcomparison.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

quint32 hexRows(const QByteArray &bytes)
{
    return quint32((bytes.size() + HexRowBytes - 1) / HexRowBytes);
}

QByteArrayView hexRow(const QByteArray &bytes, quint32 row)
{
    const qsizetype begin = qsizetype(row) * HexRowBytes;
    return QByteArrayView(bytes).sliced(begin, std::min<qsizetype>(HexRowBytes, bytes.size() - begin));
}

/** Byte for byte at the same offsets. */
DiffOutline hexOutline(const QByteArray &before, const QByteArray &after)
{
    DiffOutline outline {hexRows(before), hexRows(after), {}, {}};
    const quint32 both = std::min(outline.before, outline.after);
    for (quint32 row = 0; row < both; ++row) {
        if (hexRow(before, row) != hexRow(after, row))
            appendChange(outline.script, {{row, row + 1}, {row, row + 1}});
    }
    appendChange(outline.script, {{both, outline.before}, {both, outline.after}});
    return outline;
}

}

Result<ContentComparison> compareContents(
    const VersionContent &before, const VersionContent &after, Whitespace whitespace, const Job &job)
{
    ContentComparison comparison {before, after, false, before.bytes == after.bytes, {}, {}};
    comparison.isBinary = isBinary(before.bytes) || isBinary(after.bytes);
    if (comparison.isBinary) {
        comparison.outline = hexOutline(before.bytes, after.bytes);
        return comparison;
    }
    Result<TextDiff> text = diffTexts(before.bytes, after.bytes, whitespace, job);
    if (!text)
        return tl::unexpected(text.error());
    comparison.text = std::move(*text);
    comparison.outline = {comparison.text.before.count(), comparison.text.after.count(), comparison.text.script,
        comparison.text.words.pairs};
    return comparison;
}

}
