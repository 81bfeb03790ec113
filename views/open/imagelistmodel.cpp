// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagelistmodel.h"

#include "bytes.h"
#include "format.h"
#include "tooltiptext.h"

#include <QFont>

#include <algorithm>
#include <optional>

namespace stratoscope
{

namespace
{

/** The bytes of all layers, or of an artifact's blobs, as stored; nothing if the size of one is unknown. */
std::optional<quint64> storedSize(const Image &image)
{
    quint64 sum = 0;
    for (const ArtifactBlob &blob : image.artifact ? image.artifact->blobs : std::vector<ArtifactBlob>()) {
        if (!blob.descriptor.size || *blob.descriptor.size > std::numeric_limits<quint64>::max() - sum)
            return std::nullopt;
        sum += *blob.descriptor.size;
    }
    for (const Layer &layer : image.layers) {
        // Sizes are the image's claims, so their sum may overflow.
        if (!layer.compressedSize || *layer.compressedSize > std::numeric_limits<quint64>::max() - sum)
            return std::nullopt;
        sum += *layer.compressedSize;
    }
    return sum;
}

/** The columns with numbers are the last ones. */
QVariant imageAlignment(int column)
{
    const Qt::Alignment side = column >= ImageListModel::LayersColumn ? Qt::AlignTrailing : Qt::AlignLeading;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

/** All names, as long as they are few. */
QString namesText(const Image &image)
{
    constexpr qsizetype MostNames = 3;
    if (image.names.isEmpty())
        return displayText(image.displayName());
    QStringList names;
    for (const QString &name : image.names.first(std::min(image.names.size(), MostNames)))
        names.append(displayText(name));
    if (image.names.size() > MostNames)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

/** A container's own layer counts too. */
std::size_t layerCount(const Image &image)
{
    return image.layers.size() + (image.container && !image.container->upper.isEmpty() ? 1 : 0);
}

QString containerText(ContainerState state)
{
    switch (state) {
    case ContainerState::Created:
        return ImageListModel::tr("container, created");
    case ContainerState::Running:
        return ImageListModel::tr("container, running");
    case ContainerState::Paused:
        return ImageListModel::tr("container, paused");
    case ContainerState::Exited:
        return ImageListModel::tr("container, exited");
    case ContainerState::Unknown:
        break;
    }
    return ImageListModel::tr("container");
}

}

bool hasOtherKinds(const ImageSource &source)
{
    return std::any_of(source.images.begin(), source.images.end(),
        [](const Image &image) { return image.container || image.artifact; });
}

std::size_t sharedLayers(const ImageSource &source, std::size_t a, std::size_t b)
{
    const std::size_t common = std::min(source.images[a].layers.size(), source.images[b].layers.size());
    std::size_t shared = 0;
    while (shared < common && source.graph.node(a, LayerIndex(shared)) == source.graph.node(b, LayerIndex(shared)))
        ++shared;
    return shared;
}

void ImageListModel::setSource(const ImageSourcePtr &source)
{
    beginResetModel();
    m_source = source;
    m_compared = -1;
    m_open = -1;
    endResetModel();
}

void ImageListModel::setCompared(int image)
{
    if (image == m_compared)
        return;
    m_compared = image;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, SharedColumn), index(rowCount() - 1, SharedColumn));
}

void ImageListModel::setOpen(int image)
{
    m_open = image;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn));
}

int ImageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_source ? 0 : static_cast<int>(m_source->images.size());
}

int ImageListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto image = static_cast<std::size_t>(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(image, column);
    case Qt::FontRole:
        if (index.row() == m_open) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ToolTipRole:
        return toolTipText(toolTip(image, column));
    case Qt::TextAlignmentRole:
        return imageAlignment(column);
    case SortRole:
        return sortValue(image, column);
    case FilterRole:
        return QStringList {m_source->images[image].names.join(QLatin1Char(' ')), text(image, NameColumn),
            text(image, KindColumn), text(image, PlatformColumn), m_source->images[image].id.toString()}
            .join(QLatin1Char(' '));
    case ImageRole:
        return index.row();
    default:
        return {};
    }
}

QVariant ImageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == SharedColumn)
        return tr("How many layers, from the bottom up, are the same as the selected image's");
    if (role == Qt::TextAlignmentRole)
        return imageAlignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Image");
    case KindColumn:
        return tr("Kind");
    case PlatformColumn:
        return tr("Platform");
    case LayersColumn:
        return tr("Layers");
    case SharedColumn:
        return tr("Shared");
    case SizeColumn:
        return tr("Size");
    case IdColumn:
        return tr("Image ID");
    case CreatedColumn:
        return tr("Created");
    default:
        return {};
    }
}

QString ImageListModel::text(std::size_t number, int column) const
{
    const Image &image = m_source->images[number];
    switch (column) {
    case NameColumn:
        return static_cast<int>(number) == m_open
            ? tr("%1 (open)", "names of the image in the window").arg(namesText(image))
            : namesText(image);
    case KindColumn:
        if (image.artifact)
            return displayText(kindText(*image.artifact));
        return image.container ? containerText(image.container->state) : tr("image");
    case PlatformColumn:
        return image.platform.isKnown() ? displayText(image.platform.toString()) : tr("unknown");
    case LayersColumn:
        return image.artifact ? QString() : formatCount(layerCount(image));
    case SharedColumn:
        return sharedText(number);
    case SizeColumn:
        return storedSize(image) ? formatSize(*storedSize(image)) : tr("unknown");
    case IdColumn:
        return image.artifact ? image.manifestDigest.shortHex() : image.id.shortHex();
    case CreatedColumn:
        return formatTime(image.config.created);
    default:
        return {};
    }
}

QVariant ImageListModel::sortValue(std::size_t number, int column) const
{
    const Image &image = m_source->images[number];
    switch (column) {
    case LayersColumn:
        return static_cast<qulonglong>(layerCount(image));
    case SharedColumn:
        return m_compared < 0
            ? 0ULL
            : static_cast<qulonglong>(sharedLayers(*m_source, number, static_cast<std::size_t>(m_compared)));
    case SizeColumn:
        return static_cast<qulonglong>(storedSize(image).value_or(0));
    case CreatedColumn:
        return image.config.created;
    default:
        return text(number, column);
    }
}

QString ImageListModel::toolTip(std::size_t number, int column) const
{
    const Image &image = m_source->images[number];
    if (column == NameColumn) {
        QStringList names;
        for (const QString &name : image.names.first(std::min<qsizetype>(image.names.size(), 20)))
            names.append(displayText(name));
        return names.join(QLatin1Char('\n'));
    }
    return column == IdColumn ? image.id.toString() : QString();
}

QString ImageListModel::sharedText(std::size_t number) const
{
    if (m_compared < 0 || static_cast<std::size_t>(m_compared) == number)
        return {};
    const std::size_t shared = sharedLayers(*m_source, number, static_cast<std::size_t>(m_compared));
    return shared == 0
        ? tr("none")
        : tr("%1 of %2", "layers shared, layers in all").arg(formatCount(shared), text(number, LayersColumn));
}

}
