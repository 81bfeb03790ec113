// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace stratoscope
{

/** How a layer's entry changes what the layers below show at its path. */
enum class Change : quint8 {
    Added, ///< Nothing was there.
    Modified, ///< Content, link target or device number differ.
    Metadata, ///< Only mode, owner, mtime or xattrs differ; the content was copied up.
    Replaced, ///< The type differs.
    Unchanged, ///< Identical: copied up without a change.
    Deleted, ///< A whiteout.
    Opaque, ///< A directory that hides its content in lower layers.
};

/** Which metadata differ. One byte, because every row of every layer has one. */
struct ChangedFields
{
    bool mode : 1 = false;
    bool owner : 1 = false;
    bool time : 1 = false;
    bool xattrs : 1 = false;

    bool any() const { return mode || owner || time || xattrs; }
    bool operator==(const ChangedFields &) const = default;
};

}
