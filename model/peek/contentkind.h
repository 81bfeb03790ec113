// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace stratoscope
{

/** The kind of a file that starts with \a head, in a few words: "ELF 64-bit", "PNG picture 640×480"; empty if unknown.
 *  Nothing is unpacked or decoded. */
QString contentKind(QByteArrayView head);

}
