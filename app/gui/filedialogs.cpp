// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filedialogs.h"

#include <QFileDialog>
#include <QFileInfo>

namespace stratoscope
{

QString FileDialogs::askForImage(QWidget *parent)
{
    const QString archives
        = tr("Image archives (%1)").arg(QStringLiteral("*.tar *.tar.* *.tgz *.tbz2 *.txz *.tzst *.oci *.zip *.7z"));
    const QString all = tr("All files (%1)").arg(QStringLiteral("*"));
    return remember(
        QFileDialog::getOpenFileName(parent, tr("Open Image"), m_folder, archives + QStringLiteral(";;") + all));
}

QString FileDialogs::askForImageDirectory(QWidget *parent)
{
    return remember(QFileDialog::getExistingDirectory(parent, tr("Open Image Directory"), m_folder));
}

QString FileDialogs::askForUpperDirectory(QWidget *parent)
{
    return remember(QFileDialog::getExistingDirectory(parent, tr("Upper Directory of a Container"), m_folder));
}

QString FileDialogs::askForUpperArchive(QWidget *parent)
{
    const QString archives = tr("Layer archives (%1)").arg(QStringLiteral("*.tar *.tar.* *.tgz"));
    const QString all = tr("All files (%1)").arg(QStringLiteral("*"));
    return remember(QFileDialog::getOpenFileName(
        parent, tr("Layer Archive of a Container"), m_folder, archives + QStringLiteral(";;") + all));
}

QString FileDialogs::remember(const QString &path)
{
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

}
