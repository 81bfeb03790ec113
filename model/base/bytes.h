// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace stratoscope
{

/** True if \a bytes are well-formed UTF-8. */
bool isUtf8(QByteArrayView bytes);

/**
 * Bytes as unambiguous text: keeps well-formed UTF-8 and turns every other byte into \\xNN.
 * For machines (JSON): reversible together with the raw bytes; keeps control characters.
 */
QString escapedText(QByteArrayView bytes);

/** Like escapedText(), but also makes control and bidirectional-override characters visible, so that a hostile name
 *  cannot disguise itself on screen or in a terminal. */
QString displayText(QByteArrayView bytes);
/** The same for text that is already decoded. */
QString displayText(QStringView text);
/** As displayText(), line by line: line breaks are kept, a tab becomes spaces. */
QString displayLines(const QString &text);

}
