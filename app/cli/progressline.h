// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "progressthrottle.h"

#include <mutex>

namespace stratoscope
{

/**
 * One line on standard error that says how far the program is, for people at a terminal: where standard error is none,
 * or where it is not wanted, there is nothing. The line goes when this goes.
 */
class ProgressLine
{
public:
    explicit ProgressLine(bool isWanted);
    ~ProgressLine() { erase(); }
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /** A job that is shown here; to be done before this goes. */
    Job job();
    /** Takes the line away, so that something else can be written. */
    void erase();

private:
    void show(const Progress &progress);

    const bool m_isShown;
    ProgressThrottle m_throttle;
    std::mutex m_mutex; ///< Guards what follows.
    qsizetype m_length = 0; ///< Of the line that stands there, in characters.
};

}
