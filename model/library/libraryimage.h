// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "seenimages.h"

namespace stratoscope
{

/** One layer of an image in the library. */
struct LibraryLayer
{
    Digest diffId;
    Digest chainId;
    Digest blob; ///< As stored; may be empty.
    std::optional<quint64> bytes; ///< In its place: as stored there. Unset if nobody knows.
};

/** An image that was seen somewhere, or that an engine lists. */
struct LibraryImage
{
    QStringList names; ///< May be empty.
    SeenPlace place = SeenPlace::Unknown;
    QString store; ///< What its layers are shared within: a path, an engine's label, a registry's host.
    QString reference; ///< What opens it: a path or a reference; empty if nobody knows where it was.
    QString id; ///< "sha256:…" of its config, or what the engine says; may be empty.
    QString platform; ///< "linux/amd64"; may be empty.
    QDateTime created; ///< May be invalid, like \c seen.
    QDateTime seen; ///< When it was last opened, or another image of its source.
    QString base; ///< The name of the image it is built on; may be empty.
    std::optional<quint64> bytes; ///< All layers, as they are in its place.
    std::optional<quint64> fileBytes; ///< Of an archive: the file, with all images in it.
    std::vector<LibraryLayer> layers; ///< Bottom first; empty if nobody knows.
    QStringList containers; ///< In an engine or its storage, those that use it: it is not deleted before them.
    std::size_t imagesThere = 0; ///< SeenImage::imagesThere.
    bool isGone = false; ///< It is not there any more, or was replaced.
    std::vector<SeenImage> notes; ///< What Forget forgets; none: only an engine lists it.

    /** The first name, or the abbreviated ID; may be empty. */
    QString displayName() const;
    /** True if its layers are kept for it and others together, so that deleting it frees only its own. */
    bool isInStore() const { return place == SeenPlace::Engine || place == SeenPlace::Storage; }
    /** True if deleting it would free bytes on this machine. */
    bool isHere() const { return !isGone && place != SeenPlace::Registry && place != SeenPlace::Unknown; }
};

}
