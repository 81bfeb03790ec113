// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginelistmodel.h"

#include "agetext.h"
#include "bytes.h"
#include "containertext.h"
#include "engineicons.h"
#include "enginereference.h"
#include "format.h"
#include "tooltiptext.h"

#include <QFont>
#include <QPalette>

#include <algorithm>

namespace stratoscope
{

namespace
{

QString shown(const QString &text)
{
    return displayText(text.toUtf8());
}

/** "sha256:0123…" as engines write it for people. */
QString shortId(QString id)
{
    if (id.startsWith(QLatin1String("sha256:")))
        id.remove(0, 7);
    return shown(id.left(12));
}

QString nameOf(const EngineImage &image)
{
    return image.names.isEmpty() ? shortId(image.id) : shown(image.names.first());
}

/** What opens it: by its name if that can be written so, or else by its ID. */
QString referenceTo(const Engine &engine, EngineReference::What what, const QString &name, const QString &id)
{
    for (const QString &each : {name, id}) {
        const QString text = EngineReference {engine.kind, engine.place, what, each}.toString();
        if (parseReference(text))
            return text;
    }
    return {};
}

/** An image for each of its names, for people look for names. */
std::vector<EngineImage> byName(const std::vector<EngineImage> &images)
{
    std::vector<EngineImage> named;
    for (const EngineImage &image : images) {
        EngineImage one = image;
        if (image.names.isEmpty())
            named.push_back(one);
        for (const QString &name : image.names) {
            one.names = QStringList {name};
            named.push_back(one);
        }
    }
    return named;
}

QVariant alignment(int column)
{
    const Qt::Alignment side = column == EngineListModel::SizeColumn ? Qt::AlignTrailing : Qt::AlignLeading;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

QVariant secondsOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toSecsSinceEpoch() : qint64(0);
}

}

void EngineListModel::clear()
{
    beginResetModel();
    m_groups.clear();
    endResetModel();
}

int EngineListModel::rowOf(const Engine &engine) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &group) {
        return group.listing.engine.kind == engine.kind && group.listing.engine.place == engine.place;
    });
    return found == m_groups.end() ? -1 : static_cast<int>(found - m_groups.begin());
}

int EngineListModel::entries(const Group &group)
{
    return static_cast<int>(group.listing.containers.size() + group.listing.images.size());
}

void EngineListModel::setAsked(const Engine &engine)
{
    const int row = rowOf(engine);
    if (row >= 0) {
        m_groups[std::size_t(row)].isAsked = true;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    // Engines of one kind stand together.
    const auto place = std::find_if(
        m_groups.begin(), m_groups.end(), [&](const Group &group) { return group.listing.engine.kind > engine.kind; });
    const int at = static_cast<int>(place - m_groups.begin());
    Group group;
    group.listing.engine = engine;
    group.isAsked = true;
    beginInsertRows({}, at, at);
    m_groups.insert(place, std::move(group));
    endInsertRows();
}

void EngineListModel::setListing(const EngineListing &answer)
{
    EngineListing listing = answer;
    listing.images = byName(answer.images);
    if (rowOf(listing.engine) < 0)
        setAsked(listing.engine);
    const int row = rowOf(listing.engine);
    Group &group = m_groups[std::size_t(row)];
    const auto same = [](const auto &left, const auto &right) {
        return std::equal(left.begin(), left.end(), right.begin(), right.end(),
            [](const auto &a, const auto &b) { return a.id == b.id; });
    };
    const QModelIndex parent = index(row, 0);
    group.isAsked = false;
    // Sizes that come later do not take the selection away.
    if (same(group.listing.images, listing.images) && same(group.listing.containers, listing.containers)) {
        group.listing = listing;
        if (entries(group) > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(entries(group) - 1, ColumnCount - 1, parent));
    } else {
        if (entries(group) > 0) {
            beginRemoveRows(parent, 0, entries(group) - 1);
            group.listing.images.clear();
            group.listing.containers.clear();
            endRemoveRows();
        }
        const int count = static_cast<int>(listing.containers.size() + listing.images.size());
        if (count > 0)
            beginInsertRows(parent, 0, count - 1);
        group.listing = listing;
        if (count > 0)
            endInsertRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QModelIndex EngineListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // An entry knows its engine, counted from 1.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex EngineListModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int EngineListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? entries(m_groups[std::size_t(parent.row())]) : 0;
}

int EngineListModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags EngineListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant EngineListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (index.internalId() == 0)
        return groupData(m_groups[std::size_t(index.row())], index.column(), role);
    const Group &group = m_groups[index.internalId() - 1];
    const auto row = std::size_t(index.row());
    const std::size_t containers = group.listing.containers.size();
    if (row < containers)
        return containerData(group, group.listing.containers[row], index.column(), role);
    return imageData(group, group.listing.images[row - containers], index.column(), role);
}

QString EngineListModel::groupText(const Group &group) const
{
    const EngineListing &listing = group.listing;
    QString name = listing.engine.label();
    if (!listing.version.isEmpty())
        name = tr("%1 %2", "docker 28.2").arg(name, shown(listing.version));
    if (group.isAsked && entries(group) == 0)
        return tr("%1 — asking …").arg(name);
    if (!listing.isInstalled)
        return tr("%1 — not installed").arg(name);
    if (listing.problem) {
        return listing.problem->hint.isEmpty()
            ? tr("%1 — %2").arg(name, listing.problem->cause)
            : tr("%1 — %2. %3", "engine, problem, what to do").arg(name, listing.problem->cause, listing.problem->hint);
    }
    const QString containers = tr("%Ln container(s)", nullptr, static_cast<int>(listing.containers.size()));
    const QString images = tr("%Ln image(s)", nullptr, static_cast<int>(listing.images.size()));
    return tr("%1 — %2, %3", "engine, containers, images").arg(name, containers, images);
}

QVariant EngineListModel::groupData(const Group &group, int column, int role) const
{
    if (column != NameColumn)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return groupText(group);
    case Qt::ToolTipRole:
        return group.listing.problem ? toolTipText(group.listing.problem->message()) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(group.listing.isInstalled);
        return font;
    }
    default:
        return {};
    }
}

