// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <Qt>

/** The roles that RowDelegate requests from a model of paths, and those of what is copied from any list. */
namespace stratoscope::rowrole
{

enum Role {
    PathRole = Qt::UserRole, ///< uint: PathId::value.
    LayerRole, ///< int: the layer that the row comes from (that hid it, if deleted); -1 if there is no single one.
    LayersBelowRole, ///< QList<int>: the layers that a directory's files come from, bottom first.
    WritableRole, ///< bool: comes from the writable layer.
    DeletedRole, ///< bool: no longer visible.
    DirectoryRole, ///< bool.
    DimmedRole, ///< bool: less relevant, so dimmed.
    ChangeRole, ///< int of Change; invalid if there is none.
    LinkTargetRole, ///< QString: target of a symbolic link; empty for others.
    NewsRole, ///< QString: what happened to it recently, in a word; empty for nothing.
    ExactRole = Qt::UserRole + 500, ///< What a copied cell says where it shows less: bytes as a number, a whole path.
    FullPathRole, ///< QString: the path that a row stands for, as displayText(); invalid if there is none.
};

}
