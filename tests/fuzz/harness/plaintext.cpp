// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "plaintext.h"

#include "bytes.h"
#include "harness.h"

#include <QRegularExpression>

namespace stratoscope::fuzz
{

void checkPlain(const QString &text, const char *what)
{
    static const QRegularExpression disguise(
        QStringLiteral("[\\x{0}-\\x{9}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    // The words are put together only where they are said: texts are long.
    if (text.contains(disguise))
        require(false, "a text is plain:", QString::fromLatin1(what) + QLatin1Char(' ') + text);
}

void checkPlain(const QByteArray &text, const char *what)
{
    if (!isUtf8(text))
        require(false, "a text is UTF-8:", QString::fromLatin1(what));
    checkPlain(QString::fromUtf8(text), what);
}

void checkControls(const QByteArray &text, const char *what)
{
    static const QRegularExpression control(QStringLiteral("[\\x{0}-\\x{9}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}]"));
    if (!isUtf8(text))
        require(false, "a text is UTF-8:", QString::fromLatin1(what));
    const QString decoded = QString::fromUtf8(text);
    if (decoded.contains(control))
        require(false, "control characters are escaped:", QString::fromLatin1(what) + decoded);
}

void checkMessages(const QStringList &messages)
{
    for (const QString &message : messages)
        checkPlain(message, "message");
}

void checkMessage(const Error &error)
{
    checkPlain(error.message(), "error");
    require(!error.cause.isEmpty(), "an error has a cause");
}

}
