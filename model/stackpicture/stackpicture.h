// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "loadedimage.h"

#include <QString>

#include <vector>

namespace stratoscope
{

/** One file in a layer, as the picture shows it. */
struct StackPictureFile
{
    enum class State {
        Visible, ///< It is what the unified file system shows.
        Hidden, ///< A layer above hides it.
        Whiteout, ///< The layer deletes it.
    };

    QString name; ///< For people; ends in a slash if it is a directory.
    State state = State::Visible;

    bool operator==(const StackPictureFile &) const = default;
};

/** One box of the stack: a layer, or several of a long stack. */
struct StackPictureRow
{
    LayerIndex first; ///< The lowest layer.
    LayerIndex last; ///< The highest; the same for a single one.
    bool isWritable = false;
    QString title; ///< What created it, or what kind of layers these are; on one line. May be empty.
    quint64 bytes = 0; ///< Of its files.
    std::vector<StackPictureFile> files; ///< A choice, in the order of their paths.
    quint64 more = 0; ///< Its other files.

    std::size_t layers() const { return last.value - first.value + 1; }
};

/** One line of the unified file system. */
struct StackPictureLine
{
    QString path; ///< For people, with a leading slash.
    quint64 bytes = 0;
    std::size_t row = 0; ///< In StackPicture::rows: where it comes from.
    LayerIndex layer; ///< Likewise.
};

/** The picture of a textbook: a stack in which each layer points to the one below, and the file system that they make
 *  together. */
struct StackPicture
{
    QString title; ///< The name of the image.
    bool hasContainer = false; ///< The topmost row is a container's writable layer.
    std::vector<StackPictureRow> rows; ///< Topmost first.
    std::vector<StackPictureLine> lines; ///< A choice of visible files, in the order of their paths.
    quint64 more = 0; ///< The other visible files.
};

/** The picture of \a image, of all its layers: with few files that tell how layers relate, and layers put together where
 *  there are many. Looks at all rows of all layers: not for the GUI thread. */
StackPicture stackPicture(const LoadedImage &image, const Job &job = Job());

}
