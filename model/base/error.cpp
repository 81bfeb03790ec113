// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "error.h"

#include "bytes.h"

#include <QStringList>

namespace stratoscope
{

QString Error::message() const
{
    QStringList parts;
    for (const QString &part : {file, entry, cause}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    QString line = parts.join(QStringLiteral(": "));
    if (!hint.isEmpty())
        line += (line.endsWith(QLatin1Char('?')) ? QStringLiteral(" ") : QStringLiteral(". ")) + hint;
    return displayText(line);
}

Error Error::in(const QString &name) const
{
    Error copy = *this;
    if (copy.file.isEmpty())
        copy.file = name;
    return copy;
}

}
