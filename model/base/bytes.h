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
 * Bytes as text that can be told apart: well-formed UTF-8 is kept, every other byte becomes \\xNN.
 * For machines (JSON): reversible together with the raw bytes, control characters are kept.
 */
QString escapedText(QByteArrayView bytes);

/** As escapedText(), and control and bidirectional-override characters are made visible, so that a hostile name cannot
 *  disguise itself on screen or in a terminal. */
QString displayText(QByteArrayView bytes);
/** Likewise, of text that was decoded already. */
QString displayText(QStringView text);

}
