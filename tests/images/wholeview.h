// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "readlayer.h"

#include <QByteArray>

#include <map>

namespace stratoscope
{

/** Everything known about each file, in one line, by path: metadata, attributes, content, and which
 *  names share an inode. */
using WholeView = std::map<QByteArray, QByteArray>;

/** The time of files created during the test: the sandbox's own clock gives a fixed one; on disk, it is any
 *  time from \c from on. */
struct NowTime
{
    qint64 asSeconds = 0;
    qint64 from = 0;
};

/** The files in \a directory and the directory itself, including overlayfs's whiteouts and opaque markers. */
WholeView wholeViewOfDirectory(const QByteArray &directory, const NowTime &now);
/** The content of \a layer. */
WholeView wholeViewOfLayer(const ReadLayer &layer, const NowTime &now);
/** The top view of \a image. */
WholeView wholeViewOfImage(const LoadedImage &image, const NowTime &now);

/** The first few differences, one per line; empty if there are none. */
QByteArray differences(const WholeView &expected, const WholeView &actual);

}
