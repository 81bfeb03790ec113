// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace stratoscope
{

/** One thing that a step did to the writable layer, as overlayfs does it. */
struct StepEffect
{
    enum class Kind {
        CopiedUp, ///< Made a copy of a lower layer's file or directory.
        Created, ///< Made something that was not there.
        Changed, ///< Changed content or metadata of what the writable layer has.
        Whiteout, ///< Deleted a lower layer's file by a whiteout.
        WhiteoutReplaced, ///< Put something in place of a whiteout.
        Opaque, ///< Made a directory opaque, which hides what lower layers have in it.
        Linked, ///< Gave an inode one more name.
        Renamed, ///< Gave what the writable layer has another name.
        Removed, ///< Took something out of the writable layer.
    };

    Kind kind = Kind::Created;
    QByteArray path;
    QByteArray otherPath; ///< Where it came from: of Linked and Renamed, and of a copy made by a move.
    LayerIndex from; ///< Of CopiedUp: the layer that the copy was taken from.
    quint64 bytes = 0; ///< Content, of CopiedUp and Created.

    /** In words: "copied up from layer 3". */
    QString words() const;
    /** With the path before it: "/etc/passwd: copied up from layer 3". */
    QString text() const;
};

/** What one operation did. */
struct Step
{
    QString title; ///< "Rename /a to /b".
    QString note; ///< What is odd about the way in which overlayfs does it; may be empty.
    std::vector<StepEffect> effects; ///< In their order; of copies in a directory the first limits::StepEffects.
    quint64 effectCount = 0; ///< All of them.
    quint64 copied = 0; ///< How many of these are copies of what is in a directory that was copied.
    qint64 bytes = 0; ///< By how much the writable layer grew: the price.
    QByteArray path; ///< What is to be looked at now; empty: nothing.
};

}
