// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackscript.h"

#include "bytes.h"
#include "newfile.h"
#include "scriptlines.h"
#include "stackimagewords.h"
#include "stacklimits.h"
#include "stackverbs.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct StackScriptWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

/** Reads instruction after instruction. */
class StackReader
{
public:
    StackReader(QByteArrayView text, const QString &name)
        : m_text(text)
        , m_lines(text)
    {
        m_script.name = name;
    }

    StackScript read();

private:
    QByteArrayView part(ScriptPlace place) const { return m_text.sliced(place.offset, place.length); }
    ScriptResult<void> readInstruction(ScriptPlace place);
    ScriptResult<StackVerb> verbAt(ScriptPlace place, ScriptPlace &rest) const;
    ScriptResult<StackVerb> dockerVerbAt(ScriptPlace &rest) const;
    tl::unexpected<ScriptProblem> unknownVerb(ScriptPlace word) const;
    ScriptResult<void> fill(StackInstruction &instruction, ScriptPlace rest);
    ScriptResult<void> fillFiles(StackInstruction &instruction, ScriptPlace rest);
    ScriptResult<void> fillContainer(StackInstruction &instruction, ScriptPlace rest);
    ScriptResult<void> beginLayer(ScriptPlace place, ScriptPlace rest);
    ScriptResult<void> checkOrder(const StackInstruction &instruction) const;

    const QByteArrayView m_text;
    ScriptLines m_lines;
    StackScript m_script;
    std::optional<std::size_t> m_layer; ///< The LAYER that is open.
    bool m_hasBegun = false; ///< There was an instruction.
    bool m_isImageDone = false; ///< There was a docker run.
};

/** Takes the first word off \a rest. */
ScriptPlace takeWord(QByteArrayView text, ScriptPlace &rest)
{
    const auto isBlank = [&](qsizetype at) {
        return text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r' || text[at] == '\\';
    };
    qsizetype at = rest.offset;
    while (at < rest.end() && isBlank(at))
        ++at;
    const qsizetype start = at;
    while (at < rest.end() && !isBlank(at))
        ++at;
    rest = {at, rest.end() - at};
    return {start, at - start};
}

tl::unexpected<ScriptProblem> StackReader::unknownVerb(ScriptPlace word) const
{
    const QByteArray written = part(word).toByteArray().left(60);
    QByteArrayList names {"docker"};
    for (const StackVerbRow &row : stackVerbs()) {
        if (!row.isDocker())
            names.append(row.name);
    }
    const QString cause = StackScriptWords::tr("there is no instruction %1").arg(displayText(written));
    if (findShellVerb(written))
        return scriptFailure(word, cause, StackScriptWords::tr("Write RUN in front of a command"));
    if (written.toUpper() == "ARG")
        return scriptFailure(word, StackScriptWords::tr("this language has no variables"));
    if (written.toUpper() == "ADD")
        return scriptFailure(word, cause, StackScriptWords::tr("Use COPY: nothing is downloaded or unpacked"));
    const QByteArray near = nearestName(written.toUpper(), names);
    return scriptFailure(word, cause,
        near.isEmpty() ? StackScriptWords::tr("See help for those that there are")
                       : StackScriptWords::tr("Did you mean %1?").arg(QString::fromUtf8(near)));
}

ScriptResult<StackVerb> StackReader::dockerVerbAt(ScriptPlace &rest) const
{
    const ScriptPlace word = takeWord(m_text, rest);
    const QByteArray written = "docker " + part(word).toByteArray().left(60);
    for (const StackVerbRow &row : stackVerbs()) {
        if (row.isDocker() && written == row.name)
            return row.verb;
    }
    return scriptFailure(word, StackScriptWords::tr("this language has no %1").arg(displayText(written)),
        StackScriptWords::tr("There are docker run, docker exec and docker commit"));
}

