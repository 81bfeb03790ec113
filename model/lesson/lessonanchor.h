// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace stratoscope
{

/** A place in the window that a lesson points at. */
struct LessonAnchor
{
    enum class Part {
        Stack,
        StackLayer, ///< The layer \c number (lessonlayer) in the stack.
        Unified,
        UnifiedPath, ///< The path \c name in it.
        Layer, ///< The files of the selected layer.
        LayerPath,
        Middle,
        MiddleTab, ///< The tab \c name of the middle column.
        Details,
        DetailsTab,
        History, ///< The bars of the versions of a file.
        Slider,
        Sandbox, ///< The list of what was done in the container.
        Menu, ///< The menu \c name in the menu bar.
        Search,
        Legend,
        Status,
        Picture,
        Panel, ///< The lesson itself.
    };

    Part part = Part::Stack;
    QByteArray name;
    qint64 number = 0;
};

/** Reads "stack/layer/2", "unified/path/etc/hosts", "menu/container", … Fails with ErrorKind::Damaged. */
Result<LessonAnchor> parseLessonAnchor(const QString &text);

/** The names of views of the middle column, of tabs of the details, and of menus. */
const QStringList &lessonViews();
const QStringList &lessonTabs();
const QStringList &lessonMenus();
/** Reads a layer: a number, "top" or "writable". */
std::optional<qint64> lessonLayerNumber(const QString &text);

}
