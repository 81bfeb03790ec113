// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sandboxcommand.h"

#include "bytes.h"
#include "placefile.h"
#include "shellrun.h"
#include "stackverbs.h"

#include <QByteArrayList>
#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct SandboxCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

using CommandKind = SandboxCommand::Kind;

struct PromptWord
{
    const char *name;
    CommandKind kind;
};

/** What is for the prompt alone. */
constexpr PromptWord PromptWords[] = {{"help", CommandKind::Help}, {"clear", CommandKind::Clear},
    {"undo", CommandKind::Undo}, {"redo", CommandKind::Redo}};

QByteArray firstWord(QByteArrayView line)
{
    const QByteArray simple = line.toByteArray().simplified();
    const qsizetype blank = simple.indexOf(' ');
    return blank < 0 ? simple : simple.left(blank);
}

bool isInstruction(const QByteArray &word)
{
    const QByteArray upper = word.toUpper();
    const std::span<const StackVerbRow> rows = stackVerbs();
    return upper == "DOCKER" || std::any_of(rows.begin(), rows.end(), [&](const StackVerbRow &row) {
        return !row.isDocker() && upper == row.name;
    });
}

/** docker rm, which a script has no use for. */
std::optional<SandboxCommand> removeCommand(QByteArrayView line)
{
    const QByteArrayList words = line.toByteArray().simplified().split(' ');
    if (words.size() < 2 || words.size() > 3 || words[0].toLower() != "docker" || words[1] != "rm")
        return std::nullopt;
    SandboxCommand command;
    command.kind = CommandKind::RemoveContainer;
    command.container = QString::fromUtf8(words.value(2));
    return command;
}

CommandKind kindOf(const StackInstruction &instruction)
{
    switch (instruction.verb) {
    case StackVerb::RunContainer:
        return CommandKind::RunContainer;
    case StackVerb::Commit:
        return CommandKind::CommitContainer;
    case StackVerb::File:
    case StackVerb::Dir:
    case StackVerb::Copy:
        return CommandKind::Change;
    case StackVerb::Run:
    case StackVerb::Exec:
        return instruction.line.isReadOnly() ? CommandKind::Look : CommandKind::Change;
    default:
        return CommandKind::Nothing;
    }
}

ScriptResult<SandboxCommand> parseInstruction(QByteArrayView line)
{
    StackScript script = readStackScript(line, {});
    if (!script.problems.empty())
        return tl::unexpected(script.problems.front());
    SandboxCommand command;
    if (script.instructions.size() == 1) {
        command.instruction = std::move(script.instructions.front());
        command.kind = kindOf(command.instruction);
        command.container = command.instruction.container;
    }
    if (command.kind == CommandKind::Nothing)
        return scriptFailure({0, line.size()},
            SandboxCommandWords::tr("a container cannot be changed with %1").arg(displayText(firstWord(line))),
            SandboxCommandWords::tr("Image instructions belong in a stack: File → Make a Stack"));
    return command;
}

ScriptResult<SandboxCommand> parseCommands(QByteArrayView line)
{
    ScriptResult<ShellLine> commands = parseShellLine(line, {0, line.size()});
    if (!commands) {
        ScriptProblem problem = commands.error();
        const QByteArray word = firstWord(line);
        const QByteArray near
            = findShellVerb(word) ? QByteArray() : nearestName(word, {"help", "clear", "undo", "redo", "docker"});
        if (!near.isEmpty() && problem.place.offset == 0)
            problem.hint = SandboxCommandWords::tr("Did you mean %1?").arg(QString::fromLatin1(near));
        return tl::unexpected(problem);
    }
    SandboxCommand command;
    command.instruction.verb = StackVerb::Run;
    command.instruction.line = std::move(*commands);
    command.kind = command.instruction.line.isReadOnly() ? CommandKind::Look : CommandKind::Change;
    return command;
}

ScriptResult<SandboxCommand> parseLine(QByteArrayView line)
{
    const QByteArray word = firstWord(line);
    if (word.isEmpty() || word.startsWith('#'))
        return SandboxCommand();
    for (const PromptWord &known : PromptWords) {
        if (word == known.name && line.trimmed() == QByteArrayView(word)) {
            SandboxCommand command;
            command.kind = known.kind;
            return command;
        }
    }
    if (const std::optional<SandboxCommand> removal = removeCommand(line))
        return *removal;
    return !findShellVerb(word) && isInstruction(word) ? parseInstruction(line) : parseCommands(line);
}

/** Does what \a instruction says. */
Result<void> perform(const StackInstruction &instruction, ShellRun &run, const QByteArray &directory, quint64 &work)
{
    for (const NewFile &file : instruction.files) {
        if (const Result<void> placed = run.perform(placeFile(file, directory, work)); !placed)
            return placed;
    }
    const ScriptResult<void> done = run.run(instruction.line);
    return done ? Result<void>() : failure(done.error().kind, {}, done.error().cause, done.error().hint);
}

/** The path to show after \a instruction: the last that it names. */
QByteArray shownPath(const StackInstruction &instruction, const QByteArray &directory)
{
    if (!instruction.files.empty())
        return plainPath(instruction.files.back().path, directory);
    if (instruction.line.commands.empty())
        return {};
    const ShellCommand &last = instruction.line.commands.back();
    if (last.output)
        return plainPath(last.output->text, directory);
    const bool isPath = last.verb != ShellVerb::Echo && !last.operands.empty() && !last.operands.back().hasWildcard;
    return isPath ? plainPath(last.operands.back().text, directory) : QByteArray();
}

}

ScriptResult<SandboxCommand> parseSandboxLine(QByteArrayView line)
{
    ScriptResult<SandboxCommand> command = parseLine(line);
    if (command)
        command->text = QString::fromUtf8(line.trimmed());
    return command;
}

Operation sandboxOperation(
    const SandboxCommand &command, const QByteArray &directory, const std::shared_ptr<ShellOutput> &output)
{
    return {displayText(command.text),
        [=, instruction = command.instruction](Overlay &overlay, const Job &job) -> Result<void> {
            quint64 work = 0;
            ShellRun run(overlay, job, directory, work);
            const Result<void> done = perform(instruction, run, directory, work);
            if (output)
                *output = {run.output(), run.directory()};
            return done;
        },
        shownPath(command.instruction, directory)};
}

Result<Operation> parseSandboxCommand(QByteArrayView line, const QByteArray &workingDirectory)
{
    const ScriptResult<SandboxCommand> command = parseSandboxLine(line);
    if (!command)
        return tl::unexpected(scriptError(command.error(), line, {}));
    if (command->kind != CommandKind::Change)
        return failure(ErrorKind::Usage, displayText(command->text),
            SandboxCommandWords::tr("this does not change the container"));
    return sandboxOperation(*command, workingDirectory, {});
}

Result<ShellOutput> lookAt(
    const LoadedImagePtr &image, const SandboxCommand &command, const QByteArray &directory, const Job &job)
{
    const VersionId root = image->tree.visible(PathTable::Root, image->top());
    UpperState upper(root.isValid() ? copiedInode(image->tree, root) : impliedDirectory());
    const Clock clock = systemTime;
    Overlay overlay(image, upper, {}, clock);
    quint64 work = 0;
    ShellRun run(overlay, job, directory, work);
    const ScriptResult<void> done = run.run(command.instruction.line);
    if (!done)
        return failure(done.error().kind, {}, done.error().cause, done.error().hint);
    return ShellOutput {run.output(), run.directory()};
}

}
