// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "builduptext.h"

#include "layernames.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>

namespace stratoscope
{

namespace
{

struct BuildUpWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::BuildUp)
};

int countOf(std::size_t count)
{
    return int(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
}

}

QString buildStepTitle(const BuildUpData &data, int step)
{
    const LayerIndex layer = data.steps[std::size_t(step)].layer;
    if (data.image->isWritable(layer))
        return BuildUpWords::tr("On top: the container’s writable layer");
    return BuildUpWords::tr("Layer %1 · %2", "number, instruction")
        .arg(layerNumber(*data.image, layer), layerTitle(*data.image, layer));
}

QString buildStepText(const BuildStep &step)
{
    QStringList parts;
    if (step.added > 0)
        parts.append(BuildUpWords::tr("adds %Ln file(s)", nullptr, countOf(step.added)));
    if (step.changed > 0)
        parts.append(BuildUpWords::tr("covers %Ln file(s)", nullptr, countOf(step.changed)));
    if (step.removed > 0)
        parts.append(BuildUpWords::tr("removes %Ln file(s)", nullptr, countOf(step.removed)));
    return parts.isEmpty() ? BuildUpWords::tr("changes no file") : parts.join(QStringLiteral(", "));
}

QString moreFilesText(std::size_t count)
{
    return BuildUpWords::tr("+ %Ln more file(s)", nullptr, countOf(count));
}

}
