// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArrayView>

namespace stratoscope
{

/**
 * Writes to standard output, past any buffer of its own. A reader that goes away ("| head") is no error: what comes
 * then is not written.
 */
class StandardOutput
{
public:
    /** False where no more can be written. */
    bool write(QByteArrayView bytes);
    /** Whether all could be written, or what was in the way. */
    Result<void> result() const;

private:
    int m_problem = 0; ///< errno of the first failure.
};

/** Columns of the terminal that standard output is; 0 if it is none. */
int terminalWidth();
/** True if standard output and standard error are read by the same eyes: what is on one need not be on the other. */
bool sharesTerminal();

}
