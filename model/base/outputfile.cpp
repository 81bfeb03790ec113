// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace stratoscope
{

namespace
{

struct OutputFileWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::OutputFile)
};

tl::unexpected<Error> notWritten(const QString &path, const QString &cause)
{
    return tl::unexpected(
        Error {ErrorKind::Unreadable, path, {}, OutputFileWords::tr("cannot write: %1").arg(cause), {}});
}

bool isWritten(QIODevice &file, QByteArrayView bytes)
{
    return file.write(bytes.data(), bytes.size()) == bytes.size();
}

}

Result<void> writeOutputFile(const QString &path, QByteArrayView bytes)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        QFile special(path);
        if (!special.open(QIODevice::WriteOnly) || !isWritten(special, bytes) || !special.flush())
            return notWritten(path, special.errorString());
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !isWritten(file, bytes) || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

}
