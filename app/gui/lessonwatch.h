// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "lessonsituation.h"

#include <QObject>
#include <QStringList>

namespace stratoscope
{

class MainWindow;

/** Tells what the window shows whenever that has changed, whichever way: by mouse, keys, menus, or by itself. */
class LessonWatch : public QObject
{
    Q_OBJECT

public:
    explicit LessonWatch(MainWindow *window);

    /** The stacks that are open, in the order of the source's images, as they are now; none: do not watch. */
    void setStacks(const QStringList &stacks);
    const QStringList &stacks() const { return m_stacks; }
    /** The files whose contents are asked for, too. */
    void setAsked(const QByteArrayList &paths);
    /** Tells what is shown now, soon. */
    void look();
    /** The same, and calls \a then once it was told. */
    void lookNow(std::function<void()> then);

Q_SIGNALS:
    void observed(const stratoscope::LessonSituation &situation);

private:
    void connectWindow();
    void observe();
    void tell(const LessonSituation &situation);
    LessonSituation situation() const;
    std::size_t containerCount() const;
    void readContents(const LessonSituation &situation);

    MainWindow *m_window;
    QStringList m_stacks;
    QList<std::size_t> m_lowerLayers; ///< Of each stack, as it was when it was first seen.
    QByteArrayList m_asked;
    bool m_isLooking = false;
    std::vector<std::function<void()>> m_then; ///< To call once something was told.
    LatestJob m_reading;
};

}
