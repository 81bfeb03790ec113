// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace stratoscope
{

/** The beginning of a file's content as people read it. */
struct Preview
{
    bool isText = false; ///< Text as it stands; else offset, bytes and characters, as hexdump(1) has them.
    QString kind; ///< What it is where it is not text, as far as its first bytes tell.
    QString text;
    quint64 shown = 0; ///< Bytes of the content that the text stands for.
};

/** Bytes of a file that a preview may be made of. */
inline constexpr qsizetype PreviewBytes = 256 * 1024;

/**
 * Shows \a head, the first bytes of a file of \a size: as text where it is UTF-8 without control characters, else the
 * first kilobytes of it as numbers. Lines that are too long for a screen are broken.
 */
Preview previewOf(QByteArrayView head, quint64 size);

}
