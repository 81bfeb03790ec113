// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QHash>

namespace stratoscope
{

/** What the window shows, as far as lessons ask for it. */
struct LessonSituation
{
    QString stack; ///< The open stack of the lesson.
    LoadedImagePtr image; ///< Null while its trees are read.
    LayerIndex layer; ///< Selected.
    QByteArray path; ///< Selected, with a slash in front; empty: none.
    LayerIndex upTo;
    QString view; ///< Of the middle column, as on the command line.
    QString details; ///< The tab: file, content, layer or image.
    bool isPicture = false;
    std::size_t containers = 0; ///< On the image.
    std::size_t container = 0; ///< The one on top.
    std::size_t lowerLayers = 0; ///< Read-only layers of the stack as it was opened.
    std::size_t steps = 0; ///< Done in the container on top.
    QString search; ///< What is searched for in all layers; empty: nothing.
    bool listsDeleted = false;
    QHash<QByteArray, QByteArray> contents; ///< Of the files that were asked for and could be read.

    /** Read-only layers that were committed since the stack was opened. */
    std::size_t commits() const;
    /** True if nobody did anything in between. */
    bool showsTheSameAs(const LessonSituation &other) const;
};

/** The layer that \a number means (lessonlayer); invalid if the image has none. */
LayerIndex lessonLayer(const LessonSituation &situation, qint64 number);
/** Bytes of the files of all layers from \a first on. */
quint64 layerBytes(const LessonSituation &situation, std::size_t first = 0);

}
