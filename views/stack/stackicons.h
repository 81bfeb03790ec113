// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace stratoscope
{

/** The small signs of the stack. Painted, so that they take the text's colour and size on every palette and scale. */
enum class StackIcon {
    Lock, ///< Read-only.
    Pencil, ///< Can be written.
    Warning, ///< Damaged.
    Absent, ///< Not in the source.
    Mismatch, ///< Contradicts its digest.
    Shared, ///< Other images have it too.
    File, ///< Has the selected path.
    Deletion, ///< Deletes the selected path.
    Costly, ///< Hides or copies much, or much of it is hidden.
};

/** Paints \a icon into the largest square in the middle of \a rect. */
void paintStackIcon(QPainter *painter, const QRectF &rect, StackIcon icon, const QColor &color);

}
