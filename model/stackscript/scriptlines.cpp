// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "scriptlines.h"

#include "bytes.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ScriptLineWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

QByteArrayView partOf(QByteArrayView text, ScriptPlace place)
{
    return text.sliced(place.offset, place.length);
}

bool isCommentOrEmpty(QByteArrayView line)
{
    const QByteArrayView trimmed = line.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith('#');
}

}

ScriptPlace ScriptLines::takeLine()
{
    const qsizetype newline = m_text.indexOf('\n', m_at);
    const qsizetype end = newline < 0 ? m_text.size() : newline;
    ScriptPlace line {m_at, end - m_at};
    m_at = newline < 0 ? end : newline + 1;
    if (line.length > 0 && m_text[line.end() - 1] == '\r')
        --line.length;
    return line;
}

std::optional<ScriptPlace> ScriptLines::next()
{
    while (m_at < m_text.size()) {
        ScriptPlace line = takeLine();
        if (isCommentOrEmpty(partOf(m_text, line)))
            continue;
        bool goesOn = partOf(m_text, line).endsWith('\\');
        while (goesOn && m_at < m_text.size()) {
            const ScriptPlace more = takeLine();
            const QByteArrayView text = partOf(m_text, more);
            // A comment in between does not end the instruction.
            goesOn = text.endsWith('\\') || text.trimmed().startsWith('#');
            line.length = more.end() - line.offset;
        }
        while (line.length > 0 && (m_text[line.offset] == ' ' || m_text[line.offset] == '\t')) {
            ++line.offset;
            --line.length;
        }
        return line;
    }
    return std::nullopt;
}

ScriptResult<QByteArray> ScriptLines::heredoc(const QByteArray &end, ScriptPlace sign)
{
    const qsizetype start = m_at;
    while (m_at < m_text.size()) {
        const ScriptPlace line = takeLine();
        if (partOf(m_text, line) == QByteArrayView(end))
            return m_text.sliced(start, line.offset - start).toByteArray();
    }
    return scriptFailure(sign, ScriptLineWords::tr("no line consists of just %1").arg(displayText(end)));
}

}
