// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildstack.h"
#include "harness.h"
#include "plaintext.h"
#include "sandboxcommand.h"
#include "shellcompletion.h"
#include "stacklimits.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Scripts of stacks, and lines of the sandbox's prompt. */
namespace
{

void checkProblem(const ScriptProblem &problem, QByteArrayView text)
{
    require(problem.place.offset >= 0 && problem.place.length >= 0 && problem.place.end() <= text.size(),
        "a problem is in the text", problem.cause);
    require(!problem.cause.isEmpty(), "a problem says what it is");
    const LineColumn at = lineColumnAt(text, problem.place.offset);
    require(at.line >= 1 && at.column >= 1, "a problem has a line and a column");
    checkMessage(scriptError(problem, text, QStringLiteral("fuzz.stack")));
}

void checkStack(const StackResult &stack)
{
    require(stack.layerPlaces.size() == (stack.image ? stack.image->layers.size() : 0), "each layer has a place");
    require(stack.layerPlaces.size() <= limits::StackLayers, "there are only so many layers");
    require(stack.containers.size() <= limits::StackContainers, "there are only so many containers");
    if (!stack.image)
        return;
    require(stack.image->stats.size <= limits::StackBytes, "the layers have only so many bytes");
    require(stack.image->image().warnings.isEmpty(), "the image is as it should be");
    for (const Layer &layer : stack.image->image().layers)
        require(!layer.diffId.isEmpty() && layer.historyStep.has_value(), "each layer has a diff ID and a step");
    for (const StackContainer &container : stack.containers)
        require(container.image->layers.size() == container.layers + 1, "a container has one layer more");
}

/** Writing much takes long, and finds nothing. */
bool isSmall(const StackScript &script)
{
    quint64 bytes = 0;
    for (const StackInstruction &instruction : script.instructions) {
        for (const NewFile &file : instruction.files)
            bytes += file.size.value_or(0);
        for (const ShellCommand &command : instruction.line.commands)
            bytes += command.size;
    }
    return bytes < 20'000 && script.instructions.size() < 40;
}

void run(QByteArrayView input)
{
    const StackScript script = readStackScript(input, QStringLiteral("fuzz.stack"));
    for (const ScriptProblem &problem : script.problems)
        checkProblem(problem, input);
    if (isSmall(script)) {
        const StackBuild build = buildStackPartly(script, Job());
        if (build.problem)
            checkProblem(*build.problem, input);
        checkStack(build.result);
    }
    const QByteArray line = input.first(std::min<qsizetype>(input.size(), 300)).toByteArray();
    if (const ScriptResult<SandboxCommand> command = parseSandboxLine(line); !command)
        checkProblem(command.error(), line);
    const ShellCompletion completion = completeShellLine(line, line.size(), {}, "/");
    require(completion.start <= line.size(), "what is completed is in the line");
}

}

STRATOSCOPE_HARNESS(run)
