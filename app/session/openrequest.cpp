// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "openrequest.h"

#include "openimage.h"

#include <QDir>
#include <QRegularExpression>

namespace stratoscope
{

QString absolutePath(const QString &path, const QString &directory)
{
    if (path.isEmpty() || path == QLatin1String("-") || isAnyReference(path))
        return path;
    static const QRegularExpression transport(QStringLiteral("\\A(oci|oci-archive|docker-archive|dir):"));
    const qsizetype begin = transport.match(path).capturedLength();
    return path.left(begin) + QDir(directory).absoluteFilePath(path.mid(begin));
}

}
