// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ownrules.h"

#include "leftoverrules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace stratoscope
{

namespace
{

struct OwnRulesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LeftoverRules)
};

tl::unexpected<Error> cannotWrite(const QString &path, const QString &cause)
{
    return failure(ErrorKind::Unreadable, path, OwnRulesWords::tr("cannot write it: %1").arg(cause));
}

}

QString ownRulesPath()
{
    const QString found = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, OwnRulesName);
    if (!found.isEmpty())
        return found;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).filePath(OwnRulesName);
}

Result<QJsonArray> readOwnRules()
{
    QFile file(ownRulesPath());
    if (!file.exists())
        return QJsonArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, file.fileName(), file.errorString());
    const QByteArray json = file.read(MostRuleBytes);
    if (const Result<LeftoverRules> rules = parseLeftoverRules(json); !rules)
        return tl::unexpected(rules.error().in(file.fileName()));
    return QJsonDocument::fromJson(json).array();
}

Result<void> writeOwnRules(const QJsonArray &rules)
{
    const QString path = ownRulesPath();
    const QByteArray json = QJsonDocument(rules).toJson();
    if (const Result<LeftoverRules> read = parseLeftoverRules(json); !read)
        return tl::unexpected(read.error());
    if (json.size() > MostRuleBytes)
        return cannotWrite(path, OwnRulesWords::tr("too many rules"));
    if (!QDir().mkpath(QFileInfo(path).path()))
        return cannotWrite(path, OwnRulesWords::tr("cannot create its directory"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

}
