// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentpass.h"
#include "extracttarget.h"
#include "filemetadata.h"
#include "madedirectories.h"
#include "stagedtree.h"

namespace stratoscope
{

/** Writes what is extracted into a directory. */
class DirectoryTarget : public ExtractTarget
{
public:
    /** All must outlive this. */
    DirectoryTarget(const LoadedImage &image, const ExtractPlan &plan, StagedTree &staged, LeftOutList &leftOut);

    Result<void> addDirectory(const DraftEntry &entry) override;
    Result<void> addOther(const DraftEntry &entry) override;
    Result<void> addLink(const DraftEntry &entry) override;
    Result<void> finish() override;

    Result<void> begin(const DraftEntry &entry) override;
    Result<void> add(quint64 offset, QByteArrayView bytes) override;
    Result<void> end() override;
    Result<void> fail(const DraftEntry &entry, const Error &error) override;

private:
    QByteArray path(const DraftEntry &entry) const { return m_tree.paths().fullPath(entry.path); }
    Result<int> openParent(const DraftEntry &entry);
    Result<void> check(int result, const DraftEntry &entry);
    Result<void> addSymlink(int parent, const DraftEntry &entry);
    Result<void> copyInstead(int from, const QByteArray &name, int parent, const DraftEntry &link);
    Result<void> cannotWrite(int errorNumber);
    void drop();
    VersionId versionOf(PathId directory) const;
    void finishDirectories();
    void finishDirectory(PathId path);
    void noteTarget(const DraftEntry &link);

    const UnionTree &m_tree;
    const ExtractPlan &m_plan;
    StagedTree &m_staged;
    LeftOutList &m_leftOut;
    const ExtractPlaces m_places;
    MadeDirectories m_directories;
    FileMetadata m_metadata;
    FileDescriptor m_file; ///< The current one; invalid if it cannot be made.
    DraftEntry m_entry;
    quint64 m_at = 0; ///< The end of the last piece.
};

}
