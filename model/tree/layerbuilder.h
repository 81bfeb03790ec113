// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entrynames.h"
#include "inodewriter.h"
#include "layerentries.h"
#include "warninglist.h"

#include <QHash>

#include <optional>

namespace stratoscope
{

/**
 * Builds LayerEntries from the raw entries of a layer, in their order. Applies the rules within one layer (OCI
 * image-spec, layer.md) as engines do, which unpack each layer into a directory of its own: names are cleaned
 * lexically, then the symlinks that the layer has put on the way are followed; the last entry of a path wins; a
 * non-directory removes what the layer had below it; a hard link's entry changes the metadata of its file; whiteouts
 * and opaque markers become marks that affect lower layers only, wherever they are in the tar, and make nothing below
 * what the layer whites out; AUFS's own files (".wh..wh.*" in the root) are dropped, but may be targets of hard links.
 * What engines refuse to unpack gets a warning.
 */
class LayerBuilder : public EntrySink
{
public:
    LayerBuilder();

    void add(const RawEntry &entry) override;
    /** The finished layer; the builder is spent. */
    LayerEntries finish();

private:
    /** What the layer last said about a path, and when: sequence numbers from 1, 0 for never. */
    struct Slot
    {
        quint32 inode = LayerEntry::NoInode;
        quint32 entryAt : 29 = 0;
        bool isDirectory : 1 = false;
        bool isHardlink : 1 = false;
        bool hasMarks : 1 = false; ///< m_marks has more about the path.

        /** The last time that a non-directory was put here, unless marks say otherwise. */
        quint32 nonDirectoryAt() const { return isDirectory ? 0 : entryAt; }
    };

    /** What else a layer can say about a path; needed for few paths. */
    struct Marks
    {
        quint32 whiteoutAt = 0;
        quint32 opaqueAt = 0;
        quint32 nonDirectoryAt = 0;
        PathId hardlinkTarget;
    };

    /** What finish() decides about each path; see emitEntries(). */
    struct Verdict;
    struct Verdicts;

    bool isFull(QByteArrayView written);
    std::optional<PathId> clean(QByteArrayView written);
    std::optional<PathId> cleanNear(QByteArrayView written);
    /** The beginning of a directory's name that leads where the last entry's did. */
    struct KnownPart
    {
        qsizetype bytes = 0;
        PathId path = PathTable::Root;
    };

    KnownPart knownPart(QByteArrayView directory) const;
    std::optional<PathId> walk(QByteArrayView directory, bool &follows)
    {
        return walk(directory, follows, KnownPart());
    }
    std::optional<PathId> walk(QByteArrayView directory, bool &follows, KnownPart known);
    PathId written(QByteArrayView name, PathId found, bool follows);
    PathId follow(PathId link, const QByteArray &target);
    QByteArray symlinkAt(PathId path);
    bool isTired() const;
    bool isTooLong(PathId path) const;
    Slot &slot(PathId path);
    Marks &mark(PathId path);
    Marks marks(PathId path) const;
    quint32 nonDirectoryAt(PathId path) const;
    /** A non-directory on the way to \a path removed everything put there up to this moment. */
    quint32 removedUpTo(PathId path) const;
    bool addMarker(PathId path, EntryType type);
    void addHardlink(PathId path, const RawEntry &raw);
    void addInode(PathId path, const RawEntry &raw);
    quint32 linkedInode(PathId target, bool isHere, const RawEntry &raw);
    void putWhiteout(PathId path);
    bool isBelow(quint32 inode) const { return m_inodes.isLinkBelow(InodeIndex(inode)); }
    void warnOfFull(const RawEntry &raw);
    bool leadsAsBefore(const Slot &there, quint32 inode, bool isDirectory) const;
    void put(PathId path, quint32 inode, bool isDirectory);
    void addRedirect(PathId path, const QByteArray &written);
    PathId lowerPath(PathId path);
    void warn(QByteArrayView path, const QString &text);
    Verdict judgeOne(PathId path, Verdict above, quint32 removedUpTo, std::vector<PathId> &clashes) const;
    Verdicts judge() const;
    void setDirectoryTimes(const Verdicts &verdicts);
    bool isThere(PathId path, const Verdicts &verdicts) const;
    void linkEarlyNames();
    void emitEntries();
    LayerEntry emitted(PathId path, Verdict verdict);
    void noteOtherNames();

    LayerEntries m_layer;
    InodeWriter m_inodes;
    WarningList m_warnings;
    GrowingArray<Slot> m_slots; ///< By PathId.
    QHash<PathId, Marks> m_marks;
    QHash<PathId, PathId> m_redirects; ///< See LayerEntries::redirects.
    std::vector<PathId> m_linksBelow; ///< Hard links to what the layer did not have yet.
    EntryNames m_names;
    std::vector<std::pair<InodeIndex, PathId>> m_directories; ///< With their names before symlinks are followed.
    bool m_hasReplaced = false; ///< Something replaced what may have been on the way to a directory.
    PathId m_writtenPath; ///< Of the entry at hand, before symlinks are followed.
    QByteArray m_nearDirectory; ///< As written by the last entry: its neighbours are mostly in the same directory.
    PathId m_nearPath; ///< Invalid where symlinks lead there, which may change.
    bool m_wentUp = false; ///< For the entry at hand, a symlink with ".." was followed.
    quint64 m_linkSteps = 0; ///< Components of symlink targets that were followed.
    quint32 m_now = 0;
};

}
