// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArrayView>

namespace stratoscope
{

/**
 * Writes to standard output, unbuffered. It is no error if the reader goes away ("| head"); nothing more is written
 * then.
 */
class StandardOutput
{
public:
    /** False if nothing more can be written. */
    bool write(QByteArrayView bytes);
    /** True if whoever read the output wants no more. */
    bool isReaderGone() const;
    /** Whether everything was written, or why not. */
    Result<void> result() const;

private:
    int m_problem = 0; ///< errno of the first failure.
};

/** Writes all of a command's output: to the file \a path, or to standard output where that is empty. */
Result<void> putOutput(const QString &path, QByteArrayView bytes);
/** Writes \a bytes to standard output; returns the exit code, and says why if that fails. */
int printed(QByteArrayView bytes);

/** Columns of the terminal on standard output; 0 if it is not a terminal. */
int terminalWidth();
/** True if standard output and standard error go to the same terminal, so that nothing needs to be said on both. */
bool sharesTerminal();

}
