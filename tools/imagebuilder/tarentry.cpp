// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "tarentry.h"

namespace stratoscope::imagebuilder
{

TarEntry whiteout(const QByteArray &path)
{
    const qsizetype nameStart = path.lastIndexOf('/') + 1;
    TarEntry entry;
    entry.path = path.first(nameStart) + ".wh." + path.sliced(nameStart);
    entry.mode = 0;
    return entry;
}

TarEntry opaqueMarker(const QByteArray &directory)
{
    TarEntry entry;
    entry.path = directory.isEmpty() ? QByteArray(".wh..wh..opq") : directory + "/.wh..wh..opq";
    entry.mode = 0;
    return entry;
}

}
