// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QMenu;

namespace stratoscope
{

/** A menu of the engine storages on the host; looks for them just before it is shown. */
class StorageMenu : public QObject
{
    Q_OBJECT

public:
    explicit StorageMenu(QMenu *menu);

Q_SIGNALS:
    void requested(const QString &directory);
    /** The user wants to choose another directory. */
    void otherRequested();

private:
    void fill();

    QMenu *m_menu;
};

}
