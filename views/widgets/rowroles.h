// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <Qt>

/** What RowDelegate asks a model of paths for. */
namespace stratoscope::rowrole
{

enum Role {
    PathRole = Qt::UserRole, ///< uint: PathId::value.
    LayerRole, ///< int: the layer that the row comes from (that hid it, if deleted); -1 if none alone.
    LayersBelowRole, ///< QList<int>: the layers that a directory's files come from, bottom first.
    WritableRole, ///< bool: comes from the writable layer.
    DeletedRole, ///< bool: cannot be seen any more.
    DirectoryRole, ///< bool.
    DimmedRole, ///< bool: beside the point; steps back.
    ChangeRole, ///< int of Change; invalid where there is none.
    LinkTargetRole, ///< QString: target of a symbolic link; empty for others.
    NewsRole, ///< QString: what happened to it lately, in a word; empty for nothing.
};

}