ScriptResult<StackVerb> StackReader::verbAt(ScriptPlace place, ScriptPlace &rest) const
{
    rest = place;
    const ScriptPlace word = takeWord(m_text, rest);
    const QByteArray written = part(word).toByteArray().toUpper();
    if (written == "DOCKER")
        return dockerVerbAt(rest);
    for (const StackVerbRow &row : stackVerbs()) {
        if (!row.isDocker() && written == row.name)
            return row.verb;
    }
    return unknownVerb(word);
}

ScriptResult<void> StackReader::fillFiles(StackInstruction &instruction, ScriptPlace rest)
{
    const ScriptResult<std::vector<ShellToken>> tokens = shellTokens(m_text, rest, ShellGrammar::Words);
    if (!tokens)
        return tl::unexpected(tokens.error());
    // Its lines are no instructions, whatever is wrong here.
    const auto sign = std::find_if(tokens->begin(), tokens->end(),
        [](const ShellToken &token) { return token.kind == ShellToken::Kind::Heredoc; });
    QByteArray text;
    if (sign != tokens->end()) {
        ScriptResult<QByteArray> lines = m_lines.heredoc(sign->word.text, sign->word.place);
        if (!lines)
            return tl::unexpected(lines.error());
        text = std::move(*lines);
    }
    ScriptResult<std::vector<NewFile>> files = parseNewFiles(instruction.verb, instruction.place, *tokens);
    if (!files)
        return tl::unexpected(files.error());
    instruction.files = std::move(*files);
    if (sign != tokens->end()) {
        for (NewFile &file : instruction.files)
            file.text = text;
    }
    instruction.history = filesHistory(instruction);
    return {};
}

bool isContainerName(const QByteArray &name)
{
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
            || c == '.';
    };
    return !name.isEmpty() && name.size() <= 60 && name[0] != '-' && name[0] != '.'
        && std::all_of(name.begin(), name.end(), isAllowed);
}

ScriptResult<void> StackReader::fillContainer(StackInstruction &instruction, ScriptPlace rest)
{
    ScriptPlace word = takeWord(m_text, rest);
    // As people write it: docker run --name web.
    if (part(word) == QByteArrayView("--name") || part(word) == QByteArrayView("-it"))
        word = takeWord(m_text, rest);
    const QByteArray name = part(word).toByteArray();
    instruction.container = QString::fromUtf8(name);
    const bool mayBeUnnamed = instruction.verb != StackVerb::Exec;
    if (!(name.isEmpty() && mayBeUnnamed) && !isContainerName(name))
        return scriptFailure(name.isEmpty() ? instruction.place : word,
            name.isEmpty() ? StackScriptWords::tr("the name of a container is missing")
                           : StackScriptWords::tr("%1 is not the name of a container").arg(displayText(name)),
            StackScriptWords::tr("Write: %1").arg(stackVerbRow(instruction.verb).usageText()));
    instruction.history = StackScriptWords::tr("container %1").arg(instruction.container);
    if (instruction.verb == StackVerb::Exec) {
        ScriptResult<ShellLine> line = parseShellLine(m_text, rest);
        if (!line)
            return tl::unexpected(line.error());
        instruction.line = std::move(*line);
        return {};
    }
    const ScriptPlace more = takeWord(m_text, rest);
    if (more.length > 0)
        return scriptFailure(more, StackScriptWords::tr("unexpected text after the container's name"),
            StackScriptWords::tr("Change what is in it with docker exec"));
    return {};
}

ScriptResult<void> StackReader::beginLayer(ScriptPlace place, ScriptPlace rest)
{
    const ScriptResult<std::vector<ShellToken>> words = shellTokens(m_text, rest, ShellGrammar::Words);
    if (!words)
        return tl::unexpected(words.error());
    QByteArrayList texts;
    for (const ShellToken &word : *words)
        texts.append(word.word.text);
    const QByteArray comment = texts.join(' ');
    if (comment.trimmed().isEmpty())
        return scriptFailure(place, StackScriptWords::tr("the layer has no comment"),
            StackScriptWords::tr("Write: %1").arg(stackVerbRow(StackVerb::Layer).usageText()));
    m_layer = m_script.layers.size();
    m_script.layers.push_back({QString::fromUtf8(comment), place});
    return {};
}

