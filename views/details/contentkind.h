// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace stratoscope
{

/** What a file is whose first bytes are \a head, in a few words: "ELF 64-bit", "PNG picture 640×480"; empty where they do
 *  not tell. Nothing is unpacked or decoded. */
QString contentKind(QByteArrayView head);

}
