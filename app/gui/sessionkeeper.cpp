// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionkeeper.h"

#include "bytes.h"
#include "explorerstate.h"
#include "openimage.h"
#include "programwindows.h"
#include "recentfiles.h"
#include "windowrecall.h"

#include <QFileInfo>

namespace stratoscope
{

namespace
{

constexpr int SaveMs = 30'000;

/** Asks the disk, which may take its time. */
bool isThere(const OpenRequest &request)
{
    // "oci:DIR:NAME" is for who opens it.
    return isAnyReference(request.path) || !QFileInfo(request.path).isAbsolute() || QFileInfo::exists(request.path);
}

}

SessionKeeper::SessionKeeper(ProgramWindows *windows)
    : m_windows(windows)
    , m_last(savedSession())
{
    connect(windows, &ProgramWindows::added, this, &SessionKeeper::offer);
    connect(windows, &ProgramWindows::leaving, this, &SessionKeeper::save);
    connect(windows, &ProgramWindows::sessionRequested, this, &SessionKeeper::reopen);
    connect(&m_timer, &QTimer::timeout, this, &SessionKeeper::save);
    m_timer.start(SaveMs);
}

void SessionKeeper::save()
{
    std::vector<WindowMemory> memories;
    std::vector<QByteArray> bytes;
    for (const MainWindow *window : m_windows->windows()) {
        if (auto memory = memoryOf(*window)) {
            bytes.push_back(toBytes(*memory));
            memories.push_back(std::move(*memory));
        }
    }
    if (memories.empty() || bytes == m_kept)
        return;
    m_kept = bytes;
    saveSession(memories);
}

void SessionKeeper::offer(MainWindow *window)
{
    window->offerSession(m_last.size());
    connect(window->recentFiles(), &RecentFiles::cleared, this, &SessionKeeper::forget, Qt::UniqueConnection);
}

void SessionKeeper::forget()
{
    m_last.clear();
    m_kept.clear();
    saveSession({});
    for (MainWindow *window : m_windows->windows())
        offer(window);
}

void SessionKeeper::reopen()
{
    m_looking.start([this, last = m_last](const Job &job, const LatestJob::Deliver &deliver) {
        std::vector<WindowMemory> found;
        QStringList missing;
        for (const WindowMemory &memory : last) {
            if (job.isCancelled())
                return;
            if (isThere(memory.request))
                found.push_back(memory);
            else
                missing.append(QFileInfo(memory.request.path).fileName());
        }
        deliver([this, found, missing] { show(found, missing); });
    });
}

void SessionKeeper::show(const std::vector<WindowMemory> &found, const QStringList &missing)
{
    for (const WindowMemory &memory : found) {
        // A window with nothing in it is there to be used.
        MainWindow *window = m_windows->window();
        if (!window || !window->state()->isEmpty() || window->session()->isLoading())
            window = m_windows->add();
        recall(window, memory);
        window->show();
    }
    if (m_windows->count() == 0)
        m_windows->add()->show();
    m_last.clear();
    for (MainWindow *window : m_windows->windows())
        offer(window);
    if (!missing.isEmpty())
        m_windows->window()->notify(tr("No longer there: %1").arg(displayText(missing.join(QStringLiteral(", ")))));
}

}
