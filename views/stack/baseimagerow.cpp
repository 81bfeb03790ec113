// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "baseimagerow.h"

#include "findingorigin.h"
#include "format.h"
#include "instructiontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct BaseImageRowWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::BaseImageRow)
};

using BaseRowKind = LayerStackRow::Kind;

bool endsBase(const LayerStackRow &row)
{
    const QString text = instructionText(row.instruction);
    return text.startsWith(QLatin1String("CMD")) || text.startsWith(QLatin1String("ENTRYPOINT"));
}

/** The first row, from the top, of the base whose topmost layer is in \a row: its last steps made no layer. */
std::size_t firstOfBase(const std::vector<LayerStackRow> &rows, std::size_t row)
{
    std::size_t first = row;
    for (std::size_t i = row; i-- > 0 && rows[i].kind == BaseRowKind::Step;)
        first = endsBase(rows[i]) ? i : first;
    const bool isHead
        = first > 0 && rows[first - 1].kind == BaseRowKind::Group && rows[first - 1].last == rows[row].layer;
    return isHead ? first - 1 : first;
}

}

void addBaseRow(std::vector<LayerStackRow> &rows, const BaseImage &base, const LoadedImage &loaded)
{
    if (base.layers == 0)
        return;
    const LayerIndex top(base.layers - 1);
    const auto found
        = std::find_if(rows.begin(), rows.end(), [top](const LayerStackRow &row) { return row.layer == top; });
    if (found == rows.end())
        return;
    const std::size_t place = firstOfBase(rows, std::size_t(found - rows.begin()));
    LayerStackRow row;
    row.kind = BaseRowKind::Base;
    row.title = BaseImageRowWords::tr("From here down: %1", "name of an image").arg(baseName(base));
    row.counts = ownBytesText(loaded, base);
    row.shortCounts = BaseImageRowWords::tr("%1 yours", "bytes; short").arg(formatSize(ownBytes(loaded, base)));
    // Within a group, it goes where the group goes.
    row.group = rows[place].kind == BaseRowKind::Group ? -1 : rows[place].group;
    rows.insert(rows.begin() + std::ptrdiff_t(place), std::move(row));
}

}
