// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfilemodel.h"

#include "columntitle.h"
#include "format.h"
#include "layernames.h"
#include "layerpalette.h"
#include "rowroles.h"
#include "tooltiptext.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** A line with this share of the image stands out. */
constexpr double HeavyShare = 0.15;

}

DockerfileModel::DockerfileModel(const QFont &fixed, QObject *parent)
    : QAbstractTableModel(parent)
    , m_fixed(fixed)
{
}

void DockerfileModel::setLines(const LoadedImagePtr &image, std::vector<DockerfileLine> lines, bool isRecorded)
{
    beginResetModel();
    m_image = image;
    m_lines = std::move(lines);
    m_isRecorded = isRecorded;
    m_largest = m_sum = 0;
    for (const DockerfileLine &line : m_lines) {
        m_largest = std::max(m_largest, line.written);
        m_sum += line.written;
    }
    endResetModel();
}

void DockerfileModel::setImage(const LoadedImagePtr &image)
{
    setLines(image, image ? dockerfileLines(*image) : std::vector<DockerfileLine>(), false);
}

void DockerfileModel::setRecorded(const LoadedImagePtr &image, const RecordedDockerfile &recorded)
{
    setLines(image, recorded.lines, true);
}

void DockerfileModel::setAccount(const ByteAccount &account)
{
    costsByAccount(m_lines, account);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, CausedColumn), index(rowCount() - 1, WastedColumn));
}

int DockerfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DockerfileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool DockerfileModel::isHeavy(const DockerfileLine &line) const
{
    return static_cast<double>(line.written) >= HeavyShare * static_cast<double>(m_sum) && line.written > 0;
}

quint64 DockerfileModel::number(const DockerfileLine &line, int column)
{
    switch (column) {
    case WrittenColumn:
        return line.written;
    case CausedColumn:
        return line.caused;
    case WastedColumn:
        return line.wasted;
    default:
        return line.visible;
    }
}

QString DockerfileModel::text(const DockerfileLine &line, int column) const
{
    if (column == TextColumn)
        return line.text;
    if (!line.layer)
        return {};
    switch (column) {
    case WrittenColumn:
        return formatSize(line.written);
    case CausedColumn:
        return line.caused > 0 ? formatSize(line.caused) : QString();
    case WastedColumn:
        return line.wasted > 0 ? formatSize(line.wasted) : QString();
    default:
        return formatSize(line.visible);
    }
}

QString DockerfileModel::layersText(const DockerfileLine &line) const
{
    const QString last = layerNumber(*m_image, *line.layer);
    return line.more == 0 ? last
                          : layerNumber(*m_image, LayerIndex(line.layer->value - line.more)) + QChar(0x2013) + last;
}

QString DockerfileModel::toolTip(const DockerfileLine &line) const
{
    using Part = DockerfileLine::Part;
    QStringList lines {line.text};
    if (!line.note.isEmpty())
        lines.append(line.note);
    if (!line.image.isEmpty())
        lines.append(line.image);
    if (line.layer) {
        //: %1 is the number of a layer, or "0–4"; the others are bytes
        lines.append(tr("Layer %1: %2 written, %3 of them wasted. It causes %4 of waste.", "bytes")
                         .arg(layersText(line), formatSizeExact(line.written), formatSizeExact(line.wasted),
                             formatSizeExact(line.caused)));
    } else if (line.part == Part::OtherStage) {
        lines.append(tr("Built only what other stages copy."));
    } else if (line.part == Part::Instruction) {
        lines.append(m_isRecorded ? tr("Changes only the configuration, or its layer is unknown.")
                                  : tr("Changes only the configuration."));
    }
    return lines.join(QLatin1Char('\n'));
}

QString DockerfileModel::accessibleText(const DockerfileLine &line) const
{
    const QString text = isHeavy(line) ? tr("%1, one of the largest", "an instruction").arg(line.text) : line.text;
    return line.note.isEmpty() ? text : text + QLatin1Char('\n') + line.note;
}

QVariant DockerfileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DockerfileLine &line = m_lines[static_cast<std::size_t>(index.row())];
    const bool isText = index.column() == TextColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return toolTipText(toolTip(line));
    case Qt::FontRole: {
        QFont font = isText ? m_fixed : QFont();
        font.setBold(isHeavy(line));
        return font;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
    case Qt::AccessibleTextRole:
        return isText ? accessibleText(line) : QVariant(text(line, index.column()));
    case ShareRole:
        return index.column() == WrittenColumn && m_largest > 0
            ? QVariant(static_cast<double>(line.written) / static_cast<double>(m_largest))
            : QVariant();
    case ColorRole:
        return line.layer ? QVariant(layerColor(*m_image, *line.layer)) : QVariant();
    case rowrole::ExactRole:
        return isText || !line.layer ? QVariant() : QVariant(number(line, index.column()));
    case NumberRole:
        return line.layer ? layersText(line) : QString();
    case LineRole:
        return !isText || line.first == 0 ? QString() : QString::number(line.first);
    case NoteRole:
        return isText ? line.note : QString();
    case QuietRole:
        return line.part != DockerfileLine::Part::Instruction;
    default:
        return {};
    }
}

QVariant DockerfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Kind = ColumnTitle::Kind;
    const ColumnTitle titles[ColumnCount] = {
        {tr("Instruction"),
            m_isRecorded ? tr("The Dockerfile as the build recorded it")
                         : tr("From the image's history, which does not name the copied files")},
        {tr("Written", "bytes; short"), tr("Bytes in the layers it created"), Kind::Number},
        {tr("Caused", "waste; bytes; short"),
            tr("Bytes wasted because of this instruction, here or in the layers below"), Kind::Number},
        {tr("Wasted", "bytes; short"), tr("How many of the written bytes are wasted"), Kind::Number},
        {tr("Visible", "bytes; short"), tr("How many of the written bytes the container sees"), Kind::Number},
    };
    return headerAnswer(titles, section, orientation, role);
}

}
