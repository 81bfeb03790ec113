// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"

#include <QStringList>

namespace stratoscope
{

/** What kind of place an image was read from: what deleting it there would free depends on that. */
enum class SeenPlace {
    Unknown, ///< It was noted before places were.
    Archive, ///< One file.
    Directory, ///< A layout, with a file for each blob.
    Storage, ///< An engine's storage, read as it lies on the host.
    Engine,
    Registry,
};

/** "archive", "engine", …: the place as files and reports name it. */
const char *seenPlaceName(SeenPlace place);

/** One layer of an image that was read before. */
struct SeenLayer
{
    Digest diffId;
    Digest blob; ///< As stored; may be empty.
    std::optional<quint64> stored; ///< Bytes of that, maybe compressed.
    std::optional<quint64> unpacked; ///< Bytes of the uncompressed tar.
};

/** An image that was read before: its layers tell whether others are built on it. */
struct SeenImage
{
    QString name; ///< "debian:12"; may be empty.
    Digest chainId; ///< Of its topmost layer.
    std::size_t layers = 0;

    // What follows is empty for what earlier versions noted.
    SeenPlace place = SeenPlace::Unknown;
    QString location; ///< A path, or a reference to an engine or a registry.
    Digest id; ///< Of its config.
    QString platform;
    QDateTime created; ///< As its config says; may be invalid.
    QDateTime seen; ///< When it was read; all images of a source at once.
    QString base; ///< The name of the image that it is built on; may be empty.
    std::optional<quint64> fileBytes; ///< Of an archive: its file.
    std::size_t imagesThere = 0; ///< So many images were at that location; 0: nobody knows.
    std::vector<SeenLayer> stack; ///< Bottom first: as many as \c layers, or none.
    QStringList containers; ///< Of a storage: the names of those that used it when it was read.
};

/** True if both are notes of the same image in the same place: what one forgets. */
bool isSameSeenImage(const SeenImage &one, const SeenImage &other);

/** Where both programs keep what images they have seen: beside the cache of layers, and cleared with it. Empty while nothing
 *  is kept. */
QString seenImagesFile();
/** Says whether this process notes what it sees, which it does until told otherwise. */
void keepSeenImages(bool keeps);

/** The images noted in \a path, the latest first; empty where there is no such file, or a damaged one. */
std::vector<SeenImage> readSeenImages(const QString &path);

/** Adds \a image to \a path, if it has layers that others could have; drops the oldest if there are too many. A failed
 *  write is not an error. */
void noteSeenImage(const QString &path, const Image &image);

/** What is known of the image of a source that is being read, beside what the source says. */
struct SeenFacts
{
    std::size_t number = 0; ///< Into ImageSource::images.
    QString base; ///< The name of the image that it is built on; may be empty.
    std::vector<quint64> unpacked; ///< Bytes of the uncompressed tar of each layer, 0 where nobody knows; may be empty.
};

/** The images of \a source as they would be noted at \a seen: the one that is read first, then others of the source, as
 *  long as there are few. */
std::vector<SeenImage> seenImagesOf(const ImageSource &source, const SeenFacts &facts, const QDateTime &seen);
/** Adds them to \a path, like noteSeenImage(). What is known of them from before and not now stays. */
void noteSeenSource(const QString &path, const ImageSource &source, const SeenFacts &facts);

/** Takes \a images out of \a path, so that nothing is known of them any more. */
void forgetSeenImages(const QString &path, const std::vector<SeenImage> &images);
/** Forgets all. */
void clearSeenImages(const QString &path);

}
