// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <map>

namespace stratoscope
{

/** What happened to a file of a container between two looks at it. */
enum class FileNews { New, Changed, Deleted };

/** What is different in a container's writable layer since it was looked at before; paths are bytes. */
struct LayerNews
{
    std::map<QByteArray, FileNews> files;

    bool isEmpty() const { return files.empty(); }
    int count(FileNews news) const;
};

/**
 * What \a now, an image with a container's writable layer on top, has that \a before, the same container earlier, had
 * not. A directory of which only the time changed is left out: that is so wherever something in it is news.
 */
LayerNews layerNews(const LoadedImage &before, const LoadedImage &now);

}
