// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <vector>

namespace stratoscope::benchmark
{

/** Programs to run one after the other, each given as its arguments, starting with its path. */
struct Command
{
    std::vector<QStringList> programs;
    QString shown; ///< As shown in a table.
};

/** The resources that a command used. */
struct Usage
{
    bool isFine = true; ///< All its programs exited with 0.
    double wallMs = 0;
    double cpuMs = 0; ///< User and system time.
    double peakBytes = 0; ///< The highest peak memory among its programs.
    double readBytes = 0; ///< Through read() and the like, from any source.
};

/** Runs \a command without standard input, and discards its output. */
Usage run(const Command &command);

}
