// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentreader.h"
#include "textencoding.h"

#include <vector>

namespace stratoscope
{

/** A part of a file as lines to show: however large the file is, no more than this is in memory. */
struct TextPage
{
    struct Line
    {
        quint32 byte = 0; ///< Where it starts in bytes.
        int position = 0; ///< Where it starts in text.
    };

    std::optional<TextEncoding> encoding; ///< Without one: offset, bytes and characters, like hexdump(1).
    quint64 from = 0; ///< The part of the file, in bytes.
    quint64 to = 0;
    quint64 fileBytes = 0;
    QByteArray bytes;
    QString text; ///< Lines that are too long for a screen are broken.
    std::vector<Line> lines; ///< Never empty in a page that was read.

    bool isWhole() const { return from == 0 && to == fileBytes; }
    bool has(quint64 offset) const { return offset >= from && (offset < to || (offset == to && to == fileBytes)); }
    /** The line that the byte at \a offset of the file is in, or the nearest one. */
    int lineAt(quint64 offset) const;
    /** Where \a line starts in the file. */
    quint64 lineOffset(int line) const;
    /** Where the byte at \a offset of the file is in text. */
    int positionAt(quint64 offset) const;
    /** The inverse of positionAt(). */
    quint64 offsetAt(int position) const;
};

/** Bytes of a page of text and of a page of numbers, at most. */
inline constexpr quint64 TextPageBytes = 256 * 1024;
inline constexpr quint64 HexPageBytes = 32 * 1024;

/** Reads the page that has \a target inside it, not at its edges but for those of the file. It starts with a whole line
 *  where lines are not too long. Fails like ContentReader::read(). */
Result<TextPage> readTextPage(const ContentReader &reader, TextEncoding encoding, quint64 target, const Job &job);
/** The same in numbers. */
Result<TextPage> readHexPage(const ContentReader &reader, quint64 target, const Job &job);
/** The page from \a bytes, which are at \a from in a file of \a fileBytes. */
TextPage textPage(QByteArray bytes, quint64 from, quint64 fileBytes, TextEncoding encoding);
TextPage hexPage(QByteArray bytes, quint64 from, quint64 fileBytes);

}
