// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "factsheet.h"

#include "bytes.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct FactSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FactSheet)
};

}

QString shownText(const QString &text)
{
    QString shown = displayLines(text.left(FactLength));
    if (text.size() > FactLength)
        shown += QLatin1Char('\n')
            + FactSheetWords::tr("… and %Ln more character(s)", nullptr,
                static_cast<int>(qMin<qsizetype>(text.size() - FactLength, INT_MAX)));
    return shown;
}

QString shownBytes(const QByteArray &bytes)
{
    QString shown = displayText(bytes.left(FactLength));
    if (bytes.size() > FactLength)
        shown += QLatin1Char('\n')
            + FactSheetWords::tr("… and %Ln more byte(s)", nullptr,
                static_cast<int>(qMin<qsizetype>(bytes.size() - FactLength, INT_MAX)));
    return shown;
}

void addList(FactGroup &group, const QString &label, const QStringList &values)
{
    QString heading = label;
    for (const QString &value : values.first(qMin(values.size(), FactRows))) {
        group.facts.push_back({heading, shownText(value), Fact::Tone::Plain, true, {}});
        heading.clear();
    }
    if (values.size() > FactRows)
        group.facts.push_back(
            {QString(), FactSheetWords::tr("… and %Ln more", nullptr, static_cast<int>(values.size() - FactRows)),
                Fact::Tone::Quiet, false, {}});
}

QString plainText(const FactSheet &sheet)
{
    QStringList lines;
    for (const FactGroup &group : sheet) {
        if (group.facts.empty())
            continue;
        if (!lines.isEmpty())
            lines.append(QString());
        if (!group.title.isEmpty())
            lines.append(group.title);
        for (const Fact &fact : group.facts)
            lines.append(fact.label.isEmpty()
                    ? QLatin1String("    ") + fact.value
                    : FactSheetWords::tr("%1: %2", "label and value").arg(fact.label, fact.value));
    }
    return lines.join(QLatin1Char('\n'));
}

}
