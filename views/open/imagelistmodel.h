// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"

#include <QAbstractTableModel>

namespace stratoscope
{

/** The images of a source, one row per image and platform, in the source's order. */
class ImageListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        KindColumn, ///< Image, container and what that is doing, or something that is no file system.
        PlatformColumn,
        CreatedColumn,
        IdColumn,
        LayersColumn,
        SharedColumn,
        SizeColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< A value to sort by: a number for numbers, text for text.
        FilterRole, ///< Everything that a filter searches.
        ImageRole, ///< The number of the image in the source, an int.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(const ImageSourcePtr &source);
    ImageSourcePtr source() const { return m_source; }

    /** Counts the layers that other images share with image number \a image, for the column "Shared"; -1: none. */
    void setCompared(int image);
    /** Marks image number \a image as the one that the window shows; -1: none. */
    void setOpen(int image);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(std::size_t image, int column) const;
    QVariant sortValue(std::size_t image, int column) const;
    QString toolTip(std::size_t image, int column) const;
    QString sharedText(std::size_t image) const;

    ImageSourcePtr m_source;
    int m_compared = -1;
    int m_open = -1;
};

/** True if \a source has anything beside images: containers, artifacts. */
bool hasOtherKinds(const ImageSource &source);
/** How many layers from the bottom up images \a a and \a b of \a source have in common. */
std::size_t sharedLayers(const ImageSource &source, std::size_t a, std::size_t b);

}
