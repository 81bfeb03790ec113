// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace stratoscope
{

/** One thing a step did to the writable layer, as overlayfs does it. */
struct StepEffect
{
    enum class Kind {
        CopiedUp, ///< Copied a lower layer's file or directory.
        Created, ///< Created something new.
        Changed, ///< Changed content or metadata in the writable layer.
        Whiteout, ///< Deleted a lower layer's file with a whiteout.
        WhiteoutReplaced, ///< Replaced a whiteout.
        Opaque, ///< Made a directory opaque, which hides what lower layers contain in it.
        Linked, ///< Gave an inode another name.
        Renamed, ///< Renamed something in the writable layer.
        Removed, ///< Removed something from the writable layer.
    };

    Kind kind = Kind::Created;
    QByteArray path;
    QByteArray otherPath; ///< The origin, for Linked, Renamed, and a copy made by a move.
    LayerIndex from; ///< For CopiedUp: the layer it was copied from.
    quint64 bytes = 0; ///< Content, of CopiedUp and Created.

    /** As text: "copied up from layer 3". */
    QString words() const;
    /** With the path: "/etc/passwd: copied up from layer 3". */
    QString text() const;
};

/** What one operation did. */
struct Step
{
    QString title; ///< "Rename /a to /b".
    QString note; ///< What is special about how overlayfs does it; may be empty.
    std::vector<StepEffect>
        effects; ///< In order, up to limits::EffectsOfCommand; copies within a directory only up to StepEffects.
    quint64 effectCount = 0; ///< All of them.
    quint64 copied = 0; ///< How many of these are copies within a copied directory.
    qint64 bytes = 0; ///< By how much the writable layer grew: the cost.
    QByteArray path; ///< The path to show now; empty: none.
};

}
