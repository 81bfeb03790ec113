// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "projectfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stratoscope
{

namespace
{

const QString ProjectFileName = QStringLiteral(".stratoscope.json");
/** A file written by hand. */
constexpr qint64 ProjectFileBytes = 1 << 20;

struct ProjectFileWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ProjectFile)
};

Result<std::vector<FailRule>> failRules(const QJsonValue &given)
{
    if (given.isUndefined())
        return std::vector<FailRule>();
    QStringList texts;
    for (const QJsonValue &value : given.isArray() ? given.toArray() : QJsonArray {given}) {
        if (!value.isString())
            return failure(
                ErrorKind::Usage, {}, ProjectFileWords::tr("\"failOver\" must be a string or a list of strings"));
        texts.append(value.toString());
    }
    if (texts.isEmpty())
        return std::vector<FailRule>();
    return parseFailRules(texts.join(QLatin1Char(',')));
}

Result<QByteArrayList> exclusions(const QJsonValue &given)
{
    QByteArrayList patterns;
    if (!given.isUndefined() && !given.isArray())
        return failure(ErrorKind::Usage, {}, ProjectFileWords::tr("\"exclude\" must be a list of patterns"));
    for (const QJsonValue &value : given.toArray()) {
        const Result<QByteArray> pattern = parseExclusion(value.toString());
        if (!pattern)
            return tl::unexpected(pattern.error());
        patterns.append(*pattern);
    }
    if (patterns.size() > MostExclusions)
        return failure(
            ErrorKind::Usage, {}, ProjectFileWords::tr("\"exclude\" has more than %1 patterns").arg(MostExclusions));
    return patterns;
}

}

Result<QByteArray> parseExclusion(const QString &pattern)
{
    const QByteArray bytes = pattern.toUtf8();
    if (bytes.count('/') != bytes.size())
        return bytes;
    return failure(ErrorKind::Usage, {}, ProjectFileWords::tr("\"%1\" is not a path pattern").arg(pattern),
        ProjectFileWords::tr("For example: /var/log/** or **/__pycache__"));
}

Result<ProjectFile> parseProjectFile(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return failure(ErrorKind::Usage, {},
            error.error == QJsonParseError::NoError ? ProjectFileWords::tr("expected an object") : error.errorString());
    }
    const Result<std::vector<FailRule>> rules = failRules(document.object().value(QLatin1String("failOver")));
    if (!rules)
        return tl::unexpected(rules.error());
    const Result<QByteArrayList> patterns = exclusions(document.object().value(QLatin1String("exclude")));
    if (!patterns)
        return tl::unexpected(patterns.error());
    return ProjectFile {*rules, *patterns};
}

Result<ProjectRules> readProjectRules(const QStringList &folders)
{
    for (const QString &folder : folders) {
        QFile file(folder.isEmpty() ? ProjectFileName : QDir(folder).filePath(ProjectFileName));
        // A pipe would never end.
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        Result<ProjectFile> rules = parseProjectFile(file.read(ProjectFileBytes));
        if (!rules)
            return tl::unexpected(rules.error().in(file.fileName()));
        return ProjectRules {file.fileName(), std::move(*rules)};
    }
    return ProjectRules();
}

QStringList projectFolders(const QString &location)
{
    QStringList folders {QString()};
    const QFileInfo image(location);
    if (location.isEmpty() || !image.exists())
        return folders;
    // A layout in a directory has nothing of its project in it, but it may be a project's output.
    if (image.isDir())
        folders.append(image.absoluteFilePath());
    folders.append(image.absolutePath());
    return folders;
}

}
