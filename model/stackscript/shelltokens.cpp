// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shelltokens.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ShellTokenWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

bool isNameStart(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

/** Reads a line from left to right. */
class TokenReader
{
public:
    TokenReader(QByteArrayView text, ScriptPlace range, ShellGrammar grammar)
        : m_text(text)
        , m_at(range.offset)
        , m_end(range.end())
        , m_isShell(grammar == ShellGrammar::Shell)
    {
    }

    ScriptResult<std::vector<ShellToken>> read();

private:
    char peek(qsizetype ahead = 0) const { return m_at + ahead < m_end ? m_text[m_at + ahead] : '\0'; }
    bool atContinuation() const;
    void skipContinuation();
    void skipBlanks();
    bool isOperator() const;
    ScriptResult<void> readOperator();
    ScriptResult<void> readHeredoc();
    ScriptResult<void> readWord();
    ScriptResult<void> readPart(ShellWord &word);
    ScriptResult<void> readSingleQuoted(ShellWord &word);
    ScriptResult<void> readDoubleQuoted(ShellWord &word);
    ScriptResult<void> checkDollar() const;
    void addLiteral(ShellWord &word, char byte);
    tl::unexpected<ScriptProblem> fail(qsizetype length, const QString &cause, const QString &hint = {}) const
    {
        return scriptFailure({m_at, length}, cause, hint);
    }

    const QByteArrayView m_text;
    qsizetype m_at;
    const qsizetype m_end;
    const bool m_isShell;
    std::vector<ShellToken> m_tokens;
};

bool TokenReader::atContinuation() const
{
    return peek() == '\\' && (peek(1) == '\n' || (peek(1) == '\r' && peek(2) == '\n'));
}

void TokenReader::skipContinuation()
{
    m_at += peek(1) == '\r' ? 3 : 2;
}

void TokenReader::skipBlanks()
{
    while (m_at < m_end) {
        if (atContinuation())
            skipContinuation();
        else if (isBlank(peek()))
            ++m_at;
        else
            break;
    }
}

bool TokenReader::isOperator() const
{
    const char byte = peek();
    if (byte == '<' && peek(1) == '<')
        return true;
    return m_isShell
        && (byte == '&' || byte == ';' || byte == '>' || byte == '|' || byte == '<' || byte == '(' || byte == ')');
}

ScriptResult<void> TokenReader::readHeredoc()
{
    const qsizetype start = m_at;
    if (m_isShell)
        return fail(2, ShellTokenWords::tr("commands have no input here, so there is no <<"),
            ShellTokenWords::tr("Use FILE with << to make a file of several lines"));
    m_at += 2;
    if (m_at >= m_end || isBlank(peek()))
        return scriptFailure({start, 2}, ShellTokenWords::tr("<< needs the word that ends the text"),
            ShellTokenWords::tr("Write <<EOF, then the lines, then a line that is just EOF"));
    if (const ScriptResult<void> read = readWord(); !read)
        return read;
    m_tokens.back().kind = ShellToken::Kind::Heredoc;
    m_tokens.back().word.place = {start, m_at - start};
    return {};
}

ScriptResult<void> TokenReader::readOperator()
{
    using Kind = ShellToken::Kind;
    const char byte = peek();
    const bool isDouble = peek(1) == byte;
    if (byte == '<' && isDouble)
        return readHeredoc();
    if (byte == '|')
        return isDouble ? fail(2, ShellTokenWords::tr("this language has no ||"),
                   ShellTokenWords::tr("A command that fails ends the line; rm -f does not mind what is missing"))
                        : fail(1, ShellTokenWords::tr("this language has no pipes"),
                            ShellTokenWords::tr("Write what the file is to contain with echo … > FILE"));
    if (byte == '<')
        return fail(1, ShellTokenWords::tr("commands have no input here, so there is no <"));
    if (byte == '(' || byte == ')')
        return fail(1, ShellTokenWords::tr("this language has no subshells"));
    if (byte == '&' && !isDouble)
        return fail(1, ShellTokenWords::tr("nothing runs in the background here"),
            ShellTokenWords::tr("Write && to go on with another command"));
    if (byte == ';' && isDouble)
        return fail(2, ShellTokenWords::tr("a command is missing between the semicolons"));
    Kind kind = Kind::And;
    if (byte == '>')
        kind = isDouble ? Kind::Append : Kind::Write;
    else if (byte == ';')
        kind = Kind::Semicolon;
    const qsizetype length = isDouble ? 2 : 1;
    if (byte == '>' && (peek(length) == '&' || peek(length) == '|'))
        return fail(length + 1, ShellTokenWords::tr("output goes to a file only: > FILE or >> FILE"));
    ShellToken token;
    token.kind = kind;
    token.word.place = {m_at, length};
    m_tokens.push_back(token);
    m_at += length;
    return {};
}

void TokenReader::addLiteral(ShellWord &word, char byte)
{
    word.text.append(byte);
    if (byte == '*' || byte == '?' || byte == '[' || byte == '\\')
        word.pattern.append('\\');
    word.pattern.append(byte);
}

ScriptResult<void> TokenReader::checkDollar() const
{
    if (peek() == '`')
        return fail(1, ShellTokenWords::tr("this language has no command substitution"),
            ShellTokenWords::tr("Put it in single quotes if you mean the character"));
    const char next = peek(1);
    if (next == '(')
        return fail(2, ShellTokenWords::tr("this language has no command substitution"));
    if (isNameStart(next) || next == '{' || (next >= '0' && next <= '9'))
        return fail(2, ShellTokenWords::tr("this language has no variables"),
            ShellTokenWords::tr("Put it in single quotes if you mean a dollar sign"));
    return {};
}

ScriptResult<void> TokenReader::readSingleQuoted(ShellWord &word)
{
    const qsizetype start = m_at++;
    while (m_at < m_end && peek() != '\'')
        addLiteral(word, m_text[m_at++]);
    if (m_at >= m_end)
        return scriptFailure({start, 1}, ShellTokenWords::tr("this quote is not closed"));
    ++m_at;
    return {};
}

ScriptResult<void> TokenReader::readDoubleQuoted(ShellWord &word)
{
    const qsizetype start = m_at++;
    while (m_at < m_end && peek() != '"') {
        if (atContinuation()) {
            skipContinuation();
            continue;
        }
        const char next = peek(1);
        if (peek() == '\\' && (next == '"' || next == '\\' || next == '$' || next == '`'))
            ++m_at;
        else if (peek() == '$' || peek() == '`') {
            if (const ScriptResult<void> allowed = checkDollar(); !allowed)
                return allowed;
        }
        addLiteral(word, m_text[m_at++]);
    }
    if (m_at >= m_end)
        return scriptFailure({start, 1}, ShellTokenWords::tr("this quote is not closed"));
    ++m_at;
    return {};
}

ScriptResult<void> TokenReader::readPart(ShellWord &word)
{
    const char byte = peek();
    if (byte == '\'' || byte == '"') {
        word.isQuoted = true;
        return byte == '"' ? readDoubleQuoted(word) : readSingleQuoted(word);
    }
    if (byte == '$' || byte == '`') {
        if (const ScriptResult<void> allowed = checkDollar(); !allowed)
            return allowed;
    }
    if (byte == '\\') {
        if (m_at + 1 >= m_end)
            return fail(1, ShellTokenWords::tr("there is nothing after this backslash"));
        word.isQuoted = true;
        ++m_at;
        addLiteral(word, m_text[m_at++]);
        return {};
    }
    word.hasWildcard = word.hasWildcard || byte == '*' || byte == '?' || byte == '[';
    word.text.append(byte);
    word.pattern.append(byte);
    ++m_at;
    return {};
}

ScriptResult<void> TokenReader::readWord()
{
    ShellToken token;
    const qsizetype start = m_at;
    while (m_at < m_end && !isBlank(peek()) && !isOperator()) {
        if (atContinuation()) {
            skipContinuation();
            continue;
        }
        if (peek() == '\0')
            return fail(1, ShellTokenWords::tr("the text contains a zero byte"));
        if (const ScriptResult<void> read = readPart(token.word); !read)
            return read;
    }
    token.word.place = {start, m_at - start};
    const bool isNumber = token.word.text.size() == 1 && token.word.text[0] >= '0' && token.word.text[0] <= '9';
    if (m_isShell && peek() == '>' && isNumber && !token.word.isQuoted)
        return scriptFailure(token.word.place, ShellTokenWords::tr("only the output of a command can go to a file"),
            ShellTokenWords::tr("Leave out the redirection of its errors"));
    m_tokens.push_back(token);
    return {};
}

ScriptResult<std::vector<ShellToken>> TokenReader::read()
{
    for (skipBlanks(); m_at < m_end; skipBlanks()) {
        if (m_isShell && peek() == '#') {
            // A comment between two lines of one command ends with its line.
            while (m_at < m_end && peek() != '\n')
                ++m_at;
            continue;
        }
        const ScriptResult<void> token = isOperator() ? readOperator() : readWord();
        if (!token)
            return tl::unexpected(token.error());
    }
    return std::move(m_tokens);
}

}

ScriptResult<std::vector<ShellToken>> shellTokens(QByteArrayView text, ScriptPlace range, ShellGrammar grammar)
{
    return TokenReader(text, range, grammar).read();
}

}
