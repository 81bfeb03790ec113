// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QMenu;

namespace stratoscope
{

/** A menu of the places on this machine where engines keep their images and containers; looks when it is about to be
 *  shown. */
class StorageMenu : public QObject
{
    Q_OBJECT

public:
    explicit StorageMenu(QMenu *menu);

Q_SIGNALS:
    void requested(const QString &directory);
    /** The user looks for another place. */
    void otherRequested();

private:
    void fill();

    QMenu *m_menu;
};

}
