// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathat.h"
#include "pathfilter.h"
#include "pathtreemodel.h"

#include <QStringList>

namespace stratoscope
{

/** The unified file system as seen by a container, at some height of the stack. */
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

    /** Shows layers 0 … \a upTo of \a loaded; null: shows nothing. */
    void setLoaded(const LoadedImagePtr &loaded, LayerIndex upTo);
    /** Like setLoaded(), for a newer version of the current image: views keep their rows. Removes the filter. */
    void replace(const LoadedImagePtr &loaded, LayerIndex upTo);
    void setUpTo(LayerIndex upTo);
    LayerIndex upTo() const { return m_upTo; }
    /** Dims rows that are not from \a layer; invalid: dims nothing. */
    void setLayer(LayerIndex layer);
    /** Also lists what layers 0 … upTo() contain but hide, and the files that eStargz adds for lazy pulling. */
    void setShowDeleted(bool show);
    bool showsDeleted() const { return m_showDeleted; }
    /** Lists only files from the layer of setLayer(), and the directories that lead there. */
    void setOnlyLayer(bool only);
    bool showsOnlyLayer() const { return m_onlyLayer; }
    /** Some rows are dimmed because of the layer of setLayer(). */
    bool isDimming() const { return !m_onlyLayer && !m_marks.isEmpty(); }
    /** What is listed without a filter: filters are made for this, off the GUI thread. */
    ListingChoice listing() const;
    /** Lists only what \a filter accepts, and the directories that lead there; null: everything. A filter for another
     *  listing() than the current one is used until a better one arrives. */
    void setFilter(std::shared_ptr<const PathFilter> filter);
    bool isFiltered() const { return m_filter != nullptr; }
    /** The number of visible paths that the filter accepts; 0 without a filter. */
    std::size_t matchCount() const { return m_filter ? m_filter->count : 0; }
    /** The first row from the top that matches by itself; invalid if there is none. */
    QModelIndex firstMatch() const;

    /** The number of files and bytes in the whole visible file system. */
    std::size_t fileCount() const;
    /** The number of these files that come from the layer of setLayer(). */
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
    /** What is known about a row. */
    using Row = PathAt;

    Row row(PathId path) const { return pathAt(tree(), path, m_upTo); }
    bool isListed(PathId path) const;
    bool isMarked(PathId path) const { return m_marks.has(tree(), loaded()->sums(), path); }
    /** The layers that a directory's files come from; empty for everything else. */
    std::vector<LayerIndex> layersBelow(PathId path, const Row &row) const;
    quint64 sizeBelow(DirectoryIndex directory) const;
    quint64 sizeOf(PathId path, const Row &row) const;
    void readLoaded(const LoadedImagePtr &loaded, LayerIndex upTo);
    void updateMarks();
    bool isWritable(LayerIndex layer) const;
    bool isRowWritable(PathId path, const Row &row) const;
    QString cellText(PathId path, const Row &row, int column) const;
    /** What a copied cell says instead of the shown text; invalid if that. */
    QVariant exactCell(PathId path, const Row &row, int column) const;
    QString factText(PathId path, const Row &row, int column) const;
    QString originText(PathId path, const Row &row) const;
    QString linkText(const Row &row) const;
    QString replacedText(PathId path, const Row &row) const;
    /** For What's This. */
    QString rowHelp(PathId path, const Row &row) const;
    QString toolTip(PathId path, const Row &row, int column) const;
    QString spokenText(PathId path, const Row &row) const;

    LayerIndex m_upTo;
    LayerIndex m_layer;
    bool m_showDeleted = false;
    bool m_onlyLayer = false;
    HeightTotals m_totals;
    QStringList m_titles; ///< By LayerIndex.
    LayerMarks m_marks; ///< For m_layer.
    std::shared_ptr<const PathFilter> m_filter;
};

}
