// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storageoption.h"

#include "findstorage.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct StorageOptionWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StorageOption)
};

}

QStringList withStorageApart(const QStringList &arguments)
{
    const QString prefix = QStringLiteral("--storage=");
    QStringList apart;
    for (const QString &argument : arguments) {
        if (argument.startsWith(prefix))
            apart << QStringLiteral("--storage") << argument.mid(prefix.size());
        else
            apart << argument;
    }
    return apart;
}

QStringList storageIfNone(const QStringList &paths, bool isStorageWanted)
{
    return paths.isEmpty() && isStorageWanted ? wellKnownStorages().mid(0, 1) : paths;
}

QString noStorageText()
{
    return StorageOptionWords::tr(
        "no engine storage in the usual places (/var/lib/docker, /var/lib/containers/storage, /var/lib/containerd, "
        "~/.local/share/containers/storage); specify the directory");
}

}
