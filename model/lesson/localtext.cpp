// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "localtext.h"

#include <algorithm>

namespace stratoscope
{

QString LocalText::in(const QString &language) const
{
    const qsizetype region = language.indexOf(QLatin1Char('_'));
    for (const QString &wanted : {language, region > 0 ? language.left(region) : language, QStringLiteral("en")}) {
        const auto found = texts.constFind(wanted);
        if (found != texts.constEnd())
            return *found;
    }
    // The same one each time, whatever the order of the hash.
    QStringList known = texts.keys();
    std::sort(known.begin(), known.end());
    return known.isEmpty() ? QString() : texts.value(known.constFirst());
}

}
