// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QAction;

namespace stratoscope
{

class MapView;

/** What a user can do with the selection in a map, through its context menu and by keyboard. */
class MapActions : public QObject
{
    Q_OBJECT

public:
    /** Adds the actions to \a view. */
    explicit MapActions(MapView *view);

Q_SIGNALS:
    /** The user wants to see the selection in the file system … */
    void treeRequested();
    /** … or how much of it is wasted. */
    void wasteRequested();

private:
    void update();
    void copyPath() const;

    MapView *m_view;
    QList<QAction *> m_needMark;
    QAction *m_out;
};

}
