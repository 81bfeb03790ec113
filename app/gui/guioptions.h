// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "colorscheme.h"
#include "commandexample.h"
#include "declaredparser.h"
#include "middleview.h"
#include "openrequest.h"
#include "stackpicturesheet.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace stratoscope
{

/** A picture of the window to render instead of showing it. */
struct SnapshotOptions
{
    QString file;
    QSize size {1600, 1000}; ///< The window's, in device-independent pixels.
    qreal scale = 1; ///< Pixels per device-independent pixel.
};

/** The picture of a textbook to write instead of showing the window. */
struct TextbookOptions
{
    QString file;
    StackPictureLook look;
};

/** What the command line asks for. */
struct GuiOptions
{
    enum class Action { Run, Help, Version };

    Action action = Action::Run;
    OpenRequest request;
    QStringList otherPaths; ///< Of more images, each for a window of its own.
    bool compares = false; ///< The image is to be compared with …
    QString compareWith; ///< … this one; empty: the user says with which.
    bool opensEngine = false; ///< Ask for an image in an engine.
    bool isOwnProcess = false; ///< Not in a program that is running.
    bool isService = false; ///< Show no window until somebody asks for one.
    std::optional<SnapshotOptions> snapshot;
    QString lesson; ///< The file of a lesson to begin; empty: none.
    std::optional<TextbookOptions> textbook;
    bool useCache = true; ///< False: do not use the layer cache.
    bool picture = false; ///< Show the picture instead of the panes.
    std::optional<MiddleView> view; ///< The middle column's view; none: the same as last time.
    ColorScheme colors = ColorScheme::System;
    QString language; ///< Of languages(); empty: the user's.
    bool colorsGiven = false; ///< The command line overrides the settings.
};

/** Reads \a arguments, starting with the program's name. Fails with ErrorKind::Usage and the reason. */
Result<GuiOptions> parseGuiOptions(const QStringList &arguments);
/** What --help prints. */
QString guiHelpText();
/** The options, with their help. */
const DeclaredParser &guiParser();
/** Examples for the help and the manual. */
QList<CommandExample> guiExamples();
/** What \a option takes, if that is one of a few words. */
QStringList guiOptionValues(const QString &option);
/** What --version prints. */
QString guiVersionText();

}
