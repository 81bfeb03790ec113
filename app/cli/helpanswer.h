// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace stratoscope
{

/**
 * What the program tells of itself to those who build and install it:
 * "--complete WORD…" what a shell can offer for the last word (completionLines()), and "--manual
 * synopsis|commands|examples" a part of the manual page. Nothing for any other \a arguments, the program's name first.
 */
std::optional<QByteArray> helpAnswer(const QStringList &arguments);

}
