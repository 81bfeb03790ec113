// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entryheader.h"
#include "layerdraft.h"

namespace stratoscope
{

/** How long each path of \a paths is in a tar, by PathId: without a slash at its start. */
std::vector<quint32> pathLengths(const PathTable &paths);

/** The numbers and attributes of \a entry's header; its names are for who writes it. */
EntryHeader draftHeader(const UnionTree &tree, const DraftEntry &entry);

/** What the tar calls \a entry. */
QByteArray draftName(const UnionTree &tree, const DraftEntry &entry);
/** Where the tar's \a entry links to; empty for what is no link. */
QByteArray draftLinkTarget(const UnionTree &tree, const DraftEntry &entry);

/** What a draft comes to as a tar. */
struct DraftSize
{
    quint64 tarBytes = 0; ///< The whole tar, to its end.
    quint64 contentBytes = 0; ///< Of its files, each counted once.
    std::vector<quint64> contentByLayer; ///< The same, by the layer that holds the content.
};

/** Exactly what writing \a draft comes to; \a lengths are those of the tree's paths. */
DraftSize draftSize(const UnionTree &tree, const LayerDraft &draft, const std::vector<quint32> &lengths);

}
