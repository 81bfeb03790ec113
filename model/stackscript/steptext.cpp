// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "steptext.h"

#include "shorttext.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct StepTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StepText)
};

/** Directories on the way are copied up for everything; what is said of them last is enough. */
bool isSaidAgain(const Step &step, std::size_t at)
{
    const StepEffect &effect = step.effects[at];
    if (effect.kind != StepEffect::Kind::Changed || at + 1 == step.effects.size())
        return false;
    const StepEffect &next = step.effects[at + 1];
    return next.kind == StepEffect::Kind::Changed && next.path == effect.path;
}

QString costText(qint64 bytes)
{
    if (bytes == 0)
        return StepTextWords::tr("writable layer: no bytes more");
    const QString size = sizeText(quint64(qAbs(bytes)));
    return bytes > 0 ? StepTextWords::tr("writable layer: %1 more").arg(size)
                     : StepTextWords::tr("writable layer: %1 less").arg(size);
}

}

QStringList stepLines(const Step &step, qsizetype most)
{
    QStringList lines;
    quint64 left = step.effectCount;
    for (std::size_t i = 0; i < step.effects.size() && lines.size() < most; ++i) {
        --left;
        if (isSaidAgain(step, i))
            continue;
        const StepEffect &effect = step.effects[i];
        const QString text = effect.text();
        lines.append(effect.bytes > 0
                ? StepTextWords::tr("%1 (%2)", "what was done, size").arg(text, sizeText(effect.bytes))
                : text);
    }
    if (left > 0)
        lines.append(StepTextWords::tr("and %n more", nullptr, int(left)));
    if (!step.note.isEmpty())
        lines.append(step.note);
    lines.append(step.effects.empty() ? StepTextWords::tr("nothing changed") : costText(step.bytes));
    return lines;
}

}
