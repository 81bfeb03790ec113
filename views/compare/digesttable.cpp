// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "digesttable.h"

#include "causewords.h"
#include "layernames.h"
#include "layerpalette.h"
#include "tones.h"
#include "tooltiptext.h"

#include <QGuiApplication>

namespace stratoscope
{

void DigestTable::setDifferences(const std::optional<BuildDifferences> &differences)
{
    beginResetModel();
    m_rows.clear();
    m_after = differences ? differences->after : nullptr;
    if (differences) {
        for (const LayerDifference &layer : differences->layers)
            addLayer(layer, *differences->after);
        addLone(*differences->before, differences->onlyBefore, tr("only in the first build"));
        addLone(*differences->after, differences->onlyAfter, tr("only in the second build"));
        for (const FieldDifference &field : differences->config)
            m_rows.push_back(
                {{}, {tr("Config"), field.field, tr("%1 → %2").arg(field.before, field.after)}, {}, false});
    }
    endResetModel();
}

void DigestTable::addLayer(const LayerDifference &layer, const LoadedImage &after)
{
    const QString place = tr("%1  %2", "layer number, instruction")
                              .arg(layerNumber(after, layer.after), layerTitle(after, layer.after));
    if (layer.problem || layer.causes.empty())
        m_rows.push_back({layer.after, {place, layerText(layer), QString()}, {}, layer.isSame()});
    for (const DigestCause &cause : layer.causes) {
        const QString example = cause.cause == BuildCause::Compression
            ? tr("%1 → %2").arg(compressionText(layer.compressedBefore), compressionText(layer.compressedAfter))
            : exampleText(cause);
        m_rows.push_back({layer.after, {place, causeText(cause), example}, causeAdvice(cause), false});
    }
}

void DigestTable::addLone(const LoadedImage &image, const std::vector<LayerIndex> &layers, const QString &text)
{
    for (const LayerIndex layer : layers) {
        const QString place
            = tr("%1  %2", "layer number, instruction").arg(layerNumber(image, layer), layerTitle(image, layer));
        m_rows.push_back({&image == m_after.get() ? layer : LayerIndex(), {place, text, QString()}, {}, false});
    }
}

QString DigestTable::advice(const QModelIndex &row) const
{
    return row.isValid() ? m_rows[static_cast<std::size_t>(row.row())].advice : QString();
}

int DigestTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DigestTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ExampleColumn + 1;
}

QVariant DigestTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const QString &text = row.texts[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return toolTipText(text);
    case Qt::DecorationRole:
        return index.column() == PlaceColumn && row.layer.isValid() ? QVariant(layerColor(*m_after, row.layer))
                                                                    : QVariant();
    case Qt::ForegroundRole:
        return row.isQuiet ? QVariant(quietColor(QGuiApplication::palette())) : QVariant();
    default:
        return {};
    }
}

QVariant DigestTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles {tr("Layer"), tr("What differs"), tr("Example")};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

}
