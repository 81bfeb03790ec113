// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scriptplace.h"

#include <vector>

namespace stratoscope
{

/** A word as the shell sees it. */
struct ShellWord
{
    QByteArray text; ///< Without quotes.
    QByteArray pattern; ///< The same with a backslash before what is quoted, for matchesPattern().
    bool hasWildcard = false; ///< It has a "*", "?" or "[" that is not quoted.
    bool isQuoted = false; ///< Some of it is quoted.
    ScriptPlace place;
};

/** A piece of a line. */
struct ShellToken
{
    enum class Kind {
        Word,
        And, ///< &&
        Semicolon,
        Write, ///< >
        Append, ///< >>
        Heredoc, ///< <<WORD: \c word is WORD.
    };

    Kind kind = Kind::Word;
    ShellWord word; ///< For the others, only its place is set.
};

/** What is allowed in a line beside words. */
enum class ShellGrammar {
    Shell, ///< Everything that a command line may have.
    Words, ///< Words and heredocs only: the operands of an instruction.
};

/**
 * Splits the bytes \a range of \a text at blanks, with the shell's quotes. A backslash at the end of a line goes on
 * with the next. What this language does not have (pipes, variables, substitutions, jobs, input) is a problem that says
 * so.
 */
ScriptResult<std::vector<ShellToken>> shellTokens(QByteArrayView text, ScriptPlace range, ShellGrammar grammar);

/** True if \a name matches \a pattern with "*", "?" and "[a-z]" for one component of a path; takes time at most
 *  proportional to the product of their lengths. */
bool matchesPattern(QByteArrayView pattern, QByteArrayView name);

}
