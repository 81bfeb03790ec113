// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tarentry.h"

#include <QByteArrayList>

#include <map>
#include <optional>
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
    void addHardlink(const QByteArray &path, const TarEntry &entry);
    void note(const QByteArray &marker);
    bool isUndone(const QByteArray &marker) const;
    void create(const QByteArray &path, const TarEntry &entry);
    void makeParents(const QByteArray &path);
    void remove(const QByteArray &path);
    std::optional<QByteArray> followed(const QByteArray &path) const;
    void noteWhitedOut();
    bool isWhitedOut(const QByteArray &path) const;
    void convertMarker(const QByteArray &path);
    void removeHollow();
    void hideAllBelowRoot();
    void makeOpaque(const QByteArray &directory);
    void setDirectories();
    void setDirectoryTimes();
    bool hidesLower(const QByteArray &directory) const;

    QByteArray inLayer(const QByteArray &path) const { return path.isEmpty() ? m_layer : m_layer + '/' + path; }

    QByteArray m_layer;
    QByteArray m_lower;
    QByteArrayList m_markers; ///< Paths of ".wh." files in the order of the tar, perhaps removed again since.
    std::map<QByteArray, std::size_t> m_moments; ///< When markers and directories were unpacked last.
    std::size_t m_now = 0;
    std::map<QByteArray, TarEntry> m_directories; ///< What the tar says about directories; set when all is in place.
    std::vector<std::pair<QByteArray, qint64>> m_times; ///< Of all directories in the tar, by their names.
    std::set<QByteArray> m_implied; ///< Directories about which it says nothing.
    std::set<QByteArray> m_whitedOut; ///< What whiteouts name, whether the layer puts something there or not.
    std::set<QByteArray> m_opaque;
};

/** \a written without "." and "..", empty components, and leading slashes. */
QByteArray cleanPath(const QByteArray &written);

}
