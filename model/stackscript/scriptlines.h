// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scriptplace.h"

#include <optional>

namespace stratoscope
{

/** Goes through a script instruction by instruction. */
class ScriptLines
{
public:
    explicit ScriptLines(QByteArrayView text)
        : m_text(text)
    {
    }

    /** The next instruction, with the lines that it goes on in after backslashes; empty at the end. Leaves comments and
     *  empty lines out. */
    std::optional<ScriptPlace> next();

    /** The lines after the last instruction up to one that is just \a end, which \a sign in the script asks for. */
    ScriptResult<QByteArray> heredoc(const QByteArray &end, ScriptPlace sign);

private:
    /** The line at m_at without its end; moves behind it. */
    ScriptPlace takeLine();

    const QByteArrayView m_text;
    qsizetype m_at = 0;
};

}
