// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shellline.h"

#include "bytes.h"
#include "shelloperands.h"
#include "stacklimits.h"

#include <QByteArrayList>
#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ShellLineWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

using TokenKind = ShellToken::Kind;

/** Words that begin what a shell has and this language does not. */
constexpr const char *Keywords[] = {"if", "then", "else", "elif", "fi", "for", "while", "until", "do", "done", "case",
    "esac", "function", "{", "}", "!"};

/** What people write in Dockerfiles most, and cannot be had: it is a program of the image. */
constexpr const char *Programs[] = {"apt", "apt-get", "apk", "yum", "dnf", "microdnf", "zypper", "pacman", "npm",
    "yarn", "pip", "pip3", "go", "cargo", "make", "cmake", "gcc", "curl", "wget", "git", "tar", "unzip", "bash",
    "python", "python3", "node", "java", "mvn", "gradle", "adduser", "useradd", "addgroup", "groupadd", "set", "export",
    "source", "dd", "sed", "awk", "grep", "find", "xargs", "tee", "head", "tail", "install", "ldconfig", "sudo", "su",
    "gem", "bundle", "composer", "dpkg", "rpm", "printf"};

template<std::size_t Count>
bool isOneOf(const char *const (&names)[Count], const QByteArray &name)
{
    return std::any_of(std::begin(names), std::end(names), [&](const char *known) { return name == known; });
}

tl::unexpected<ScriptProblem> unknownCommand(const ShellWord &word)
{
    const QString name = displayText(word.text.left(60));
    if (isOneOf(Keywords, word.text))
        return scriptFailure(
            word.place, ShellLineWords::tr("this language has no conditions, loops or functions: %1").arg(name));
    if (isOneOf(Programs, word.text) || word.text.contains('/'))
        return scriptFailure(word.place, ShellLineWords::tr("%1 is a program, and nothing is run here").arg(name),
            ShellLineWords::tr("Say with COPY or FILE what it leaves behind"));
    if (!word.isQuoted && word.text.indexOf('=') > 0)
        return scriptFailure(word.place, ShellLineWords::tr("this language has no variables"));
    QByteArrayList names;
    for (const ShellVerbRow &row : shellVerbs())
        names.append(row.name);
    const QByteArray near = nearestName(word.text, names);
    const QString cause = ShellLineWords::tr("there is no command %1").arg(name);
    return scriptFailure(word.place, cause,
        near.isEmpty() ? ShellLineWords::tr("See help for those that there are")
                       : ShellLineWords::tr("Did you mean %1?").arg(QString::fromUtf8(near)));
}

/** Takes the tokens of a line apart, command by command. */
class LineParser
{
public:
    LineParser(const std::vector<ShellToken> &tokens, ScriptPlace range)
        : m_tokens(tokens)
        , m_range(range)
    {
    }

    ScriptResult<ShellLine> parse();

private:
    ScriptResult<ShellCommand> parseCommand();
    ScriptResult<void> takeOutput(ShellCommand &command);
    bool atEndOfCommand() const
    {
        return m_at == m_tokens.size() || m_tokens[m_at].kind == TokenKind::And
            || m_tokens[m_at].kind == TokenKind::Semicolon;
    }

    const std::vector<ShellToken> &m_tokens;
    const ScriptPlace m_range;
    std::size_t m_at = 0;
};

ScriptResult<void> LineParser::takeOutput(ShellCommand &command)
{
    const ShellToken &sign = m_tokens[m_at];
    ++m_at;
    if (m_at == m_tokens.size() || m_tokens[m_at].kind != TokenKind::Word)
        return scriptFailure(sign.word.place, ShellLineWords::tr("a file is missing after this sign"));
    if (command.output)
        return scriptFailure(sign.word.place, ShellLineWords::tr("the output can go to one file only"));
    command.output = m_tokens[m_at].word;
    command.appends = sign.kind == TokenKind::Append;
    return {};
}

ScriptResult<ShellCommand> LineParser::parseCommand()
{
    ShellCommand command;
    std::vector<ShellWord> words;
    const std::size_t first = m_at;
    for (; !atEndOfCommand(); ++m_at) {
        if (m_tokens[m_at].kind == TokenKind::Word) {
            words.push_back(m_tokens[m_at].word);
            continue;
        }
        if (const ScriptResult<void> taken = takeOutput(command); !taken)
            return tl::unexpected(taken.error());
    }
    if (m_at == first) {
        const std::size_t near = m_at < m_tokens.size() ? m_at : m_at - 1;
        const ScriptPlace place = m_tokens.empty() ? m_range : m_tokens[near].word.place;
        return scriptFailure(place, ShellLineWords::tr("a command is missing here"));
    }
    const ScriptPlace begin = m_tokens[first].word.place;
    command.place = {begin.offset, m_tokens[m_at - 1].word.place.end() - begin.offset};
    if (words.empty())
        return command;
    const ShellVerbRow *row = findShellVerb(words.front().text);
    if (!row)
        return unknownCommand(words.front());
    command.verb = row->verb;
    command.name = words.front().text;
    words.erase(words.begin());
    if (const ScriptResult<void> taken = takeOperands(command, *row, words); !taken)
        return tl::unexpected(taken.error());
    return command;
}

ScriptResult<ShellLine> LineParser::parse()
{
    ShellLine line;
    while (true) {
        ScriptResult<ShellCommand> command = parseCommand();
        if (!command)
            return tl::unexpected(command.error());
        line.commands.push_back(std::move(*command));
        if (line.commands.size() > limits::ShellCommands)
            return scriptFailure(m_range, ShellLineWords::tr("too many commands in one line"));
        if (m_at == m_tokens.size())
            return line;
        const bool mayEnd = m_tokens[m_at].kind == TokenKind::Semicolon;
        ++m_at;
        if (mayEnd && m_at == m_tokens.size())
            return line;
    }
}

bool changesNothing(const ShellCommand &command)
{
    if (command.output)
        return false;
    switch (command.verb) {
    case ShellVerb::Cat:
    case ShellVerb::Cd:
    case ShellVerb::Du:
    case ShellVerb::Echo:
    case ShellVerb::Ls:
    case ShellVerb::Pwd:
    case ShellVerb::Stat:
    case ShellVerb::True:
        return true;
    case ShellVerb::Sh:
        return command.inner->isReadOnly();
    default:
        return false;
    }
}

}

bool ShellLine::isReadOnly() const
{
    return std::all_of(commands.begin(), commands.end(), changesNothing);
}

ScriptResult<ShellLine> parseShellLine(QByteArrayView text, ScriptPlace range)
{
    const ScriptResult<std::vector<ShellToken>> tokens = shellTokens(text, range, ShellGrammar::Shell);
    if (!tokens)
        return tl::unexpected(tokens.error());
    return LineParser(*tokens, range).parse();
}

}
