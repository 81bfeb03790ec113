// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteparts.h"
#include "typedindex.h"

#include <QColor>
#include <QString>

class QModelIndex;

namespace stratoscope
{

/** What a layer does with the selected path. */
enum class PathMark { None, Has, Deletes };

/** What one row of the stack shows. */
struct StackItem
{
    enum class Kind {
        Writable, ///< The container's layer.
        Layer,
        Step, ///< A metadata-only step of the history, which created no layer.
        BaseHead, ///< A line above the layers of the base image.
        Group, ///< Layers folded into one card.
        GroupHead, ///< A line above the layers of a group that is unfolded.
    };

    Kind kind = Kind::Layer;
    LayerIndex layer; ///< Invalid for steps and groups.
    LayerIndex first; ///< The lowest layer of a group.
    LayerIndex last; ///< The highest.
    QColor color; ///< For the edge, the chip and the bar.
    QString number; ///< On the chip.
    QString title; ///< The instruction, or the container's name.
    QString counts;
    QString shortCounts; ///< As symbols.
    QString note; ///< What it hides or wastes; empty if nothing.
    QString shortNote;
    bool costly = false; ///< The note is a warning.
    QString size;
    QString tag; ///< "read-only" and the like.
    QString digest; ///< Abbreviated.
    double share = 0; ///< Relative to the largest layer's size.
    ByteParts parts; ///< What the bytes of that are for; empty if unknown.
    int sharedBy = 1; ///< The number of images that contain it, including this one.
    bool damaged = false;
    bool absent = false;
    QString trouble; ///< A description of the last two.
    bool mismatch = false;

    /** True if it is drawn as a box, rather than as a line of text between boxes. */
    bool isBox() const { return isBox(kind); }
    static bool isBox(Kind kind) { return kind != Kind::Step && kind != Kind::GroupHead && kind != Kind::BaseHead; }
};

/** Reads a row of LayerStackModel. */
StackItem stackItem(const QModelIndex &index);
/** StackItem::kind alone. */
StackItem::Kind stackRowKind(const QModelIndex &index);
/** StackItem::layer alone. */
LayerIndex stackRowLayer(const QModelIndex &index);

}
