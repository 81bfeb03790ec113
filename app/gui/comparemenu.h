// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filedialogs.h"
#include "openrequest.h"

#include <QObject>

class QAction;
class QMenu;

namespace stratoscope
{

class CompareWindow;
class ExplorerState;
class ImageSession;
class RecentFiles;

/** The menu "Compare With": what the window's image can be compared with, and the comparison windows. */
class CompareMenu : public QObject
{
    Q_OBJECT

public:
    /** Where the other image comes from. */
    struct Places
    {
        FileDialogs *dialogs; ///< Remembers the last directory.
        RecentFiles *recent;
    };

    /** Fills \a menu of \a window. */
    CompareMenu(QMenu *menu, ImageSession *session, ExplorerState *state, const Places &places, QWidget *window);

    /** Compares with the image at \a path. */
    CompareWindow *compareWithFile(const QString &path);
    /** The same with a wish for an image in a registry. */
    CompareWindow *compareWithFile(const OpenRequest &request);
    /** Compares the image that is opened next with the one at \a other. Where there is no path, \a next or \a other, asks
     *  for it. */
    void compareNext(const QString &next, const QString &other);

Q_SIGNALS:
    /** The image at \a path is to be compared. */
    void openRequested(const QString &path);

private:
    QAction *add(const QString &name, const QString &text, void (CompareMenu::*slot)());
    void update();
    void askForFile();
    void askForDirectory();
    void askForImage();
    void askForEngine();
    void askForRegistry();
    CompareWindow *makeWindow();
    void select(const QByteArray &path);

    QMenu *m_menu;
    ImageSession *m_session;
    ExplorerState *m_state;
    Places m_places;
    QWidget *m_window;
    QAction *m_file;
    QAction *m_directory;
    QAction *m_image;
    QAction *m_engine;
    QAction *m_registry;
};

}
