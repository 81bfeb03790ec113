// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sariftext.h"

namespace stratoscope
{

QString sarifMessage(const QString &text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('{'), QLatin1String("{{"));
    escaped.replace(QLatin1Char('}'), QLatin1String("}}"));
    // Only where it could be a link: viewers without links would show the backslashes.
    if (escaped.contains(QLatin1String("]("))) {
        escaped.replace(QLatin1Char('['), QLatin1String("\\["));
        escaped.replace(QLatin1Char(']'), QLatin1String("\\]"));
    }
    return escaped;
}

QByteArray sarifPath(const QByteArray &path)
{
    QByteArray relative = path;
    while (relative.startsWith('/'))
        relative.remove(0, 1);
    if (relative.isEmpty())
        return QByteArray("./");
    // A colon would turn the first component into a scheme; everything unusual is percent-encoded.
    return relative.toPercentEncoding("/");
}

}
