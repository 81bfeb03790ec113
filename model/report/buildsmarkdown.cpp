// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildsreport.h"

#include "bytes.h"
#include "causewords.h"
#include "instructiontext.h"
#include "markdowntext.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct BuildsMarkdownWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::BuildsReport)
};

QString causeItem(const DigestCause &cause)
{
    QString item = QStringLiteral("- %1").arg(shortMarkdown(causeText(cause)));
    if (const QString example = exampleText(cause); !example.isEmpty())
        item += QStringLiteral(": ") + shortMarkdownCode(example);
    if (const QString advice = causeAdvice(cause); !advice.isEmpty())
        item += QStringLiteral(". ") + shortMarkdown(advice);
    return item + QLatin1Char('\n');
}

QString layerSection(const BuildDifferences &differences, const LayerDifference &layer)
{
    QString section
        = QStringLiteral("\n**%1** %2\n\n")
              .arg(BuildsMarkdownWords::tr("Layer %1").arg(layer.after.value),
                  shortMarkdownCode(displayText(instructionText(differences.after->createdBy(layer.after)))));
    if (layer.problem)
        return section + QStringLiteral("- %1\n").arg(shortMarkdown(layerText(layer)));
    for (const DigestCause &cause : layer.causes)
        section += causeItem(cause);
    return section;
}

QString configTable(const BuildDifferences &differences)
{
    if (differences.config.empty())
        return {};
    QString rows = QLatin1Char('\n')
        + markdownRow({BuildsMarkdownWords::tr("Config"), BuildsMarkdownWords::tr("First build"),
            BuildsMarkdownWords::tr("Second build")})
        + markdownRow({QStringLiteral("---"), QStringLiteral("---"), QStringLiteral("---")});
    for (const FieldDifference &field : differences.config)
        rows += markdownRow(
            {shortMarkdownCode(field.field), shortMarkdownCode(field.before), shortMarkdownCode(field.after)});
    return rows;
}

}

QString buildsReportMarkdown(const BuildDifferences &differences)
{
    QString text = QStringLiteral("### %1\n\n%2\n")
                       .arg(BuildsMarkdownWords::tr("Why the digests differ"), shortMarkdown(buildsText(differences)));
    std::size_t shown = 0;
    for (const LayerDifference &layer : differences.layers) {
        if (!layer.isSame() && shown++ < MostMarkdownLayers)
            text += layerSection(differences, layer);
    }
    return text + configTable(differences);
}

}
