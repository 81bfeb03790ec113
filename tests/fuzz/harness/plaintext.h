// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QStringList>

namespace stratoscope::fuzz
{

/** Aborts if \a text could steer a terminal or disguise itself: it has a control character other than a line break, or one
 *  that changes the direction of text. */
void checkPlain(const QString &text, const char *what);
/** The same for UTF-8. */
void checkPlain(const QByteArray &text, const char *what);
/** Less for machines: only control characters must be escaped. */
void checkControls(const QByteArray &text, const char *what);
/** As checkPlain(), for messages of a source or an image, as both programs show them. */
void checkMessages(const QStringList &messages);
void checkMessage(const Error &error);

}
