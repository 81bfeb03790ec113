// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace stratoscope
{

/** The small symbols of the stack. They are painted, so they have the text's colour and size with
 *  any palette and scale. */
enum class StackIcon {
    Lock, ///< Read-only.
    Pencil, ///< Writable.
    Warning, ///< Damaged.
    Absent, ///< Not in the source.
    Mismatch, ///< Contradicts its digest.
    Shared, ///< Also in other images.
    File, ///< Has the selected path.
    Deletion, ///< Deletes the selected path.
    Pass, ///< The lookup goes on to the layer below.
    Part, ///< A directory that takes part in the merged one.
    Blocked, ///< The lookup stops here.
    Costly, ///< Hides or copies a lot, or much of it is hidden.
};

/** Paints \a icon into the largest square in the middle of \a rect. */
void paintStackIcon(QPainter *painter, const QRectF &rect, StackIcon icon, const QColor &color);

}
