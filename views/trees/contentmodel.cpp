// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentmodel.h"

#include "bytes.h"
#include "columntitle.h"
#include "layernames.h"
#include "tooltiptext.h"

#include <QLocale>

namespace stratoscope
{

namespace
{

/** The internal ID of a file's index; that of a line's is the number of its file. */
constexpr quintptr OfFile = ~quintptr(0);

}

ContentModel::ContentModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ContentModel::start(const LoadedImagePtr &loaded)
{
    beginResetModel();
    m_loaded = loaded;
    m_hits.clear();
    m_files.clear();
    endResetModel();
}

/** One file at a time, for a view learns of rows that come at one place. */
void ContentModel::add(const ContentHits &hits)
{
    for (std::size_t i = 0; i < hits.size();) {
        std::size_t end = i + 1;
        while (end < hits.size() && hits[end].version == hits[i].version)
            ++end;
        const bool isNew = m_files.empty() || m_files.back().version != hits[i].version;
        if (isNew) {
            beginInsertRows({}, static_cast<int>(m_files.size()), static_cast<int>(m_files.size()));
            m_files.push_back({hits[i].version, m_hits.size(), 0});
        } else {
            const int before = static_cast<int>(m_files.back().count);
            beginInsertRows(index(static_cast<int>(m_files.size()) - 1, 0), before, before + int(end - i) - 1);
        }
        m_hits.insert(m_hits.end(), hits.begin() + qptrdiff(i), hits.begin() + qptrdiff(end));
        m_files.back().count += end - i;
        endInsertRows();
        i = end;
    }
}

const ContentModel::FoundFile *ContentModel::fileAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_files[index.internalId() == OfFile ? static_cast<std::size_t>(index.row()) : index.internalId()];
}

const ContentHit *ContentModel::hitAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == OfFile)
        return nullptr;
    return &m_hits[m_files[index.internalId()].first + static_cast<std::size_t>(index.row())];
}

VersionId ContentModel::version(const QModelIndex &index) const
{
    const FoundFile *file = fileAt(index);
    return file ? file->version : VersionId();
}

QModelIndex ContentModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : OfFile);
}

QModelIndex ContentModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == OfFile)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, OfFile);
}

int ContentModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_files.size());
    const bool hasRows = parent.internalId() == OfFile && parent.column() == 0;
    return hasRows ? static_cast<int>(m_files[static_cast<std::size_t>(parent.row())].count) : 0;
}

int ContentModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ContentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == MatchesColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (const ContentHit *hit = hitAt(index))
        return hitData(*hit, index.column(), role);
    return fileData(*fileAt(index), index.column(), role);
}

QString ContentModel::pathText(VersionId version) const
{
    return displayText(m_loaded->tree.paths().fullPath(m_loaded->tree.version(version).path));
}

QVariant ContentModel::fileData(const FoundFile &file, int column, int role) const
{
    const Version &version = m_loaded->tree.version(file.version);
    switch (role) {
    case Qt::DisplayRole:
        if (column == FoundColumn)
            return pathText(file.version);
        return column == LayerColumn ? layerNumber(*m_loaded, version.layer) : QLocale().toString(quint64(file.count));
    case Qt::ToolTipRole:
        return column == FoundColumn ? toolTipText(pathText(file.version)) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == FoundColumn && version.isHidden())
            return tr("%1, hidden by layer %2", "a path")
                .arg(pathText(file.version), layerNumber(*m_loaded, version.until));
        return fileData(file, column, Qt::DisplayRole);
    case rowrole::LayerRole:
        return static_cast<int>(version.layer.value);
    case rowrole::DeletedRole:
        return version.isHidden();
    case rowrole::FullPathRole:
        return pathText(file.version);
    default:
        return {};
    }
}

QVariant ContentModel::hitData(const ContentHit &hit, int column, int role) const
{
    if (role == rowrole::FullPathRole)
        return pathText(hit.version);
    if (column != FoundColumn)
        return {};
    const HitText text = hitText(hit);
    switch (role) {
    case Qt::DisplayRole:
        return hit.line > 0 ? text.whole() : tr("Not text; first match at byte %1").arg(QLocale().toString(hit.offset));
    case Qt::ToolTipRole:
        return hit.line > 0 ? toolTipText(text.whole()) : QVariant();
    case Qt::AccessibleTextRole:
        return hit.line > 0 ? tr("Line %1: %2").arg(QLocale().toString(hit.line), text.whole())
                            : hitData(hit, column, Qt::DisplayRole);
    case LineRole:
        return hit.line > 0 ? QLocale().toString(hit.line) : QString();
    case PartsRole:
        return hit.line > 0 ? QVariant(QStringList({text.before, text.match, text.after})) : QVariant();
    default:
        return {};
    }
}

QVariant ContentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Kind = ColumnTitle::Kind;
    const ColumnTitle titles[ColumnCount] = {
        {tr("File and line")},
        {tr("Layer")},
        {tr("Matches"), {}, Kind::Number},
    };
    return headerAnswer(titles, section, orientation, role);
}

}
