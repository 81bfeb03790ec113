// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathnames.h"

namespace stratoscope
{

QByteArray lastName(const QByteArray &path)
{
    qsizetype end = path.size();
    while (end > 0 && path[end - 1] == '/')
        --end;
    if (end == 0)
        return {};
    const qsizetype slash = path.lastIndexOf('/', end - 1);
    return path.mid(slash + 1, end - slash - 1);
}

QByteArray pathIn(const QByteArray &directory, const QByteArray &name)
{
    return directory == "/" ? directory + name : directory + '/' + name;
}

}
