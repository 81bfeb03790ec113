// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openrequest.h"
#include "treememory.h"

#include <optional>
#include <vector>

namespace stratoscope
{

/** What a window shows of its image: what another one needs to look the same. */
struct ViewMemory
{
    QByteArray path; ///< Selected; empty: none.
    int layer = -1; ///< Selected; below 0: none.
    bool isOfLayer = false; ///< Selection::isOfLayer.
    int upTo = -1; ///< The height of the stack; below 0: all of it.
    int middle = 0; ///< The view in the middle.
    int details = 0; ///< The details' tab.
    bool isPicture = false; ///< The picture is shown instead of all panes.
    TreeMemory unified;
    TreeMemory inLayer;

    bool operator==(const ViewMemory &) const = default;
};

/** A window with an image, for the next time. */
struct WindowMemory
{
    OpenRequest request;
    ViewMemory view;
    QByteArray geometry; ///< As widgets save it. Where the desktop places windows, this has their sizes alone.
};

/** \a memory for a file, and back; nothing if it was written by another version, or is none. */
QByteArray toBytes(const WindowMemory &memory);
std::optional<WindowMemory> windowMemoryFrom(const QByteArray &bytes);

/** The windows of the last session, from the settings. */
std::vector<WindowMemory> savedSession();
void saveSession(const std::vector<WindowMemory> &windows);

}
