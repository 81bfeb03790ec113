// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "progressline.h"

#include "bytes.h"
#include "shorttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace stratoscope
{

namespace
{

struct ProgressLineWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ProgressLine)
};

constexpr qint64 MillisecondsBetween = 100;
constexpr int UsualWidth = 80;

int columns()
{
    winsize size {};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : UsualWidth;
}

QString lineOf(const Progress &progress)
{
    const QString what = displayText(progress.what);
    if (progress.total == 0)
        return progress.done == 0 ? what
                                  : ProgressLineWords::tr("%1: %2", "what, bytes").arg(what, sizeText(progress.done));
    const quint64 done = std::min(progress.done, progress.total);
    const double part = static_cast<double>(done) / static_cast<double>(progress.total);
    return ProgressLineWords::tr("%1: %2 of %3, %4 %", "what, bytes, bytes, a number")
        .arg(what, sizeText(done), sizeText(progress.total), QLocale().toString(int(part * 100)));
}

}

ProgressLine::ProgressLine(bool isWanted)
    : m_isShown(isWanted && isatty(STDERR_FILENO) != 0)
    , m_throttle(MillisecondsBetween)
{
}

Job ProgressLine::job()
{
    return m_isShown ? Job([this](const Progress &progress) { show(progress); }) : Job();
}

void ProgressLine::show(const Progress &progress)
{
    // Who finds another one writing goes on with his work: the next report comes soon.
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (!lock || !m_throttle.pass())
        return;
    const QString line = elided(lineOf(progress), columns() - 1);
    const QString text = QLatin1Char('\r') + line.leftJustified(m_length);
    m_length = line.size();
    std::fputs(text.toUtf8().constData(), stderr);
}

void ProgressLine::erase()
{
    const std::lock_guard lock(m_mutex);
    if (m_length == 0)
        return;
    // Blanks, and no control sequence: every terminal knows them.
    const QByteArray blanks = '\r' + QByteArray(m_length, ' ') + '\r';
    m_length = 0;
    std::fputs(blanks.constData(), stderr);
}

}
