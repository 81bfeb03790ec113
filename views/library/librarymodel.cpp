// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "librarymodel.h"

#include "agetext.h"
#include "bytes.h"
#include "format.h"
#include "librarytext.h"
#include "tooltiptext.h"

namespace stratoscope
{

namespace
{

QVariant libraryAlignment(int column)
{
    const bool isNumber = column == LibraryModel::SizeColumn || column == LibraryModel::SharedColumn
        || column == LibraryModel::FreesColumn;
    return QVariant::fromValue((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

QString bytesText(const std::optional<quint64> &bytes)
{
    return bytes ? formatSize(*bytes) : QStringLiteral("–");
}

/** What is unknown comes first. */
qlonglong bytesValue(const std::optional<quint64> &bytes)
{
    return bytes ? qlonglong(*bytes) : -1;
}

qlonglong momentValue(const QDateTime &moment)
{
    return moment.isValid() ? moment.toSecsSinceEpoch() : 0;
}

}

QString libraryNameText(const LibraryImage &image)
{
    QStringList names;
    for (const QString &name : image.names)
        names.append(displayText(name));
    const QString text = names.isEmpty() ? displayText(image.displayName()) : names.join(QStringLiteral(", "));
    return text.isEmpty() ? LibraryModel::tr("without a name") : text;
}

void LibraryModel::setLibrary(const ImageLibraryPtr &library)
{
    beginResetModel();
    m_library = library;
    m_freed.clear();
    m_shared.clear();
    for (std::size_t i = 0; library && i < library->images().size(); ++i) {
        m_freed.push_back(library->freedBy({i}));
        m_shared.push_back(library->sharedBytes(i));
    }
    endResetModel();
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_library ? 0 : int(m_library->images().size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LibraryModel::text(std::size_t number, int column) const
{
    const LibraryImage &image = m_library->images()[number];
    switch (column) {
    case NameColumn:
        return libraryNameText(image);
    case SizeColumn:
        return bytesText(image.bytes);
    case SharedColumn:
        return bytesText(m_shared[number]);
    case FreesColumn:
        if (!image.containers.isEmpty())
            return freedText(*m_library, number);
        return image.isHere() ? freedText(m_freed[number]) : QStringLiteral("–");
    case CreatedColumn:
        return ageText(image.created, QDateTime::currentDateTimeUtc());
    case SeenColumn:
        return ageText(image.seen, QDateTime::currentDateTimeUtc());
    case BaseColumn:
        return displayText(image.base);
    default:
        return libraryPlaceText(image);
    }
}

QVariant LibraryModel::sortValue(std::size_t number, int column) const
{
    const LibraryImage &image = m_library->images()[number];
    switch (column) {
    case SizeColumn:
        return bytesValue(image.bytes);
    case SharedColumn:
        return bytesValue(m_shared[number]);
    case FreesColumn:
        return image.isHere() ? qlonglong(m_freed[number].bytes) : qlonglong(-1);
    case CreatedColumn:
        return momentValue(image.created);
    case SeenColumn:
        return momentValue(image.seen);
    default:
        return text(number, column);
    }
}

QString LibraryModel::toolTip(std::size_t number, int column) const
{
    const LibraryImage &image = m_library->images()[number];
    switch (column) {
    case CreatedColumn:
        return formatTime(image.created);
    case SeenColumn:
        return image.seen.isValid() ? formatTime(image.seen) : tr("An engine has it, but it has not been opened yet.");
    case FreesColumn:
        if (image.place == SeenPlace::Registry)
            return tr("It is in a registry, not on this machine.");
        return m_freed[number].isAll ? QString() : tr("Not all sizes are known. Open the image to read them.");
    case NameColumn:
        return displayText(image.names.join(QLatin1Char('\n')) + QLatin1Char('\n') + image.id).trimmed();
    case PlaceColumn:
        return displayText(image.reference);
    default:
        return text(number, column);
    }
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto number = std::size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(number, index.column());
    case SortRole:
        return sortValue(number, index.column());
    case FilterRole: {
        const LibraryImage &image = m_library->images()[number];
        return QStringList {libraryNameText(image), image.base, image.store, image.id, image.platform}.join(
            QLatin1Char(' '));
    }
    case Qt::ToolTipRole:
        return toolTipText(toolTip(number, index.column()));
    case Qt::TextAlignmentRole:
        return libraryAlignment(index.column());
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    struct Title
    {
        QString text;
        QString more;
    };
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return libraryAlignment(section);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Title titles[ColumnCount] = {
        {tr("Name"), tr("All names that the image has there")},
        {tr("Size"), tr("All layers, as they are kept there: compressed in files and registries, unpacked in engines")},
        {tr("Shared"),
            tr("Layers that other images of the same engine or registry also have; for a file, those of other files "
               "on this machine")},
        {tr("Frees"),
            tr("What deleting this image alone would free: in an engine, the layers that no other image there uses; "
               "otherwise, the file")},
        {tr("Created"), tr("When the image was built, according to the image")},
        {tr("Last seen"), tr("When it was last opened here")},
        {tr("Base"), tr("The image that it is built on")},
        {tr("Where"), tr("The file, engine or registry it is in")},
    };
    return role == Qt::DisplayRole ? titles[section].text : titles[section].more;
}

}
