// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace stratoscope
{

/** The beginning of a file's content in readable form. */
struct Preview
{
    bool isText = false; ///< Unchanged text; otherwise offset, bytes and characters, like hexdump(1).
    QString kind; ///< For anything but text: what it is, according to its first bytes.
    QString text;
    QStringList facts; ///< What its bytes say about it, beyond its kind.
    quint64 shown = 0; ///< How many bytes of the content the text represents.
};

/** The maximum number of bytes of a file that a preview reads. */
inline constexpr qsizetype PreviewBytes = 256 * 1024;

/**
 * Shows \a head, the first bytes of a file of \a size: as text if it is UTF-8 without control characters, otherwise its
 * first kilobytes as numbers. Lines that are too long for a screen are broken.
 */
Preview previewOf(QByteArrayView head, quint64 size);

}
