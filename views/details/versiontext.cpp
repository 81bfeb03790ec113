// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "versiontext.h"

#include "layernames.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct VersionTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::VersionText)
};

}

QString layerLabel(const LoadedImage &loaded, LayerIndex layer)
{
    return VersionTextWords::tr("layer %1 · %2", "layer number, instruction")
        .arg(layerNumber(loaded, layer), layerTitle(loaded, layer));
}

QString visibleText(const LoadedImage &loaded, const Version &version)
{
    if (!version.isHidden())
        return version.layer == loaded.top()
            ? VersionTextWords::tr("layer %1, the top").arg(layerNumber(loaded, version.layer))
            : VersionTextWords::tr("from layer %1 to the top").arg(layerNumber(loaded, version.layer));
    if (version.until.value == version.layer.value + 1)
        return VersionTextWords::tr("layer %1 only").arg(layerNumber(loaded, version.layer));
    return VersionTextWords::tr("layers %1 to %2")
        .arg(layerNumber(loaded, version.layer), layerNumber(loaded, LayerIndex(version.until.value - 1)));
}

QString hidingText(const UnionTree &tree, const Version &version)
{
    const LayerRow *row = tree.row(version.until, version.path);
    if (!row)
        return VersionTextWords::tr("Hidden by");
    switch (row->change) {
    case Change::Deleted:
        return VersionTextWords::tr("Deleted by");
    case Change::Metadata:
    case Change::Unchanged:
        return VersionTextWords::tr("Copied up by");
    case Change::Replaced:
        return VersionTextWords::tr("Replaced by");
    case Change::Added:
    case Change::Modified:
    case Change::Opaque:
        break;
    }
    return VersionTextWords::tr("Overwritten by");
}

}
