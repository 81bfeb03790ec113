// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "comparedside.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace stratoscope
{

class ExplorerState;
class VersionsWindow;

/** Opens windows that compare versions of the selected file. */
class VersionsController : public QObject
{
    Q_OBJECT

public:
    /** All of these must outlive it. */
    VersionsController(QWidget *window, const ExplorerState *state);

    /** For the context menus of lists of files. */
    QList<QAction *> fileActions() const { return {m_below, m_versions, m_origins}; }

    /** Compare the selected version with the one that it hides, or the first one with the visible one. Null if there is
     *  nothing. */
    VersionsWindow *compareWithBelow();
    VersionsWindow *compareVersions();
    /** Shows which layer each line of the selected version comes from. */
    VersionsWindow *showOrigins();

private:
    /** Two versions of the selected path; invalid: nothing there. */
    struct Pair
    {
        VersionId before;
        VersionId after;
    };

    Pair withBelow() const;
    Pair firstAndVisible() const;
    VersionsWindow *show(const Pair &versions);
    void update();

    QWidget *m_window;
    const ExplorerState *m_state;
    QAction *m_below;
    QAction *m_versions;
    QAction *m_origins;
};

}
