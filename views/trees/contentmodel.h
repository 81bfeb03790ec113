// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contenthit.h"
#include "loadedimage.h"
#include "rowroles.h"

#include <QAbstractItemModel>

namespace stratoscope
{

/** What a search in contents has found: files, and below each the lines that match. */
class ContentModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { FoundColumn, LayerColumn, MatchesColumn, ColumnCount };
    /** The three parts of a line, a QStringList; invalid for files. */
    static constexpr int PartsRole = Qt::UserRole + 400;
    /** The number of a line as text; empty for files, and for places without lines. */
    static constexpr int LineRole = Qt::UserRole + 401;

    explicit ContentModel(QObject *parent = nullptr);

    /** Forgets all, and accepts hits in \a loaded. */
    void start(const LoadedImagePtr &loaded);
    /** A more complete load of the same image: the results stay. */
    void setLoaded(const LoadedImagePtr &loaded) { m_loaded = loaded; }
    void add(const ContentHits &hits);

    const LoadedImagePtr &loaded() const { return m_loaded; }
    std::size_t fileCount() const { return m_files.size(); }
    std::size_t hitCount() const { return m_hits.size(); }
    /** The version of the file that \a index is of, or in. */
    VersionId version(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /** A file, and its part of the hits. */
    struct FoundFile
    {
        VersionId version;
        std::size_t first = 0;
        std::size_t count = 0;
    };

    const FoundFile *fileAt(const QModelIndex &index) const;
    const ContentHit *hitAt(const QModelIndex &index) const;
    QVariant fileData(const FoundFile &file, int column, int role) const;
    QVariant hitData(const ContentHit &hit, int column, int role) const;
    QString pathText(VersionId version) const;

    LoadedImagePtr m_loaded;
    ContentHits m_hits;
    std::vector<FoundFile> m_files;
};

}
