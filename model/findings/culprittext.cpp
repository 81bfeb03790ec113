// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "culprittext.h"

#include "byteaccount.h"
#include "bytes.h"
#include "instructiontext.h"
#include "shellcommands.h"
#include "shorttext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct CulpritTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FindingText)
};

/** Longer instructions are cut. */
constexpr int CulpritLength = 60;
/** Nobody reads longer ones, and taking them apart takes time. */
constexpr qsizetype LongestParted = 8000;

/** What commands have that hide files for \a cause; an empty pattern where any may. */
const QRegularExpression &signOf(Cause cause)
{
    static const QRegularExpression removing(
        QStringLiteral("\\b(?:rm|unlink|rmdir|shred|clean|autoclean|autoremove|purge)\\b|-delete\\b"));
    static const QRegularExpression changing(
        QStringLiteral("\\b(?:chown|chgrp|chmod|chcon|setcap|setfattr|setfacl|touch)\\b"));
    static const QRegularExpression moving(QStringLiteral("\\bmv\\b"));
    static const QRegularExpression none;
    switch (cause) {
    case Cause::Removed:
        return removing;
    case Cause::Metadata:
        return changing;
    case Cause::Moved:
        return moving;
    default:
        return none;
    }
}

/** Of the commands of a RUN those that \a sign is about, with "…" for others. */
QString essence(const QString &run, const QRegularExpression &sign)
{
    const QString ellipsis = QStringLiteral("…");
    QStringList parts;
    for (const QString &command : shellCommands(run)) {
        const bool isAbout = command.contains(sign);
        if (isAbout || parts.isEmpty() || parts.last() != ellipsis)
            parts.append(isAbout ? command : ellipsis);
    }
    return parts == QStringList(ellipsis) ? run : parts.join(QStringLiteral(" && "));
}

QString oneLine(const LoadedImage &image, LayerIndex layer)
{
    return displayText(instructionText(image.createdBy(layer)));
}

QString orNumber(const QString &instruction, const LoadedImage &image, LayerIndex layer)
{
    return instruction.isEmpty() ? numberedLayer(image, layer) : elided(instruction, CulpritLength);
}

}

QString culpritText(const Finding &finding, const LoadedImage &image)
{
    const LayerIndex layer = culprit(finding);
    QString text = oneLine(image, layer);
    const QRegularExpression &sign = signOf(finding.cause);
    const QString run = QStringLiteral("RUN ");
    const bool isParted = text.size() > CulpritLength && text.size() <= LongestParted && text.startsWith(run);
    if (isParted && !sign.pattern().isEmpty())
        text = run + essence(text.mid(run.size()), sign);
    return orNumber(text, image, layer);
}

QString writerText(const Finding &finding, const LoadedImage &image)
{
    return orNumber(oneLine(image, finding.writer), image, finding.writer);
}

QString numberedLayer(const LoadedImage &image, LayerIndex layer)
{
    return image.isWritable(layer) ? CulpritTextWords::tr("the container")
                                   : CulpritTextWords::tr("layer %1").arg(layer.value);
}

}
