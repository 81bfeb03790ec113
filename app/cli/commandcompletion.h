// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringList>

namespace stratoscope
{

/** What a shell can offer for the last of \a words, those that follow the program's name: see completionLines(). */
QByteArray commandCompletion(const QStringList &words);

}
