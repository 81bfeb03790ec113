// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"

#include <QStringList>

namespace stratoscope
{

/** What the bytes of \a file, which begins with \a head, say about it, in lines for people: of an ELF file what it is and
 *  what it needs, of certificates whose they are and until when. Empty if there is nothing to say. Reads a bounded
 *  amount; safe to display. */
QStringList filePeek(const ByteSourcePtr &file, const QByteArray &head);

}
