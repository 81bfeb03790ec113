// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayList>

namespace stratoscope
{

/** How a user left a tree of files. By names, for numbers are others when the image is read again. */
struct TreeMemory
{
    /** More open directories are not kept. */
    static constexpr qsizetype Most = 2'000;

    QByteArrayList open; ///< Directories.
    QByteArray top; ///< The first row in sight; empty: the first of all.

    bool operator==(const TreeMemory &) const = default;
};

}
