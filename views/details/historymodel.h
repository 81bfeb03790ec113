// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "historybars.h"
#include "loadedimage.h"

#include <QAbstractListModel>

namespace stratoscope
{

/** The versions of one path, oldest first, each with the layers that show it, and the layers that delete it. */
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /** Qt::DisplayRole, shorter. */
    static constexpr int ShortTextRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    void setHistory(const LoadedImagePtr &loaded, PathId path, LayerIndex upTo);
    /** Another height of the stack: the same versions, but another one is visible. */
    void setUpTo(LayerIndex upTo);

    LoadedImagePtr loaded() const { return m_loaded; }
    PathId path() const { return m_path; }
    LayerIndex upTo() const { return m_upTo; }
    LayerIndex layer(int row) const { return span(row).layer; }
    /** Of a deletion, the layer that deletes alone. */
    const LayerSpan &span(int row) const { return m_rows[static_cast<std::size_t>(row)].span; }
    bool isVisible(int row) const;
    bool isDeletion(int row) const { return !version(row).isValid(); }
    /** The rows that are no deletion. */
    int versionCount() const;
    /** The row of what \a layer has or deletes; -1 if it does neither. */
    int rowOf(LayerIndex layer) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    /** A version, or, without one, that span.layer deletes the path. */
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
