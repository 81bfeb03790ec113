// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArrayView>

namespace stratoscope
{

/** A part of a script, in bytes from its start. */
struct ScriptPlace
{
    qsizetype offset = 0;
    qsizetype length = 0;

    qsizetype end() const { return offset + length; }
};

/** What is wrong at one place of a script. */
struct ScriptProblem
{
    ScriptPlace place;
    QString cause; ///< No full stop.
    QString hint; ///< What to do; may be empty.
    ErrorKind kind = ErrorKind::Usage;
};

template<typename T>
using ScriptResult = tl::expected<T, ScriptProblem>;

/** Shorthand for returning a problem from a function that returns a ScriptResult. */
tl::unexpected<ScriptProblem> scriptFailure(ScriptPlace place, const QString &cause, const QString &hint = {});

/** A position as editors tell it, both from 1. */
struct LineColumn
{
    int line = 1;
    int column = 1; ///< In UTF-16 units, as in a QTextBlock.
};

/** Where the byte \a offset of \a text is. */
LineColumn lineColumnAt(QByteArrayView text, qsizetype offset);

/** "line 3, column 5". */
QString lineColumnText(LineColumn at);

/** \a problem in the script \a text, which messages call \a name. */
Error scriptError(const ScriptProblem &problem, QByteArrayView text, const QString &name);

}
