// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tarentry.h"

#include <QByteArrayList>

#include <map>
#include <set>

namespace stratoscope
{

/**
 * Unpacks a layer as an engine would for overlayfs: the tar's content goes into a directory, and its whiteouts and
 * opaque markers become those of overlayfs. Written from the specification and the kernel, it shares no code with the
 * model. Files only get their size, not their content. Throws std::runtime_error if the system refuses something.
 */
class LayerUnpacker
{
public:
    /** Unpacks into \a layer; \a lower shows the layers below it merged (empty for the first layer). */
    LayerUnpacker(const QByteArray &layer, const QByteArray &lower);

    void unpack(const std::vector<imagebuilder::TarEntry> &entries);

private:
    using TarEntry = imagebuilder::TarEntry;

    void add(const TarEntry &entry);
    void addDirectory(const QByteArray &path, const TarEntry &entry);
    void addHardlink(const QByteArray &path, const QByteArray &target);
    void create(const QByteArray &path, const TarEntry &entry);
    void makeParents(const QByteArray &path);
    void remove(const QByteArray &path);
    void convertMarker(const QByteArray &path);
    void hideAllBelowRoot();
    void makeOpaque(const QByteArray &directory);
    void setDirectories();
    bool hidesLower(const QByteArray &directory) const;

    QByteArray inLayer(const QByteArray &path) const { return path.isEmpty() ? m_layer : m_layer + '/' + path; }

    QByteArray m_layer;
    QByteArray m_lower;
    QByteArrayList m_markers; ///< Paths of ".wh." files in tar order; some may have been removed since.
    std::map<QByteArray, TarEntry>
        m_directories; ///< The tar's metadata for directories; applied when everything is in place.
    std::set<QByteArray> m_implied; ///< Directories that the tar does not mention.
    std::set<QByteArray> m_whitedOut; ///< Whiteouts of files that the layer itself adds.
    std::set<QByteArray> m_opaque;
};

/** \a written without "." and "..", empty components, and leading slashes. */
QByteArray cleanPath(const QByteArray &written);

}
