// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "failrules.h"
#include "harness.h"
#include "imageconfig.h"
#include "instructiontext.h"
#include "json.h"
#include "jsonsplice.h"
#include "leftoverrules.h"
#include "manifest.h"
#include "pathglobs.h"
#include "plaintext.h"
#include "projectfile.h"
#include "readlimits.h"
#include "searchquery.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Documents of images, and what users write: each input is taken for each of them. */
namespace
{

void checkWarnings(const QStringList &warnings)
{
    require(warnings.size() <= limits::Warnings + 1, "warnings are few");
    checkMessages(warnings);
}

template<typename T>
bool isRead(const Result<T> &result)
{
    if (!result)
        checkMessage(result.error());
    return result.has_value();
}

void readDocuments(const QByteArray &json)
{
    const QString name = QStringLiteral("document");
    isRead(manifestKind(json, name));
    if (const auto manifest = parseManifest(json, name); isRead(manifest))
        checkWarnings(manifest->warnings);
    if (const auto index = parseIndex(json, name); isRead(index)) {
        checkWarnings(index->warnings);
        require(index->manifests.size() <= std::size_t(limits::Images), "an index lists so many images at most");
    }
    if (const auto items = parseDockerArchive(json, name); isRead(items)) {
        for (const DockerArchiveItem &item : *items)
            checkWarnings(item.warnings);
    }
    if (const auto config = parseImageConfig(json, name); isRead(config)) {
        checkWarnings(config->warnings);
        for (const HistoryStep &step : config->history)
            instructionText(step.createdBy);
    }
}

/** Changing one field keeps the others. */
void splice(const QByteArray &json)
{
    const auto object = parseJsonObject(json, {});
    if (!object)
        return;
    JsonSplice text(json);
    text.set(QStringLiteral("new\"field"), jsonString(QStringLiteral("a\x1b\"b")));
    const auto again = parseJsonObject(text.toText(), {});
    require(again.has_value(), "a changed object is still one");
    QJsonObject expected = *object;
    expected.insert(QStringLiteral("new\"field"), QStringLiteral("a\x1b\"b"));
    require(*again == expected, "a changed object has what it had");
    for (const QString &key : object->keys())
        jsonElements(text.value(key));
}

PathTable somePaths()
{
    PathTable paths;
    for (const char *path : {"etc/passwd", "var/cache/apt/archives/a.deb", "root/.git/config", "a/b/c/d/e/f/g/h",
             "aaaaaaaaaaaaaaaaaaaaaaaa"})
        paths.internPath(path);
    return paths;
}

void matchPatterns(const QByteArrayList &patterns)
{
    static const PathTable paths = somePaths();
    const auto matched = PathGlobs(patterns.mid(0, 20)).match(paths);
    require(matched.size() == paths.size(), "each path is matched");
}

/** What is typed into a search field: without its filters, only the text is left of it. */
void readSearch(const QString &typed)
{
    const auto query = parseSearch(typed);
    if (!isRead(query))
        return;
    const auto text = parseSearch(withoutFilters(typed));
    require(isRead(text) && text->filter.isEmpty() && text->text == query->text, "filters can be taken off", typed);
}

void readUsersTexts(const QByteArray &text)
{
    const QString decoded = QString::fromUtf8(text.left(4'096));
    if (const auto rules = parseFailRules(decoded); isRead(rules)) {
        for (const CheckedRule &checked : checkRules(*rules, {1, 2, 3, 0.5, 4, 5}))
            checkPlain(brokenRuleMessage(checked) + valueText(checked), "rule");
    }
    if (const auto file = parseProjectFile(text); isRead(file))
        matchPatterns(file->exclude);
    if (const auto rules = parseLeftoverRules(text); isRead(rules)) {
        for (const LeftoverRule &rule : *rules)
            matchPatterns(rule.paths);
    }
    readSearch(decoded.left(300));
    QByteArrayList patterns;
    for (const QByteArray &line : text.left(512).split('\n')) {
        if (const auto pattern = parseExclusion(QString::fromUtf8(line)); isRead(pattern))
            patterns.append(*pattern);
    }
    matchPatterns(patterns);
}

void run(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    const JsonMeasure measured = measureJson(bytes);
    require(measured.depth >= 0 && measured.values <= quint64(bytes.size()) + 1,
        "a document has no more values than bytes");
    readDocuments(bytes);
    splice(bytes);
    readUsersTexts(bytes);
}

}

STRATOSCOPE_HARNESS(run)
