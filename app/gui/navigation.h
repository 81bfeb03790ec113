// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "placehistory.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QAction;

namespace stratoscope
{

class ExplorerPage;
class ExplorerState;
class WindowActions;

/** Takes the user back to what was selected and shown before, and forward again: by actions, and by the buttons of a mouse. */
class Navigation : public QObject
{
    Q_OBJECT

public:
    /** Moves of the same kind that follow so quickly are one step: a slider that is dragged, a key that is held. */
    static constexpr int SameStepMs = 400;

    Navigation(QWidget *window, const WindowActions &actions, ExplorerState *state, ExplorerPage *page);

    /** Another time than SameStepMs. */
    void setSameStep(int milliseconds) { m_sameStepMs = milliseconds; }

public Q_SLOTS:
    void goBack();
    void goForward();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteSoon();
    void note();
    void startAnew();
    void show(const ViewPlace &place);
    ViewPlace current() const;
    bool isSameStep(const ViewPlace &place) const;
    void updateActions();

    QWidget *m_window;
    const WindowActions &m_actions;
    ExplorerState *m_state;
    ExplorerPage *m_page;
    LoadedImagePtr m_image; ///< Whose places are in the history.
    PlaceHistory m_history;
    ViewPlace m_last;
    int m_sameStepMs = SameStepMs;
    QElapsedTimer m_since; ///< The last step was begun or gone on with.
    QTimer m_soon; ///< Until all that changes together has changed.
};

}
