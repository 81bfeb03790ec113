// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathat.h"
#include "pathfilter.h"
#include "pathtreemodel.h"

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
    /** As setLoaded(), for what became of the image that is shown: views keep their rows. The filter goes. */
    void replace(const LoadedImagePtr &loaded, LayerIndex upTo);
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
    /** Some rows step back for the sake of the layer of setLayer(). */
    bool isDimming() const { return !m_onlyLayer && !m_marks.isEmpty(); }
    /** What is listed without a filter: a filter is made for it, off the GUI thread. */
    ListingChoice listing() const;
    /** Lists only what \a filter lets through, and the directories that lead there; null: all. A filter for another
     *  listing() than the one of now does until a better one comes. */
    void setFilter(std::shared_ptr<const PathFilter> filter);
    bool isFiltered() const { return m_filter != nullptr; }
    /** Paths that the filter lets through and that are shown; 0 without a filter. */
    std::size_t matchCount() const { return m_filter ? m_filter->count : 0; }
    /** The first row, from the top, that itself matches; invalid if none does. */
    QModelIndex firstMatch() const;

    /** Files and bytes of the whole file system as shown. */
    std::size_t fileCount() const;
    /** Of these files, those that come from the layer of setLayer(). */
    std::size_t layerFileCount() const;
    quint64 totalSize() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool isShown(PathId path) const override;
    bool isDirectory(PathId path) const override;
    SortKey sortKey(PathId path, int column) const override;
    bool isSortedByText(int column) const override { return column == LinkColumn; }
    QByteArray sortText(PathId path, int column) const override;

private:
    /** What is known of a row. */
    using Row = PathAt;

    Row row(PathId path) const { return pathAt(tree(), path, m_upTo); }
    bool isListed(PathId path) const;
    bool isMarked(PathId path) const { return m_marks.has(tree(), loaded()->sums(), path); }
    /** The layers that a directory's files come from; empty for all else. */
    std::vector<LayerIndex> layersBelow(PathId path, const Row &row) const;
    quint64 sizeBelow(DirectoryIndex directory) const;
    quint64 sizeOf(PathId path, const Row &row) const;
    void readLoaded(const LoadedImagePtr &loaded, LayerIndex upTo);
    void updateMarks();
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
    HeightTotals m_totals;
    QStringList m_titles; ///< By LayerIndex.
    LayerMarks m_marks; ///< Of m_layer.
    std::shared_ptr<const PathFilter> m_filter;
};

}
