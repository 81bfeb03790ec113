// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"

namespace stratoscope
{

/** What a database says of itself as of its last transaction. */
struct BoltMeta
{
    quint32 pageSize = 0;
    quint64 root = 0; ///< The page of the root bucket.
    quint64 pages = 0; ///< No page of this transaction has this number, or a higher one.
    quint64 transaction = 0;
    bool isSwapped = false;

    bool operator==(const BoltMeta &) const = default;
};

/** The newer of the two meta pages of \a file, or the one that is valid: a transaction writes either in turn. Fails with
 *  ErrorKind::NotAnImage if neither is one, ErrorKind::Damaged if both are damaged. */
Result<BoltMeta> readBoltMeta(const ByteSource &file);

}
