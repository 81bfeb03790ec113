// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "historybars.h"
#include "loadedimage.h"

#include <QAbstractListModel>

namespace stratoscope
{

/** The versions of one path, oldest first, each with the layers that show it. */
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
    LayerIndex layer(int row) const { return m_spans[static_cast<std::size_t>(row)].layer; }
    const LayerSpan &span(int row) const { return m_spans[static_cast<std::size_t>(row)]; }
    bool isVisible(int row) const;
    /** The row of the version that comes from \a layer; -1 if there is none. */
    int rowOf(LayerIndex layer) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString label(int row, bool brief) const;
    QString description(int row) const;

    LoadedImagePtr m_loaded;
    PathId m_path;
    LayerIndex m_upTo;
    std::vector<VersionId> m_versions;
    std::vector<LayerSpan> m_spans;
};

}
