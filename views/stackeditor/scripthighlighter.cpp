// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "scripthighlighter.h"

#include "shellverbs.h"
#include "stackverbs.h"
#include "tones.h"

#include <QPalette>
#include <QRegularExpression>
#include <QTextDocument>

namespace stratoscope
{

namespace
{

/** The word that ends the lines that a block begins or goes on with. */
class HeredocEnd : public QTextBlockUserData
{
public:
    explicit HeredocEnd(const QString &ending)
        : word(ending)
    {
    }

    const QString word;
};

enum LineState { Plain = 0, Continued = 1, InHeredoc = 2 };

bool isInstructionName(const QString &word)
{
    const QByteArray name = word.toUpper().toLatin1();
    const std::span<const StackVerbRow> rows = stackVerbs();
    return name == "DOCKER" || std::any_of(rows.begin(), rows.end(), [&](const StackVerbRow &row) {
        return !row.isDocker() && name == row.name;
    });
}

}

ScriptHighlighter::ScriptHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    m_instruction.setFontWeight(QFont::Bold);
    m_comment.setFontItalic(true);
    setPalette(QPalette());
}

void ScriptHighlighter::setPalette(const QPalette &palette)
{
    m_instruction.setForeground(palette.color(QPalette::Link));
    m_command.setForeground(palette.color(QPalette::Link));
    m_text.setForeground(changedColor(palette));
    m_comment.setForeground(quietColor(palette));
    rehighlight();
}

void ScriptHighlighter::highlightWords(const QString &text, int from)
{
    static const QRegularExpression words(
        QStringLiteral(R"('[^']*'?|"(?:[^"\\\\]|\\\\.)*"?|(?<=^|\s)#.*|(?<=^|\s)[A-Za-z]+(?=\s|$))"));
    bool mayBeCommand = from > 0;
    for (auto match = words.globalMatch(text, from); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        const QString found = word.captured();
        const int start = int(word.capturedStart());
        const int length = int(word.capturedLength());
        if (found.startsWith(QLatin1Char('#')))
            setFormat(start, length, m_comment);
        else if (found.startsWith(QLatin1Char('\'')) || found.startsWith(QLatin1Char('"')))
            setFormat(start, length, m_text);
        else if (mayBeCommand && findShellVerb(found.toLatin1()))
            setFormat(start, length, m_command);
        mayBeCommand = true;
    }
}

void ScriptHighlighter::highlightBlock(const QString &text)
{
    const int before = qMax(0, previousBlockState());
    setCurrentBlockState(Plain);
    if (before == InHeredoc) {
        const auto *end = static_cast<const HeredocEnd *>(currentBlock().previous().userData());
        const QString word = end ? end->word : QString();
        setFormat(0, int(text.size()), text == word ? m_instruction : m_text);
        if (text != word) {
            setCurrentBlockState(InHeredoc);
            setCurrentBlockUserData(new HeredocEnd(word));
        }
        return;
    }
    if (text.trimmed().startsWith(QLatin1Char('#'))) {
        setFormat(0, int(text.size()), m_comment);
        setCurrentBlockState(before);
        return;
    }
    static const QRegularExpression first(QStringLiteral("^\\s*(\\w+)"));
    const QRegularExpressionMatch word = first.match(text);
    int from = 0;
    if (before == Plain && word.hasMatch() && isInstructionName(word.captured(1))) {
        from = int(word.capturedEnd(1));
        setFormat(int(word.capturedStart(1)), int(word.capturedLength(1)), m_instruction);
    }
    highlightWords(text, from);
    static const QRegularExpression heredoc(QStringLiteral("<<['\"]?([^\\s'\"]+)"));
    const QRegularExpressionMatch lines = heredoc.match(text);
    if (lines.hasMatch()) {
        setCurrentBlockState(InHeredoc);
        setCurrentBlockUserData(new HeredocEnd(lines.captured(1)));
    } else if (text.endsWith(QLatin1Char('\\'))) {
        setCurrentBlockState(Continued);
    }
}

}
