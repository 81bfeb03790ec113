// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entryheader.h"
#include "layerdraft.h"

namespace stratoscope
{

/** The length of each path of \a paths in a tar, by PathId: without the leading slash. */
std::vector<quint32> pathLengths(const PathTable &paths);

/** The numbers and attributes of \a entry's header; the caller adds the names. */
EntryHeader draftHeader(const UnionTree &tree, const DraftEntry &entry);

/** The name of \a entry in the tar. */
QByteArray draftName(const UnionTree &tree, const DraftEntry &entry);
/** The link target of \a entry in the tar; empty if it is not a link. */
QByteArray draftLinkTarget(const UnionTree &tree, const DraftEntry &entry);

/** The size of a draft as a tar. */
struct DraftSize
{
    quint64 tarBytes = 0; ///< The whole tar, including the end marker.
    quint64 contentBytes = 0; ///< Content of its files, each counted once.
    std::vector<quint64> contentByLayer; ///< The same, by the layer that has the content.
};

/** The exact size of writing \a draft; \a lengths are those of the tree's paths. */
DraftSize draftSize(const UnionTree &tree, const LayerDraft &draft, const std::vector<quint32> &lengths);

}
