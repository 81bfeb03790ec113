// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "historybars.h"
#include "loadedimage.h"

#include <QAbstractListModel>

namespace stratoscope
{

/** The versions of a path, oldest first, each with the layers that show it, and the layers that delete the path. */
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /** A shorter Qt::DisplayRole. */
    static constexpr int ShortTextRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    void setHistory(const LoadedImagePtr &loaded, PathId path, LayerIndex upTo);
    /** For another height of the stack: the versions are the same, but a different one is visible. */
    void setUpTo(LayerIndex upTo);

    LoadedImagePtr loaded() const { return m_loaded; }
    PathId path() const { return m_path; }
    LayerIndex upTo() const { return m_upTo; }
    LayerIndex layer(int row) const { return span(row).layer; }
    /** For a deletion, only the layer that deletes. */
    const LayerSpan &span(int row) const { return m_rows[static_cast<std::size_t>(row)].span; }
    bool isVisible(int row) const;
    bool isDeletion(int row) const { return !version(row).isValid(); }
    /** The number of rows that are not deletions. */
    int versionCount() const;
    /** The row of what \a layer contains or deletes; -1 if it does neither. */
    int rowOf(LayerIndex layer) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    /** A version; or, without one, the deletion of the path in span.layer. */
    struct Row
    {
        LayerSpan span;
        VersionId version;
    };

    VersionId version(int row) const { return m_rows[static_cast<std::size_t>(row)].version; }
    void readRows();
    QString label(int row, bool brief) const;
    QString description(int row) const;

    LoadedImagePtr m_loaded;
    PathId m_path;
    LayerIndex m_upTo;
    std::vector<Row> m_rows;
};

}
