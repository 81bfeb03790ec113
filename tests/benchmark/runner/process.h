// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <vector>

namespace stratoscope::benchmark
{

/** Programs that run one after the other, each given by its arguments, of which the first is its path. */
struct Command
{
    std::vector<QStringList> programs;
    QString shown; ///< As a table shows it.
};

/** What a command used. */
struct Usage
{
    bool isFine = true; ///< All of its programs ended with 0.
    double wallMs = 0;
    double cpuMs = 0; ///< In user and system mode.
    double peakBytes = 0; ///< The most memory that one of its programs held at once.
    double readBytes = 0; ///< By read() and its like, from wherever.
};

/** Runs \a command, with nothing on its standard input and its output thrown away. */
Usage run(const Command &command);

}
