// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stepmodel.h"

#include "columntitle.h"
#include "format.h"
#include "tones.h"
#include "tooltiptext.h"

#include <QFont>
#include <QGuiApplication>

namespace stratoscope
{

namespace
{

QStringList effectTexts(const Step &step, std::size_t most)
{
    QStringList texts;
    for (std::size_t i = 0; i < step.effects.size() && i < most; ++i)
        texts.append(step.effects[i].text());
    if (step.effectCount > static_cast<quint64>(texts.size()))
        texts.append(StepModel::tr("and %Ln more", nullptr, static_cast<int>(step.effectCount) - int(texts.size())));
    return texts;
}

/** This many effects are described on a line; a tool tip has more. */
constexpr std::size_t EffectsInLine = 3;
constexpr std::size_t EffectsInToolTip = 20;

}

QString priceText(qint64 bytes)
{
    if (bytes == 0)
        return formatSize(0);
    return bytes > 0 ? QLatin1Char('+') + formatSize(static_cast<quint64>(bytes))
                     : QChar(0x2212) + formatSize(static_cast<quint64>(-bytes));
}

QString effectsText(const Step &step)
{
    // The intended effect comes first; its path is in the title.
    QStringList texts;
    for (const StepEffect &effect : step.effects) {
        if (effect.path == step.path && std::size_t(texts.size()) < EffectsInLine)
            texts.append(effect.words());
    }
    quint64 worded = static_cast<quint64>(texts.size());
    if (step.copied > 0) {
        texts.append(StepModel::tr("%Ln entries copied along", nullptr, static_cast<int>(step.copied)));
        worded += step.copied;
    }
    for (const StepEffect &effect : step.effects) {
        const bool isCopy = step.copied > 0 && effect.path.startsWith(step.path + '/');
        if (effect.path == step.path || isCopy || std::size_t(texts.size()) >= EffectsInLine)
            continue;
        texts.append(effect.text());
        ++worded;
    }
    if (step.effectCount > worded)
        texts.append(StepModel::tr("and %Ln more", nullptr, static_cast<int>(step.effectCount - worded)));
    return texts.join(StepModel::tr("; ", "between effects of a step"));
}

void StepModel::setSteps(const std::vector<Step> &steps, std::size_t done)
{
    beginResetModel();
    m_steps = steps;
    m_done = done;
    endResetModel();
}

int StepModel::currentRow() const
{
    return m_done == 0 ? -1 : static_cast<int>(m_steps.size() - m_done);
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int StepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StepModel::text(int row, int column) const
{
    const Step &shown = step(row);
    switch (column) {
    case TitleColumn:
        return isUndone(row) ? tr("%1 (undone)").arg(shown.title) : shown.title;
    case EffectsColumn:
        return effectsText(shown);
    default:
        return priceText(shown.bytes);
    }
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole: {
        QStringList lines = effectTexts(step(index.row()), EffectsInToolTip);
        lines.prepend(text(index.row(), TitleColumn));
        if (!step(index.row()).note.isEmpty())
            lines.append(step(index.row()).note);
        return toolTipText(lines.join(QLatin1Char('\n')));
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == PriceColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        QFont font;
        font.setItalic(isUndone(index.row()));
        return font;
    }
    case Qt::ForegroundRole:
        if (isUndone(index.row()))
            return quietColor(QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Kind = ColumnTitle::Kind;
    const ColumnTitle titles[ColumnCount] = {
        {tr("Step")},
        {tr("What overlayfs does")},
        {tr("Cost", "bytes by which the writable layer grew"), {}, Kind::Number},
    };
    return headerAnswer(titles, section, orientation, role);
}

}
