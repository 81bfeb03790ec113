// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparedside.h"

#include "fieldchanges.h"
#include "format.h"
#include "inodetext.h"
#include "layernames.h"
#include "shorttext.h"

#include <QCoreApplication>
#include <QStringList>

namespace stratoscope
{

namespace
{

struct ComparedSideWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ComparedSide)
};

constexpr int ChoiceInstruction = 60;

/** A time without its fraction, where that says nothing. */
QString wholeSeconds(QString value)
{
    return value.remove(QLatin1String(".000000000"));
}

}

QString versionChoice(const LoadedImage &image, VersionId version)
{
    const UnionTree &tree = image.tree;
    const EntryType type = tree.type(version);
    const LayerIndex layer = tree.version(version).layer;
    return ComparedSideWords::tr("Layer %1 · %2 · %3", "number, size or type, instruction")
        .arg(layerNumber(image, layer), type == EntryType::File ? formatSize(tree.size(version)) : typeText(type),
            elided(layerTitle(image, layer), ChoiceInstruction));
}

QString changedMetadata(const FileVersion &before, const FileVersion &after)
{
    if (!before.isThere() || !after.isThere())
        return {};
    QStringList fields;
    for (const FieldChange &change :
        fieldChanges(before.image->tree, before.version, after.image->tree, after.version)) {
        if (!change.isContent)
            //: a property of a file, and its values in two versions
            fields.append(ComparedSideWords::tr("%1: %2 → %3")
                              .arg(change.field, wholeSeconds(change.from), wholeSeconds(change.to)));
    }
    return fields.join(QStringLiteral(" · "));
}

}
