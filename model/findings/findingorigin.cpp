// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "findingorigin.h"

#include "bytes.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct FindingOriginWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FindingOrigin)
};

QString lineSentence(const SourcePlace &place)
{
    const QString file = displayText(place.file);
    if (place.first == place.last)
        return FindingOriginWords::tr("See line %1 of %2.", "a file").arg(QString::number(place.first), file);
    return FindingOriginWords::tr("See lines %1 to %2 of %3.", "a file")
        .arg(QString::number(place.first), QString::number(place.last), file);
}

}

QString findingOrigin(const Finding &finding, const WasteReport &report)
{
    const std::optional<SourcePlace> place = report.placeOf(finding);
    return place ? lineSentence(*place) : QString();
}

}
