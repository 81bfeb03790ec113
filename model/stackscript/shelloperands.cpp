// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shelloperands.h"

#include "bytes.h"
#include "sizetext.h"
#include "stacklimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace stratoscope
{

namespace
{

struct ShellOperandWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

QString usageHint(const ShellVerbRow &row)
{
    return ShellOperandWords::tr("Write: %1").arg(row.usageText());
}

/** Takes options and operands in any order, as GNU's programs do. */
class OperandTaker
{
public:
    OperandTaker(ShellCommand &command, const ShellVerbRow &row, const std::vector<ShellWord> &words)
        : m_command(command)
        , m_row(row)
        , m_words(words)
    {
    }

    ScriptResult<void> take();

private:
    bool isOption(const ShellWord &word) const;
    ScriptResult<void> takeOption();
    ScriptResult<void> takeValue(const ShellWord &word, char option, const QByteArray &value);
    ScriptResult<void> takeLine(const ShellWord &word, const QByteArray &value);
    ScriptResult<void> takeModeOperand();
    ScriptResult<void> takeOwnerOperand();
    ScriptResult<void> checkCount() const;

    ShellCommand &m_command;
    const ShellVerbRow &m_row;
    const std::vector<ShellWord> &m_words;
    std::size_t m_at = 0;
    bool m_optionsEnded = false;
    bool m_hasValue = false;
};

bool OperandTaker::isOption(const ShellWord &word) const
{
    if (m_optionsEnded || word.text.size() < 2 || word.text[0] != '-')
        return false;
    const auto isIn = [&](const char *letters) {
        return std::all_of(word.text.begin() + 1, word.text.end(), [&](char c) { return std::strchr(letters, c); });
    };
    switch (m_row.verb) {
    case ShellVerb::Echo:
        return m_command.operands.empty() && isIn("n");
    case ShellVerb::True:
        return false;
    case ShellVerb::Chmod:
        // "-x" is a mode.
        return !isIn("rwxXst");
    default:
        return true;
    }
}

ScriptResult<void> OperandTaker::takeLine(const ShellWord &word, const QByteArray &value)
{
    thread_local int depth = 0;
    if (depth >= limits::ShellDepth)
        return scriptFailure(word.place, ShellOperandWords::tr("the lines are nested too deeply"));
    ++depth;
    const ScriptResult<ShellLine> line = parseShellLine(value, {0, value.size()});
    --depth;
    // Places in what was between quotes are none in the script.
    if (!line)
        return scriptFailure(word.place, line.error().cause, line.error().hint);
    m_command.inner = std::make_shared<const ShellLine>(*line);
    return {};
}

ScriptResult<void> OperandTaker::takeValue(const ShellWord &word, char option, const QByteArray &value)
{
    m_hasValue = true;
    if (option == 'c')
        return takeLine(word, value);
    if (option == 's') {
        const std::optional<quint64> size = sizeFromText(value);
        if (!size)
            return scriptFailure(word.place, ShellOperandWords::tr("%1 is no size").arg(displayText(value)),
                ShellOperandWords::tr("Write a size such as 120, 12kB or 5M"));
        m_command.size = *size;
        return {};
    }
    m_command.newMode = modeFromText(value);
    if (!m_command.newMode)
        return scriptFailure(word.place, ShellOperandWords::tr("%1 is no mode").arg(displayText(value)),
            ShellOperandWords::tr("Write a mode such as 755"));
    return {};
}

ScriptResult<void> OperandTaker::takeOption()
{
    const ShellWord &word = m_words[m_at];
    if (word.text.startsWith("--"))
        return scriptFailure(word.place,
            ShellOperandWords::tr("%1 has no long options here").arg(displayText(m_command.name)), usageHint(m_row));
    for (qsizetype i = 1; i < word.text.size(); ++i) {
        const char letter = word.text[i];
        if (std::strchr(m_row.flags, letter)) {
            m_command.flags.append(letter == 'R' ? 'r' : letter);
            continue;
        }
        if (!std::strchr(m_row.valued, letter))
            return scriptFailure(word.place,
                ShellOperandWords::tr("%1 has no option -%2")
                    .arg(displayText(m_command.name), displayText(word.text.mid(i, 1))),
                usageHint(m_row));
        const bool isNext = i + 1 == word.text.size();
        if (isNext && m_at + 1 == m_words.size())
            return scriptFailure(
                word.place, ShellOperandWords::tr("a value is missing after this option"), usageHint(m_row));
        const ShellWord &holder = isNext ? m_words[++m_at] : word;
        return takeValue(holder, letter, isNext ? holder.text : word.text.mid(i + 1));
    }
    return {};
}

ScriptResult<void> OperandTaker::takeModeOperand()
{
    const ShellWord word = m_command.operands.front();
    const std::optional<ModeChange> mode = ModeChange::parse(word.text);
    if (!mode)
        return scriptFailure(word.place, ShellOperandWords::tr("%1 is no mode").arg(displayText(word.text)),
            ShellOperandWords::tr("Write a mode such as 644, u+x or go-w"));
    m_command.mode = *mode;
    m_command.operands.erase(m_command.operands.begin());
    return {};
}

ScriptResult<void> OperandTaker::takeOwnerOperand()
{
    const ShellWord word = m_command.operands.front();
    const qsizetype colon = word.text.indexOf(':');
    const QByteArray owner = colon < 0 ? word.text : word.text.left(colon);
    const QByteArray group = colon < 0 ? QByteArray() : word.text.mid(colon + 1);
    m_command.uid = ownerFromText(owner);
    m_command.gid = ownerFromText(group);
    const bool isWrong = (!owner.isEmpty() && !m_command.uid) || (!group.isEmpty() && !m_command.gid)
        || (owner.isEmpty() && group.isEmpty());
    if (isWrong)
        return scriptFailure(word.place, ShellOperandWords::tr("%1 is no owner").arg(displayText(word.text)),
            ShellOperandWords::tr("Write numbers such as 1000:1000; the only known name is root"));
    m_command.operands.erase(m_command.operands.begin());
    return {};
}

ScriptResult<void> OperandTaker::checkCount() const
{
    const int count = int(m_command.operands.size());
    const bool isForced = m_row.verb == ShellVerb::Rm && m_command.has('f');
    const int least = m_row.verb == ShellVerb::Rm && !isForced ? 1 : m_row.least;
    const QString name = displayText(m_command.name);
    if (count < least)
        return scriptFailure(
            m_command.place, ShellOperandWords::tr("%1 needs something to work on").arg(name), usageHint(m_row));
    if (m_row.most >= 0 && count > m_row.most)
        return scriptFailure(m_command.operands[std::size_t(m_row.most)].place,
            ShellOperandWords::tr("too many arguments for %1").arg(name), usageHint(m_row));
    const bool wantsValue = m_row.verb == ShellVerb::Truncate || m_row.verb == ShellVerb::Sh;
    if (wantsValue && !m_hasValue)
        return scriptFailure(m_command.place,
            ShellOperandWords::tr("%1 needs its option -%2").arg(name, QLatin1String(m_row.valued)), usageHint(m_row));
    return {};
}

ScriptResult<void> OperandTaker::take()
{
    for (; m_at < m_words.size(); ++m_at) {
        const ShellWord &word = m_words[m_at];
        const bool keepsDashes = m_row.verb == ShellVerb::Echo || m_row.verb == ShellVerb::True;
        if (!m_optionsEnded && !keepsDashes && word.text == "--") {
            m_optionsEnded = true;
            continue;
        }
        if (!isOption(word)) {
            m_command.operands.push_back(word);
            continue;
        }
        if (const ScriptResult<void> taken = takeOption(); !taken)
            return taken;
    }
    if (const ScriptResult<void> enough = checkCount(); !enough)
        return enough;
    if (m_row.verb == ShellVerb::Chmod)
        return takeModeOperand();
    return m_row.verb == ShellVerb::Chown ? takeOwnerOperand() : ScriptResult<void>();
}

}

ScriptResult<void> takeOperands(ShellCommand &command, const ShellVerbRow &row, const std::vector<ShellWord> &words)
{
    return OperandTaker(command, row, words).take();
}

}
