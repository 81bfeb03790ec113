// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QMenu;

namespace stratoscope
{

class RecentFiles;

/** Keeps a menu filled with the recent files; looks which are gone when it is about to be shown. */
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
