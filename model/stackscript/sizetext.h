// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <optional>

namespace stratoscope
{

/** The bytes that \a text means: "120", "12kB" and "5MB" in powers of 1000, "12K", "12KiB" and "5M" in powers of 1024.
 *  Empty if it is no size, or too large for any file. */
std::optional<quint64> sizeFromText(QByteArrayView text);

/** The mode that the octal digits \a text mean, up to 7777. */
std::optional<quint16> modeFromText(QByteArrayView text);

/** An owner: a number, or "root". */
std::optional<quint32> ownerFromText(QByteArrayView text);

}
