// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "lessonaction.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <vector>

namespace stratoscope
{

class MainWindow;

/** Does in the window what a lesson would have the learner do: one action after the other, each once the window has done
 *  with the one before. */
class LessonPlayer : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const std::optional<Error> &)>;

    explicit LessonPlayer(MainWindow *window);

    /** Does \a actions, with pauses in which one can follow if \a slowly, and calls \a then. \a stacks are the open ones. */
    void play(const std::vector<LessonAction> &actions, const QStringList &stacks, bool slowly, Then then);
    /** \a busy tells whether there is something else to wait for. */
    void setBusy(std::function<bool()> busy) { m_busy = std::move(busy); }
    /** Stops; nothing is called any more. */
    void stop();
    bool isPlaying() const { return m_isPlaying; }

Q_SIGNALS:
    /** Lines are to be built in place of the open stack; until that is open, nothing more is done. */
    void buildRequested(const QString &script);

private:
    bool isIdle() const;
    void proceed();
    Result<void> perform(const LessonAction &action);
    Result<void> performInWindow(const LessonAction &action);
    Result<void> performInContainer(const LessonAction &action);
    Result<void> selectPath(const QByteArray &path);
    void finish(const std::optional<Error> &error);

    MainWindow *m_window;
    std::deque<LessonAction> m_actions;
    QStringList m_stacks;
    QTimer m_wait; ///< For the window, and for those who look.
    int m_pause = 0; ///< In milliseconds.
    Then m_then;
    std::function<bool()> m_busy;
    bool m_isPlaying = false;
};

}
