// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stephint.h"

#include "format.h"
#include "layernames.h"
#include "newpath.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct StepHintWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StepHint)
};

bool isInTop(const LoadedImage &image, VersionId version)
{
    return image.tree.version(version).layer == image.top();
}

/** True if a lower layer contributes to the directory of \a version. */
bool hasLowerPart(const LoadedImage &image, VersionId version)
{
    if (!isInTop(image, version))
        return true;
    const LayerRow *row = image.tree.row(image.top(), image.tree.version(version).path);
    return row && row->before.isValid() && row->change != Change::Opaque && row->change != Change::Replaced;
}

}

QString changeHint(const LoadedImage &image, const QByteArray &path)
{
    const VersionId version = versionAtTop(image, path);
    if (!version.isValid())
        return {};
    if (isInTop(image, version))
        return StepHintWords::tr("It is already in the writable layer and is changed there.");
    const QString layer = layerNumber(image, image.tree.version(version).layer);
    if (image.tree.type(version) == EntryType::Directory)
        return StepHintWords::tr(
            "It comes from layer %1. Overlayfs first copies the directory up, without its contents.")
            .arg(layer);
    return StepHintWords::tr("It comes from layer %1. Overlayfs first copies it up, which costs %2 in the writable "
                             "layer. The lower version stays, hidden.")
        .arg(layer, formatSize(image.tree.size(version)));
}

QString renameHint(const LoadedImage &image, const QByteArray &path)
{
    const VersionId version = versionAtTop(image, path);
    if (!version.isValid())
        return {};
    if (image.tree.type(version) == EntryType::Directory && hasLowerPart(image, version))
        return StepHintWords::tr("Lower layers contain part of this directory. Overlayfs cannot rename it: everything "
                                 "in it is copied up to the new name, and a whiteout hides the old one.");
    if (isInTop(image, version))
        return StepHintWords::tr("It is already in the writable layer and is renamed there.");
    return StepHintWords::tr("It comes from layer %1. Overlayfs copies it up to the new name, which costs %2 in the "
                             "writable layer, and a whiteout hides the old one.")
        .arg(layerNumber(image, image.tree.version(version).layer), formatSize(image.tree.size(version)));
}

}
