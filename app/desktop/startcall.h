// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace stratoscope
{

/** A start of the program, as one process tells a running one of it. */
struct StartCall
{
    QStringList arguments; ///< Of the command line, without the program's name.
    QString directory; ///< Where its relative paths begin; empty: there are none.
    QString display; ///< displayOfProcess() of who calls; empty: it does not say.
    QString token; ///< Lets the new window come to the front; empty: there is none.
};

/** The display that this process would show windows on. */
QString displayOfProcess();

/** The token that a launcher gave this process; may be empty. */
QString activationToken();

}
