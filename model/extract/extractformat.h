// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace stratoscope
{

/** What to extract into. */
enum class ExtractFormat { Directory, Tar, TarGzip, TarZstd, Zip, SevenZip };

/** The format that the end of \a name says: "x.tar", "x.tar.gz", "x.tgz", "x.tar.zst", "x.tzst", "x.zip", "x.7z", in
 *  any case; everything else is a directory. */
ExtractFormat extractFormatOf(const QString &name);
/** The usual end of a name: ".tar.gz"; empty for a directory. */
QString extractSuffix(ExtractFormat format);

}
