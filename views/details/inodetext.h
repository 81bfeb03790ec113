// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerentries.h"

#include <QString>

namespace stratoscope
{

/** "regular file", "symbolic link", … */
QString typeText(EntryType type);
/** "1, 3": major and minor number. */
QString deviceText(const Inode &inode);
/** The hash in hexadecimal, as xxhsum prints XXH3-128. */
QString hashText(const ContentHash &hash);
/** The value of an extended attribute: a decoded file capability, text if it is text, otherwise
 *  hexadecimal; bounded. */
QString xattrText(const Xattr &xattr);

}
