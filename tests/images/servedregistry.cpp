// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "servedregistry.h"

#include <QFile>
#include <QStandardPaths>

namespace stratoscope
{

namespace
{

const QString Program = QStringLiteral("docker-registry");

}

bool ServedRegistry::isInstalled()
{
    return !QStandardPaths::findExecutable(Program).isEmpty();
}

ServedRegistry::ServedRegistry(const QString &folder, const QByteArray &more, const QByteArray &tls)
    : ServedProgram(folder + QStringLiteral("/config-%1.yml.log"))
{
    const QString path = QStringLiteral("%1/config-%2.yml").arg(folder).arg(port());
    QFile config(path);
    if (!config.open(QIODevice::WriteOnly))
        return;
    config.write("version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: " + folder.toUtf8() + "/data\n" + more
        + "http:\n  addr: 127.0.0.1:" + QByteArray::number(port()) + '\n' + tls);
    config.close();
    start(Program, {QStringLiteral("serve"), path}, logPath());
}

}
