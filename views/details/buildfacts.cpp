// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildfacts.h"

#include "format.h"
#include "signaturetext.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct BuildFactsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::BuildFacts)
};

/** "its certificate claims ann@shop.example, identified by https://accounts.example, valid from … until …" */
QString certificateText(const Signature &signature)
{
    const QString who = signerText(signature);
    if (who.isEmpty() || !signature.validUntil.isValid())
        return shownText(who);
    return BuildFactsWords::tr("%1, valid from %2 until %3", "a certificate")
        .arg(shownText(who), formatTime(signature.validFrom), formatTime(signature.validUntil));
}

QString referrerText(const ReferrerFacts &facts, const BuildRecord &build)
{
    QStringList parts {shownText(kindText(facts.artifact)), shownText(facts.who), formatTime(facts.when)};
    if (facts.isAboutIndex)
        parts.append(BuildFactsWords::tr("about the index that lists the image"));
    for (const std::size_t number : facts.signatures)
        parts.append(checkText(build.signatures[number]));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

QStringList materialTexts(const Provenance &provenance)
{
    QStringList texts;
    for (const BuildMaterial &material : provenance.materials)
        texts.append((material.image.isEmpty() ? material.uri : material.image)
            + (material.digest.isEmpty() ? QString() : QLatin1Char('@') + material.digest));
    return texts;
}

QStringList argumentTexts(const Provenance &provenance)
{
    QStringList texts;
    for (const BuildSetting &argument : provenance.arguments)
        texts.append(argument.name + QLatin1Char('=') + argument.value);
    return texts;
}

void addProvenance(FactGroup &group, const Provenance &provenance)
{
    const bool hasSource = !provenance.sources.empty();
    group.addFixed(
        BuildFactsWords::tr("Dockerfile"), shownText(hasSource ? provenance.sourcePath(0) : provenance.configPath));
    group.addFixed(BuildFactsWords::tr("Stage"), shownText(provenance.target));
    group.addFixed(BuildFactsWords::tr("Repository"),
        shownText(provenance.repository.isEmpty() ? provenance.configUri : provenance.repository));
    group.addFixed(BuildFactsWords::tr("Revision"), shownText(provenance.revision));
    group.add(BuildFactsWords::tr("Builder"), shownText(provenance.builder));
    group.add(BuildFactsWords::tr("Started"), formatTime(provenance.started));
    group.add(BuildFactsWords::tr("Finished"), formatTime(provenance.finished));
    addList(group, BuildFactsWords::tr("Build arguments"), argumentTexts(provenance));
    addList(group, BuildFactsWords::tr("Made of"), materialTexts(provenance));
}

}

FactGroup buildFacts(const BuildRecord &build)
{
    FactGroup group;
    group.title = BuildFactsWords::tr("Build");
    if (build.base) {
        group.add(BuildFactsWords::tr("Base image"), shownText(build.base->name));
        group.addFixed(BuildFactsWords::tr("Base digest"), shownText(build.base->digest));
    }
    if (build.provenance)
        addProvenance(group, *build.provenance);
    for (const QString &warning : build.warnings)
        group.add(BuildFactsWords::tr("Not read"), shownText(warning), Fact::Tone::Bad);
    return group;
}

FactGroup referrerFacts(const BuildRecord &build)
{
    FactGroup group;
    group.title = BuildFactsWords::tr("Attached to the image");
    QString label = BuildFactsWords::tr("Found");
    for (const ReferrerFacts &facts : build.referrers) {
        group.add(label, referrerText(facts, build));
        label.clear();
        for (const std::size_t number : facts.signatures) {
            if (const QString text = certificateText(build.signatures[number]); !text.isEmpty())
                group.add(label, text);
        }
        group.addFixed(label, facts.digest.toString());
    }
    return group;
}

}
