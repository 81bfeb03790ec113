// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <map>

namespace stratoscope
{

/** What happened to a container's file between two looks. */
enum class FileNews { New, Changed, Deleted };

/** What changed in a container's writable layer since the last look; paths are bytes. */
struct LayerNews
{
    std::map<QByteArray, FileNews> files;

    bool isEmpty() const { return files.empty(); }
    int count(FileNews news) const;
};

/**
 * What changed from \a before to \a now, two states of the same container, each an image with the writable layer on
 * top. Leaves out directories with nothing but a new mtime: every directory with a change in it has one.
 */
LayerNews layerNews(const LoadedImage &before, const LoadedImage &now);

}
