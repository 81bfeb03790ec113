// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathtreemodel.h"
#include "unionsums.h"

#include <QStringList>

namespace stratoscope
{

/** The unified file system as a container sees it, as of one height of the stack. */
class UnifiedModel : public PathTreeModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        OriginColumn,
        SizeColumn,
        ModeColumn,
        OwnerColumn,
        ModifiedColumn,
        LinkColumn,
        ColumnCount
    };

    explicit UnifiedModel(QObject *parent = nullptr);

    /** Shows \a loaded with the layers 0 … \a upTo; null: nothing. */
    void setLoaded(const LoadedImagePtr &loaded, LayerIndex upTo);
    void setUpTo(LayerIndex upTo);
    LayerIndex upTo() const { return m_upTo; }
    /** Rows that are not from \a layer step back; invalid: all are equal. */
    void setLayer(LayerIndex layer);
    /** Lists also what the layers 0 … upTo() have, but hide. */
    void setShowDeleted(bool show);
    bool showsDeleted() const { return m_showDeleted; }
    /** Lists only what is from the layer of setLayer(), and the directories that lead there. */
    void setOnlyLayer(bool only);
    bool showsOnlyLayer() const { return m_onlyLayer; }
    /** Lists only paths that contain \a text, and the directories that lead there; empty: all. */
    void setFilter(const QString &text);
    bool isFiltered() const { return m_isFiltered; }
    /** Paths that the filter lets through and that are shown; 0 without a filter. */
    std::size_t matchCount() const { return m_matchCount; }
    /** The first row, from the top, that itself matches; invalid if none does. */
    QModelIndex firstMatch() const;

    /** Files and bytes of the whole file system as shown. */
    std::size_t fileCount() const;
    quint64 totalSize() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool isShown(PathId path) const override;
    bool isDirectory(PathId path) const override;
    SortKey sortKey(PathId path, int column) const override;

private:
    /** What is known of a row: its version, and whether that can be seen. */
    struct Row
    {
        VersionId version; ///< Invalid where no layer up to the height has the path.
        bool deleted = false;
        LayerIndex layer; ///< Where it comes from; of what is deleted, the layer that hid it.
    };

    Row row(PathId path) const;
    bool isListed(PathId path) const;
    void changeRows();
    void updateFiltered();
    void mark(std::vector<bool> &marks, PathId path) const;
    /** The layers that a directory's files come from; empty for all else. */
    QList<int> layersBelow(PathId path, const Row &row) const;
    void updateMarks();
    bool isMarkable(const Version &version) const;
    bool isWritable(LayerIndex layer) const;
    bool isRowWritable(PathId path, const Row &row) const;
    QString cellText(PathId path, const Row &row, int column) const;
    QString factText(PathId path, const Row &row, int column) const;
    QString originText(PathId path, const Row &row) const;
    QString linkText(const Row &row) const;
    QString toolTip(PathId path, const Row &row, int column) const;
    QString spokenText(PathId path, const Row &row) const;

    LayerIndex m_upTo;
    LayerIndex m_layer;
    bool m_showDeleted = false;
    bool m_onlyLayer = false;
    UnionSums m_sums;
    QStringList m_titles; ///< By LayerIndex.
    std::vector<bool> m_marked; ///< By PathId: from m_layer, or leads to what is.
    bool m_isFiltered = false;
    std::vector<PathId> m_matches; ///< At any height.
    std::vector<bool> m_filtered; ///< By PathId: matches and is shown, or leads to what does.
    std::size_t m_matchCount = 0;
};

}
