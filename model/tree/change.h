// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace stratoscope
{

/** What a layer's entry does to what the layers below show at its path. */
enum class Change : quint8 {
    Added, ///< Nothing was there.
    Modified, ///< Content, link target or device number differ.
    Metadata, ///< Only mode, owner, time or xattrs differ; the content was copied up.
    Replaced, ///< The type differs.
    Unchanged, ///< The same again: copied up without a difference.
    Deleted, ///< A whiteout.
    Opaque, ///< A directory that hides all that lower layers have in it.
};

/** Which metadata differ. One byte, because every row of every layer holds it. */
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
