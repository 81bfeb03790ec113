// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QRect>

#include <vector>

namespace stratoscope
{

/** What determines the size of a picture, in device-independent pixels. */
struct PictureMetrics
{
    int width = 0; ///< Of everything.
    int height = 0; ///< Of the window onto it: the unified file system is centred there while it fits.
    int lineHeight = 0;
    int rowWidth = 0; ///< What the longest row of the unified file system would like to have.
};

/** The content of one layer: the widths of its boxes. */
struct PictureSlabSize
{
    QList<int> boxes;
    bool hasNote = false; ///< A line about steps without files stands between it and the layer above.
};

/** Where everything in a picture is: the stack at the left, the top layer first, and the unified file system at the right. */
struct PictureLayout
{
    struct Slab
    {
        QRect box;
        QRect title;
        std::vector<QRect> marks; ///< As many as boxes.
        QRect note; ///< Empty if there is none.
    };

    std::vector<Slab> slabs; ///< From the top of the stack down.
    QRect unified; ///< Around its title and rows.
    QRect unifiedTitle;
    std::vector<QRect> rows;
    QSize size;
};

/** \a rows: the number of rows of the unified file system. */
PictureLayout pictureLayout(const PictureMetrics &metrics, const std::vector<PictureSlabSize> &slabs, std::size_t rows);

}
