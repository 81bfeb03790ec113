// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fakeengine.h"

#include <QFile>

namespace stratoscope
{

FakeEngine::FakeEngine(const QByteArray &script)
{
    put(QStringLiteral("engine"), "#!/bin/sh\nhere=${0%/*}\n" + script + '\n');
    QFile::setPermissions(program(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void FakeEngine::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

}
