// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QByteArrayList>

namespace stratoscope
{

/** What the word at the cursor could become. */
struct ShellCompletion
{
    qsizetype start = 0; ///< Of the word, in bytes.
    QByteArray common; ///< What all of them have in common, to take the word's place; quoted where that is needed.
    QByteArrayList
        candidates; ///< Sorted, and as people read them: the last name of a path, with a slash after directories.
    bool isWhole = false; ///< There is just one, and it is no directory: a blank may follow.
};

/**
 * Completes the word before \a cursor in \a line: a command where one begins, and else a path in the unified file
 * system of \a image, which may be null, seen from \a directory.
 */
ShellCompletion completeShellLine(
    const QByteArray &line, qsizetype cursor, const LoadedImagePtr &image, const QByteArray &directory);

}
