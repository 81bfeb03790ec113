// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QColor>
#include <QString>

class QModelIndex;

namespace stratoscope
{

/** What the selected path is to a layer. */
enum class PathMark { None, Has, Deletes };

/** What one row of the stack shows. */
struct StackItem
{
    enum class Kind {
        Writable, ///< The container's layer.
        Layer,
        Step, ///< A metadata-only step of the history, which made no layer.
    };

    Kind kind = Kind::Layer;
    LayerIndex layer; ///< Invalid for steps.
    QColor color; ///< Of the edge, the chip and the bar.
    QString number; ///< On the chip.
    QString title; ///< The instruction, or the container's name.
    QString counts;
    QString shortCounts; ///< In signs.
    QString note; ///< What it hides or wastes; empty if nothing.
    QString shortNote;
    bool costly = false; ///< The note is a warning.
    QString size;
    QString tag; ///< "read-only" and the like.
    QString digest; ///< Abbreviated.
    double share = 0; ///< Of the largest layer's size.
    int sharedBy = 1; ///< Images that have it, this one included.
    bool damaged = false;
    bool absent = false;
    QString trouble; ///< These two in words.
    bool mismatch = false;

    bool isBox() const { return kind != Kind::Step; }
};

/** Reads a row of LayerStackModel. */
StackItem stackItem(const QModelIndex &index);
/** StackItem::kind alone. */
StackItem::Kind stackRowKind(const QModelIndex &index);
/** StackItem::layer alone. */
LayerIndex stackRowLayer(const QModelIndex &index);

}
