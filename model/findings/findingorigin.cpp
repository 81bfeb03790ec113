// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "findingorigin.h"

#include "bytes.h"
#include "kindtable.h"
#include "shorttext.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct FindingOriginWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FindingOrigin)
};

struct OwnerRow
{
    FindingOwner owner;
    const char *name;
};

constexpr std::array OwnerRows = std::to_array<OwnerRow>({
    {FindingOwner::Unknown, "unknown"},
    {FindingOwner::Own, "own"},
    {FindingOwner::Mixed, "mixed"},
    {FindingOwner::Base, "base"},
});
static_assert(hasRowPerKind(OwnerRows, &OwnerRow::owner));

QString lineSentence(const SourcePlace &place)
{
    const QString file = displayText(place.file);
    if (place.first == place.last)
        return FindingOriginWords::tr("See line %1 of %2.", "a file").arg(QString::number(place.first), file);
    return FindingOriginWords::tr("See lines %1 to %2 of %3.", "a file")
        .arg(QString::number(place.first), QString::number(place.last), file);
}

}

const char *ownerName(FindingOwner owner)
{
    return rowFor(OwnerRows, owner).name;
}

FindingOwner ownerOf(const Finding &finding, const WasteReport &report)
{
    const BaseImage *base = report.base();
    if (!base)
        return FindingOwner::Unknown;
    if (!base->has(finding.writer))
        return FindingOwner::Own;
    return base->has(culprit(finding)) ? FindingOwner::Base : FindingOwner::Mixed;
}

std::optional<DockerfileFix> ownFix(const Finding &finding, const WasteReport &report)
{
    return ownerOf(finding, report) == FindingOwner::Base
        ? std::nullopt
        : fixFor(finding, report.findings, *report.image, report.rules);
}

FixPatch ownPatch(const WasteReport &report)
{
    std::vector<std::optional<DockerfileFix>> fixes;
    for (const Finding &finding : report.findings)
        fixes.push_back(ownFix(finding, report));
    return fixPatch(*report.image, report.findings, report.rules, fixes);
}

quint64 ownBytes(const LoadedImage &image, const BaseImage &base)
{
    quint64 bytes = 0;
    for (std::size_t i = base.layers; i < image.stats.layers.size(); ++i)
        bytes += image.stats.layers[i].size;
    return bytes;
}

QString ownBytesText(const LoadedImage &image, const BaseImage &base, const QLocale &locale)
{
    return FindingOriginWords::tr("%1 of %2 are yours", "bytes")
        .arg(sizeText(ownBytes(image, base), locale), sizeText(image.stats.size, locale));
}

QString baseName(const BaseImage &base)
{
    constexpr int LongestDigest = 19;
    return displayText(base.name.isEmpty() ? base.digest.left(LongestDigest) : base.name);
}

QString ownerSentence(const Finding &finding, const WasteReport &report)
{
    switch (ownerOf(finding, report)) {
    case FindingOwner::Base:
        return FindingOriginWords::tr("It is in the base image %1.").arg(baseName(*report.base()));
    case FindingOwner::Mixed:
        return FindingOriginWords::tr("The bytes are in the base image %1; your instruction wastes them.")
            .arg(baseName(*report.base()));
    case FindingOwner::Own:
    case FindingOwner::Unknown:
        break;
    }
    return {};
}

QString findingOrigin(const Finding &finding, const WasteReport &report)
{
    const std::optional<SourcePlace> place = report.placeOf(finding);
    QStringList sentences {place ? lineSentence(*place) : QString(), ownerSentence(finding, report)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

}
