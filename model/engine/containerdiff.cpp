// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containerdiff.h"

#include "enginejson.h"

namespace stratoscope
{

namespace
{

bool isDiffLine(const QByteArray &line)
{
    return line.size() > 2 && (line[0] == 'A' || line[0] == 'C' || line[0] == 'D') && line[1] == ' ' && line[2] == '/';
}

/** JSON cannot represent bytes that are not UTF-8: they became U+FFFD. */
bool lostBytes(const QByteArray &printed)
{
    return printed.contains("\xef\xbf\xbd") || printed.contains("\\ufffd");
}

void take(const QJsonArray &paths, std::set<QByteArray> &into)
{
    for (const QJsonValue &path : paths) {
        const QByteArray bytes = path.toString().toUtf8();
        if (bytes.startsWith('/'))
            into.insert(bytes);
    }
}

}

ContainerDiff parseDiffLines(const QByteArray &printed)
{
    ContainerDiff diff;
    diff.printed = printed;
    QByteArray text = printed;
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.isEmpty())
        return diff;
    for (const QByteArray &line : text.split('\n')) {
        if (!isDiffLine(line)) {
            diff.isCertain = false;
            continue;
        }
        const QByteArray path = line.mid(2);
        // Paths are unique, so one of these two must be the part of a name after a line break.
        std::set<QByteArray> &set = line[0] == 'D' ? diff.deleted : diff.present;
        if (!set.insert(path).second)
            diff.isCertain = false;
        if (line[0] == 'A')
            diff.added.insert(path);
    }
    return diff;
}

Result<ContainerDiff> parseDiffJson(const QByteArray &printed, const QString &name)
{
    const Result<QJsonObject> record = readRecord(printed, name);
    if (!record)
        return tl::unexpected(record.error());
    ContainerDiff diff;
    diff.printed = printed;
    take(record->value(QLatin1String("changed")).toArray(), diff.present);
    take(record->value(QLatin1String("added")).toArray(), diff.added);
    diff.present.insert(diff.added.begin(), diff.added.end());
    take(record->value(QLatin1String("deleted")).toArray(), diff.deleted);
    return diff;
}

Result<ContainerDiff> diffContainer(const Engine &engine, const QString &id, const Job &job)
{
    if (engineRow(engine.kind).printsDiffAsJson) {
        const Result<QByteArray> json
            = askEngine(engine, {QStringLiteral("diff"), QStringLiteral("--format"), QStringLiteral("json"), id}, job,
                EngineLongPatienceMs);
        if (!json)
            return tl::unexpected(json.error());
        if (!lostBytes(*json))
            return parseDiffJson(*json, id);
    }
    const Result<QByteArray> lines = askEngine(engine, {QStringLiteral("diff"), id}, job, EngineLongPatienceMs);
    if (!lines)
        return tl::unexpected(lines.error());
    return parseDiffLines(*lines);
}

}
