// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** What is wrong with the marks in \a text, which has **bold**, `code` and [words](term) only; empty: nothing. */
QString lessonMarkupProblem(const QString &text);
/** \a text as rich text; everything else in it stays as it is. Links lead to "term:NAME". */
QString lessonHtml(const QString &text);
/** \a text without marks, for screen readers and terminals. */
QString lessonPlainText(const QString &text);

}
