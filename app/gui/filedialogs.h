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
    /** Where to write a report; proposes \a name, without a suffix. Has asked before replacing a file. */
    QString askForReport(QWidget *parent, const QString &name);
    QString askForLesson(QWidget *parent);
    /** Where to write the result of a lesson; proposes \a name. Has asked before replacing a file. */
    QString askForLessonResult(QWidget *parent, const QString &name);
    /** The same as askForReport() for a picture. */
    QString askForPicture(QWidget *parent, const QString &name);

    QString folder() const { return m_folder; }
    void setFolder(const QString &folder) { m_folder = folder; }

private:
    QString remember(const QString &path);
    /** \a path with \a suffix, if that may be written. */
    static QString completed(QWidget *parent, const QString &path, const QString &suffix);

    QString m_folder;
};

}
