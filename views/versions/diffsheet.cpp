// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diffsheet.h"

#include "hexline.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** A line may have some more, such as escaped bytes. */
qsizetype longestOf(const TextLines &text)
{
    qsizetype longest = 0;
    for (quint32 i = 0; i < text.count(); ++i) {
        const QByteArrayView line = text.line(i);
        if (line.size() <= longest / 8)
            continue;
        const auto tabs = std::count(line.begin(), line.end(), '\t');
        longest = std::max<qsizetype>(longest, line.size() + 7 * tabs);
    }
    return std::min(longest, ShownLineBytes);
}

}

ShownLine DiffSheet::line(DiffSide side, quint32 number) const
{
    const bool isBefore = side == DiffSide::Before;
    if (!comparison.isBinary)
        return isBefore ? shownTextLine(comparison.text.before, number, comparison.text.words.before)
                        : shownTextLine(comparison.text.after, number, comparison.text.words.after);
    const QByteArray &before = comparison.before.bytes;
    const QByteArray &after = comparison.after.bytes;
    return isBefore ? shownByteRow(before, after, number) : shownByteRow(after, before, number);
}

LayerIndex DiffSheet::origin(DiffSide side, quint32 number) const
{
    const std::vector<LayerIndex> &layers = origins[side == DiffSide::Before ? 0 : 1];
    return number < layers.size() ? layers[number] : LayerIndex();
}

int DiffSheet::longestLine() const
{
    if (comparison.isBinary)
        return hexCharacterAt(int(HexColumns));
    return int(std::max(longestOf(comparison.text.before), longestOf(comparison.text.after)));
}

}
