// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <optional>

namespace stratoscope
{

/** The commands of a shell's \a text that " && " joins, but for those within quotes or parentheses. */
QStringList shellCommands(const QString &text);

/** The words of \a command, whose failure it may ignore ("|| true"); nothing if the shell does more with it than to split
 *  it at spaces and to expand wildcards, or if there are very many. */
std::optional<QStringList> plainWords(const QString &command);

/** \a word as the shell reads it back, quoted where it has to be. */
QString shellQuoted(const QString &word);

/** True if more could be appended to the shell's \a text on its line: quotes end, and nothing is a comment. */
bool isWholeCommand(const QString &text);

/** True if \a path means the same in a shell, a COPY, a mount's option and a .dockerignore: letters, digits, "._/@+-". */
bool isPlainPath(const QString &path);

}
