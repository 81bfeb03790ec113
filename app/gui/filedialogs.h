// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace stratoscope
{

/**
 * Asks for files and directories, starting in the last folder the user visited. Static dialogs are the desktop's own
 * and use its portal in a sandbox. All return an empty string if the user cancels.
 */
class FileDialogs
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FileDialogs)

public:
    QString askForImage(QWidget *parent);
    QString askForImageDirectory(QWidget *parent);
    QString askForUpperDirectory(QWidget *parent);
    QString askForUpperArchive(QWidget *parent);

    QString folder() const { return m_folder; }
    void setFolder(const QString &folder) { m_folder = folder; }

private:
    QString remember(const QString &path);

    QString m_folder;
};

}
