// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "demoimage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace stratoscope
{

std::optional<OpenRequest> demoImage()
{
    const QString program = QCoreApplication::applicationDirPath();
    const QString installed = QStringLiteral("/../share/stratoscope/demo/demo.tar");
    const QString built = QStringLiteral("/../demo/demo.tar");
    for (const QString &path :
        {program + installed, program + built,
            QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("stratoscope/demo/demo.tar"))}) {
        const QFileInfo image(path);
        if (!image.isFile())
            continue;
        OpenRequest request;
        request.path = image.canonicalFilePath();
        const QFileInfo upper(image.canonicalPath() + QStringLiteral("/demo-upper.tar"));
        if (upper.exists())
            request.upper = upper.filePath();
        return request;
    }
    return std::nullopt;
}

}