ScriptResult<void> StackReader::fill(StackInstruction &instruction, ScriptPlace rest)
{
    switch (instruction.verb) {
    case StackVerb::File:
    case StackVerb::Dir:
    case StackVerb::Copy:
        return fillFiles(instruction, rest);
    case StackVerb::Run: {
        ScriptResult<ShellLine> line = parseShellLine(m_text, rest);
        if (!line)
            return tl::unexpected(line.error());
        instruction.line = std::move(*line);
        instruction.history = runHistory(part(rest));
        return {};
    }
    case StackVerb::RunContainer:
    case StackVerb::Exec:
    case StackVerb::Commit:
        return fillContainer(instruction, rest);
    default:
        return fillImageWords(instruction, m_text, rest);
    }
}

ScriptResult<void> StackReader::checkOrder(const StackInstruction &instruction) const
{
    const bool isDocker = stackVerbRow(instruction.verb).isDocker();
    if (instruction.verb == StackVerb::From && m_hasBegun)
        return scriptFailure(instruction.place, StackScriptWords::tr("FROM comes first, and once"));
    if (m_isImageDone && !isDocker)
        return scriptFailure(instruction.place,
            StackScriptWords::tr("the image is finished, because there is a container on it"),
            StackScriptWords::tr("Use docker exec to change the container, or move this line up"));
    if (m_script.instructions.size() >= limits::StackInstructions)
        return scriptFailure(instruction.place, StackScriptWords::tr("there are too many instructions"));
    return {};
}

ScriptResult<void> StackReader::readInstruction(ScriptPlace place)
{
    ScriptPlace rest;
    const ScriptResult<StackVerb> verb = verbAt(place, rest);
    if (!verb)
        return tl::unexpected(verb.error());
    StackInstruction instruction;
    instruction.verb = *verb;
    instruction.place = place;
    const ScriptResult<void> order = checkOrder(instruction);
    m_hasBegun = true;
    m_isImageDone = m_isImageDone || stackVerbRow(*verb).isDocker();
    if (*verb == StackVerb::Layer || *verb == StackVerb::End || m_isImageDone)
        m_layer.reset();
    const ScriptResult<void> filled = *verb == StackVerb::Layer ? beginLayer(place, rest) : fill(instruction, rest);
    if (!order)
        return order;
    if (!filled)
        return filled;
    if (*verb == StackVerb::Tag)
        m_script.tags.append(instruction.words);
    else if (*verb != StackVerb::From && *verb != StackVerb::Layer && *verb != StackVerb::End) {
        instruction.layer = m_layer;
        m_script.instructions.push_back(std::move(instruction));
    }
    return {};
}

StackScript StackReader::read()
{
    m_script.text = m_text.toByteArray();
    if (m_text.size() > limits::ScriptBytes) {
        m_script.problems.push_back({{0, 0},
            StackScriptWords::tr("the script has more than %1 bytes").arg(limits::ScriptBytes), {}, ErrorKind::Limit});
        return std::move(m_script);
    }
    while (const std::optional<ScriptPlace> place = m_lines.next()) {
        if (const ScriptResult<void> read = readInstruction(*place); !read)
            m_script.problems.push_back(read.error());
        // More of them help nobody.
        if (m_script.problems.size() >= std::size_t(100))
            break;
    }
    return std::move(m_script);
}

}

StackScript readStackScript(QByteArrayView text, const QString &name)
{
    return StackReader(text, name).read();
}

Result<StackScript> parseStackScript(QByteArrayView text, const QString &name)
{
    StackScript script = readStackScript(text, name);
    if (!script.problems.empty())
        return tl::unexpected(script.error(script.problems.front()));
    return script;
}

}
