// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fuseheader.h"
#include "mountedtree.h"

#include <span>

namespace stratoscope
{

/** How long the kernel may rely on what it was told: an image does not change. */
inline constexpr double FuseValidSeconds = 30.0 * 24 * 60 * 60;

struct stat fuseStat(const MountedTree &tree, const MountNode &node);
fuse_entry_param fuseEntry(const MountedTree &tree, const MountNode &node);
/** Tells that there is nothing, for as long. */
fuse_entry_param fuseNothing();

/** The answer to a request for the names in a directory. */
class FuseListing
{
public:
    enum class Form {
        Names, ///< With types and inode numbers.
        Entries, ///< With all that stat(2) tells, too.
        /** As Entries, but of the first few files only their names and types. The kernel would make an inode for each, which takes it
         *  longer than all else; many programs have no use for it, and others can well ask for a few. */
        Brief,
    };

    /** Of \a directory, written into \a room. It and \a tree must outlive this. */
    FuseListing(
        fuse_req_t request, const MountedTree &tree, const MountNode &directory, Form form, std::span<char> room);

    /** Adds what is at \a offset and behind it, as long as there is room. */
    void fill(quint64 offset);
    std::span<const char> bytes() const { return m_room.first(m_used); }

private:
    bool add(const char *name, const MountNode &node, quint64 next);
    bool isBare(const MountNode &node, quint64 next) const;

    const fuse_req_t m_request;
    const MountedTree &m_tree;
    const MountNode m_directory;
    const Form m_form;
    const std::span<char> m_room;
    std::size_t m_used = 0;
};

}
