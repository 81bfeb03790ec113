// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace stratoscope
{

/** A command line to copy, and what it is for. */
struct CommandExample
{
    QString line;
    QString purpose; ///< A short sentence.
};

/** \a examples as the end of a help text; empty if there are none. */
QString examplesHelp(const QList<CommandExample> &examples);

}
