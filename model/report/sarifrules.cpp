// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sarifresults.h"

#include "causetext.h"
#include "jsonwriter.h"
#include "sariftext.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct SarifWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Sarif)
};

struct RuleWords
{
    const char *id;
    QString title;
    QString help;
    const char *level;
    bool isSecurity;
};

void writeRule(JsonWriter &json, const RuleWords &rule)
{
    json.beginObject();
    json.field("id", QByteArrayView(rule.id));
    writeSarifText(json, "shortDescription", rule.title);
    writeSarifText(json, "fullDescription", rule.help);
    writeSarifText(json, "help", rule.help);
    json.key("defaultConfiguration");
    json.beginObject();
    json.field("level", QByteArrayView(rule.level));
    json.endObject();
    json.key("properties");
    json.beginObject();
    json.key("tags");
    json.beginArray();
    json.value(QByteArrayView("container-image"));
    json.value(QByteArrayView(rule.isSecurity ? "security" : "size"));
    json.endArray();
    // Code hosts expect this name and scale.
    if (rule.isSecurity)
        json.field("security-severity", QByteArrayView("8.0"));
    json.endObject();
    json.endObject();
}

}

void writeSarifText(JsonWriter &json, const char *name, const QString &text)
{
    json.key(name);
    json.beginObject();
    json.field("text", sarifMessage(text));
    json.endObject();
}

void writeSarifRules(JsonWriter &json)
{
    json.key("rules");
    json.beginArray();
    for (const Cause cause : allCauses()) {
        const bool isSecret = cause == Cause::Secret;
        writeRule(json, {causeName(cause), causeTitle(cause), causeHelp(cause), isSecret ? "error" : "note", isSecret});
    }
    writeRule(json,
        {"fail-over", SarifWords::tr("A project rule is broken"),
            SarifWords::tr("The image breaks a rule from --fail-over or .stratoscope.json."), "error", false});
    json.endArray();
}

}