QVariant EngineListModel::containerData(
    const Group &group, const EngineContainer &container, int column, int role) const
{
    const bool isText = role == Qt::DisplayRole;
    switch (role) {
    case FilterRole:
        return QStringList {container.name, container.image, container.id, containerStateText(container.state)}.join(
            QLatin1Char(' '));
    case ReferenceRole:
        return referenceTo(group.listing.engine, EngineReference::What::Container, container.name, container.id);
    case IsContainerRole:
        return true;
    case Qt::DecorationRole:
        if (column != NameColumn)
            return {};
        return engineIcon(
            container.state == ContainerState::Running ? EngineIcon::RunningContainer : EngineIcon::Container);
    case Qt::ToolTipRole:
        if (column == CreatedColumn)
            return formatTime(container.created);
        return toolTipText(column == StateColumn ? shown(container.status) : shown(container.id));
    case Qt::DisplayRole:
    case SortRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case NameColumn:
        return container.name.isEmpty() ? shortId(container.id) : shown(container.name);
    case ImageColumn:
        return shown(container.image);
    case StateColumn:
        return containerStateText(container.state);
    case SizeColumn:
        if (isText)
            return container.writableSize ? formatSize(*container.writableSize) : QStringLiteral("…");
        return qulonglong(container.writableSize.value_or(0));
    case CreatedColumn:
        return isText ? QVariant(ageText(container.created, QDateTime::currentDateTimeUtc()))
                      : secondsOf(container.created);
    default:
        return {};
    }
}

QVariant EngineListModel::imageData(const Group &group, const EngineImage &image, int column, int role) const
{
    const bool isText = role == Qt::DisplayRole;
    switch (role) {
    case FilterRole:
        return image.names.join(QLatin1Char(' ')) + QLatin1Char(' ') + image.id;
    case ReferenceRole:
        return referenceTo(group.listing.engine,
            image.names.isEmpty() ? EngineReference::What::Image : EngineReference::What::ImageOrContainer,
            image.names.value(0), image.id);
    case IsContainerRole:
        return false;
    case Qt::DecorationRole:
        return column == NameColumn ? QVariant(engineIcon(EngineIcon::Image)) : QVariant();
    case Qt::ToolTipRole:
        if (column == CreatedColumn)
            return formatTime(image.created);
        return toolTipText(shown(image.names.join(QLatin1Char('\n')) + QLatin1Char('\n') + image.id).trimmed());
    case Qt::DisplayRole:
    case SortRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case NameColumn:
        return nameOf(image);
    case ImageColumn:
        return shortId(image.id);
    case StateColumn:
        return tr("image");
    case SizeColumn:
        if (isText)
            return image.size ? formatSize(*image.size) : tr("unknown");
        return qulonglong(image.size.value_or(0));
    case CreatedColumn:
        return isText ? QVariant(ageText(image.created, QDateTime::currentDateTimeUtc())) : secondsOf(image.created);
    default:
        return {};
    }
}

QVariant EngineListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::ToolTipRole && section == SizeColumn)
        return tr("Of an image all its layers, of a container what it has written");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ImageColumn:
        return tr("Image");
    case StateColumn:
        return tr("State");
    case SizeColumn:
        return tr("Size");
    case CreatedColumn:
        return tr("Created");
    default:
        return {};
    }
}

}
