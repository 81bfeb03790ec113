// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QMenu;

namespace stratoscope
{

class RecentFiles;

/** Fills a menu with the recent files, and just before it is shown drops those that no longer exist. */
class RecentMenu : public QObject
{
    Q_OBJECT

public:
    RecentMenu(QMenu *menu, RecentFiles *files);

Q_SIGNALS:
    void requested(const QString &path);

private:
    void fill();

    QMenu *m_menu;
    RecentFiles *m_files;
};

}
