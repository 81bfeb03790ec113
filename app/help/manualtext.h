// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandexample.h"

#include <QByteArray>
#include <QCommandLineOption>

namespace stratoscope
{

/** \a text as lines of a manual page in mdoc, whatever is in it. */
QByteArray manualText(const QString &text);
/** \a text as it is, line by line, in a fixed font. */
QByteArray manualLiteral(const QString &text);
/** A list of \a options, with the texts of their help. */
QByteArray manualOptions(const QList<QCommandLineOption> &options);
/** A list of \a examples. */
QByteArray manualExamples(const QList<CommandExample> &examples);

}
