// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileview.h"
#include "generate.h"
#include "tarentry.h"

namespace stratoscope
{

/**
 * Makes up a layer to lie on top of what \a lower shows: it adds, replaces, deletes, links, and hides, often where
 * there is something already. The same generator state and view give the same layer. It avoids only what
 * engines refuse: markers below a file of the same layer, and hard links to nothing or to a directory.
 */
class RandomLayer
{
public:
    RandomLayer(imagebuilder::Generator &generator, const FileView &lower);

    std::vector<imagebuilder::TarEntry> make();

    /** True if a hard link points into a lower layer: engines then copy its file, and two copies are two inodes. */
    bool linksBelow() const { return m_linksBelow; }

private:
    using TarEntry = imagebuilder::TarEntry;
    enum class Here { Directory, Symlink, Other };

    void addSomething();
    void addWhiteout();
    void addOpaque();
    void addHardlink();
    void addAufsLink();
    void addInode(imagebuilder::TarType type);

    QByteArray choosePath();
    bool isUsable(const QByteArray &path);
    bool isBelowNew(Here what, const QByteArray &path) const;
    QByteArray randomPath();
    QByteArray written(const QByteArray &path);
    void setMetadata(TarEntry &entry);
    void note(const QByteArray &path, Here what);
    void put(const TarEntry &entry, const QByteArray &path);

    imagebuilder::Generator &m_random;
    std::vector<QByteArray> m_lowerPaths; ///< Without the root, and without leading slashes.
    std::vector<QByteArray> m_lowerFiles; ///< Regular files only.
    std::vector<QByteArray> m_names; ///< Few, so that layers overlap.
    std::map<QByteArray, Here> m_here;
    std::vector<TarEntry> m_entries;
    bool m_linksBelow = false;
    bool m_hasAliases = false; ///< Entries went through symlinks, so that m_here no longer knows where all is.
};

}
