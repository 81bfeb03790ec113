// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace stratoscope
{

/** How a text is written in bytes. */
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Latin1 };

/** The encoding of a file that starts with \a head and goes on after it if \a isCut; empty if it is not text. UTF-16 needs
 *  its byte order mark. */
std::optional<TextEncoding> textEncoding(QByteArrayView head, bool isCut);
/** "UTF-8", … */
QString encodingName(TextEncoding encoding);
/** Bytes of the smallest character. */
int unitBytes(TextEncoding encoding);
/** The largest length up to \a most at which \a bytes can be cut without dividing a character. */
qsizetype wholeCharacters(QByteArrayView bytes, qsizetype most, TextEncoding encoding);
/**
 * \a line, which has no line feed, as text to show. Characters that would act on a terminal or a text view are shown as
 * symbols, each as one; what is not valid as U+FFFD.
 */
QString decodedLine(QByteArrayView line, TextEncoding encoding);
/** \a text in bytes. */
QByteArray encodedText(QStringView text, TextEncoding encoding);

}
