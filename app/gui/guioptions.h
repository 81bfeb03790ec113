// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "colorscheme.h"
#include "middleview.h"
#include "openrequest.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace stratoscope
{

/** A picture of the window to be made instead of showing it. */
struct SnapshotOptions
{
    QString file;
    QSize size {1600, 1000}; ///< Of the window, in device-independent pixels.
    qreal scale = 1; ///< Pixels of the picture for each of these.
};

/** What the command line asks for. */
struct GuiOptions
{
    enum class Action { Run, Help, Version };

    Action action = Action::Run;
    OpenRequest request;
    std::optional<SnapshotOptions> snapshot;
    bool useCache = true; ///< False: nothing is kept of layers, nor found.
    std::optional<MiddleView> view; ///< Of the middle column; none: as it was left.
    ColorScheme colors = ColorScheme::System;
    bool colorsGiven = false; ///< Then the settings' scheme is passed over.
};

/** Reads \a arguments, the program's name first; ErrorKind::Usage with the reason where they make no sense. */
Result<GuiOptions> parseGuiOptions(const QStringList &arguments);
/** What --help prints. */
QString guiHelpText();
/** What --version prints. */
QString guiVersionText();

}
