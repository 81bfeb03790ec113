// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "agetext.h"
#include "bytes.h"
#include "containertext.h"
#include "engineicons.h"
#include "enginelisting.h"
#include "enginelistmodel.h"
#include "enginereference.h"
#include "format.h"
#include "tooltiptext.h"

#include <QFont>

namespace stratoscope
{

namespace
{

/** "sha256:0123…", shortened as engines display it. */
QString shortId(const QString &id)
{
    return displayText(bareImageId(id).left(12));
}

QString nameOf(const EngineImage &image)
{
    return image.names.isEmpty() ? shortId(image.id) : displayText(image.names.first());
}

/** The reference that opens it: by name if a name can express that, otherwise by ID. */
QString referenceTo(const Engine &engine, EngineReference::What what, const QString &name, const QString &id)
{
    for (const QString &each : {name, id}) {
        const QString text = EngineReference {engine.kind, engine.place, what, each}.toString();
        if (parseReference(text))
            return text;
    }
    return {};
}

QVariant engineAlignment(int column)
{
    const Qt::Alignment side = column == EngineListModel::SizeColumn ? Qt::AlignTrailing : Qt::AlignLeading;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

QVariant secondsOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toSecsSinceEpoch() : qint64(0);
}

}

QVariant EngineListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return engineAlignment(index.column());
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
        name = tr("%1 %2", "docker 28.2").arg(name, displayText(listing.version));
    if (group.isAsked && entries(group) == 0)
        return tr("%1 — asking …").arg(name);
    if (!listing.isInstalled)
        return tr("%1 — not installed. %2", "engine, what to do").arg(name, listing.problem->hint);
    // What to do comes first, because the engine's message may be long.
    if (listing.problem && listing.problem->hint.isEmpty())
        return tr("%1 — %2").arg(name, listing.problem->cause);
    if (listing.problem)
        return tr("%1 — %2 (%3)", "engine, what to do, problem")
            .arg(name, listing.problem->hint, listing.problem->cause);
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
    case ProblemRole:
        return group.listing.problem ? group.listing.problem->message() : QString();
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
            return toolTipText(formatTime(container.created));
        return toolTipText(column == StateColumn ? displayText(container.status) : displayText(container.id));
    case Qt::DisplayRole:
    case SortRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case NameColumn:
        return container.name.isEmpty() ? shortId(container.id) : displayText(container.name);
    case ImageColumn:
        return displayText(container.image);
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
            return toolTipText(formatTime(image.created));
        return toolTipText(displayText(image.names.join(QLatin1Char('\n')) + QLatin1Char('\n') + image.id).trimmed());
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
        return engineAlignment(section);
    if (role == Qt::ToolTipRole && section == SizeColumn)
        return tr("Images: the size of all layers. Containers: the size of what they have written");
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
