// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "centredpage.h"

#include <QStringList>

class QPushButton;

namespace stratoscope
{

class RecentList;

/** What the window shows while nothing is open: what this program is, and how to open something. */
class WelcomePage : public CentredPage
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /** Recently opened paths, latest first. */
    void setRecentFiles(const QStringList &paths);
    /** Whether to offer a demo image. */
    void setDemoAvailable(bool available);
    /** Whether to offer the last session, and how many \a windows it had. */
    void offerSession(int windows);

Q_SIGNALS:
    void openRequested();
    void openFolderRequested();
    /** The user wants to open an image or container from an engine. */
    void openEngineRequested();
    /** The user wants to open an image from a registry. */
    void openRegistryRequested();
    void demoRequested();
    /** The user wants to learn what layers are. */
    void learnRequested();
    /** The user wants to write a stack. */
    void stackRequested();
    /** The user wants to see all images that are known. */
    void libraryRequested();
    void recentRequested(const QString &path);
    /** The user removed \a path from the list. */
    void recentRemoved(const QString &path);
    void recentCleared();
    /** The user wants the windows of the last session again. */
    void sessionRequested();

private:
    void addButtons();
    void addLearn();
    void addRecent();

    QPushButton *m_demo = nullptr;
    QPushButton *m_lastSession = nullptr;
    QWidget *m_recentBox = nullptr;
    RecentList *m_recent = nullptr;
};

}
