// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "windowmemory.h"

#include <QObject>
#include <QTimer>

namespace stratoscope
{

class MainWindow;
class ProgramWindows;

/** Keeps what the windows show for the next time: after a logout, on request, and after a crash, as it was a little before. */
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    /** For \a windows, which must outlive it. What was kept before is the last session. */
    explicit SessionKeeper(ProgramWindows *windows);

public Q_SLOTS:
    /** Keeps the windows that have an image, if there are any. */
    void save();
    /** Opens the windows of the last session; says in one line which images are not there any more. */
    void reopen();
    /** Keeps nothing of the last session. */
    void forget();

private:
    void offer(MainWindow *window);
    void show(const std::vector<WindowMemory> &found, const QStringList &missing);

    ProgramWindows *m_windows;
    std::vector<WindowMemory> m_last;
    std::vector<QByteArray> m_kept; ///< As it is in the settings.
    QTimer m_timer;
    LatestJob m_looking; ///< Last member: running work ends before anything it reports to is destroyed.
};

}
