// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobqueue.h"
#include "openrequest.h"
#include "temporaryfolders.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolBar;

namespace stratoscope
{

class FileDialogs;
class StackEditor;

/** True if the file \a path is a stack as text, by its name: images are recognized by what is in them. */
bool isStackFile(const QString &path);

/** A window in which somebody writes a stack as text, sees it, and makes an image of it. */
class StackWindow : public QWidget
{
    Q_OBJECT

public:
    /** \a dialogs know the folder that was last visited, and must outlive this. */
    StackWindow(FileDialogs *dialogs, QWidget *parent);

    StackEditor *editor() const { return m_editor; }
    /** The same as openFile(), once what was written is saved or discarded. */
    void edit(const QString &path);
    /** Opens the text in the file \a path. */
    void openFile(const QString &path);
    /** Writes the text to the file \a path; says why not if that fails. */
    bool saveFile(const QString &path);
    /** Writes the image to the archive \a path, in the background: written(). */
    void saveImage(const QString &path);
    /** Writes a lesson about the stack to the file \a path, to go on with in an editor; says why not if that fails. */
    void saveLesson(const QString &path);
    /** Whether \a path is an archive that this window made only to open it. */
    bool isTemporary(const QString &path) const;

public Q_SLOTS:
    /** Has the stack opened as an image: openRequested(). */
    void openInWindow();

Q_SIGNALS:
    void openRequested(const stratoscope::OpenRequest &request);
    /** The image is in the archive \a path. */
    void written(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addActions();
    QAction *addTool(const char *name, const QString &text, const QKeySequence &key);
    void layOut();
    void startAnew();
    void askToOpen();
    bool save();
    bool saveAs();
    void askForArchive();
    void askForLesson();
    /** What files made of the text are called, without a suffix, in the folder last visited. */
    QString proposedName() const;
    /** True if the text is saved, or need not be. */
    bool mayLeave();
    void write(const QString &path, std::function<void(const QString &upper)> then);
    void setFile(const QString &path);
    void say(const QString &text, bool isWarning);
    void update();
    void updateTitle();

    FileDialogs *m_dialogs;
    StackEditor *m_editor;
    QToolBar *m_bar;
    QLabel *m_message;
    QAction *m_saveImage = nullptr;
    QAction *m_saveLesson = nullptr;
    QAction *m_open = nullptr;
    QString m_file; ///< Empty: none yet.
    TemporaryFolders m_folders; ///< For archives to open; lasts as long as the window that shows them.
    JobQueue m_writing; ///< Last, so that it is gone before what it tells.
};

}
