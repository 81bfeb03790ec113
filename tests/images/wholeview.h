// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "readlayer.h"

#include <QByteArray>

#include <map>

namespace stratoscope
{

/** All that can be told of each file, in one line, by path: metadata, attributes, content, and which names are one file. */
using WholeView = std::map<QByteArray, QByteArray>;

/** A time that a clock of its own gives to what is made now; on disk, that is any time from \c from on. */
struct NowTime
{
    qint64 asSeconds = 0;
    qint64 from = 0;
};

/** Of all files in \a directory and of itself, overlayfs's whiteouts and opaque marks among them. */
WholeView wholeViewOfDirectory(const QByteArray &directory, const NowTime &now);
/** What \a layer holds. */
WholeView wholeViewOfLayer(const ReadLayer &layer, const NowTime &now);
/** What \a image shows at its top. */
WholeView wholeViewOfImage(const LoadedImage &image, const NowTime &now);

/** The first few differences, one a line; empty if there are none. */
QByteArray differences(const WholeView &expected, const WholeView &actual);

}
