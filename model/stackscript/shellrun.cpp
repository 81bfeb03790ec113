// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shellrun.h"

#include "bytes.h"
#include "posixfailure.h"
#include "stacklimits.h"

#include <QCoreApplication>

#include <cerrno>

namespace stratoscope
{

namespace
{

struct ShellRunWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

/** What a shell opens and writes nothing of. */
constexpr const char *NullDevice = "/dev/null";

}

QString commandCause(const ShellCommand &command, const Error &error)
{
    QStringList parts;
    for (const QString &part : {displayText(command.name), error.entry, error.cause}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(": "));
}

ShellRun::ShellRun(Overlay &overlay, const Job &job, const QByteArray &directory, quint64 &work)
    : m_overlay(overlay)
    , m_job(job)
    , m_paths(overlay.view())
    , m_directory(directory.isEmpty() ? QByteArray("/") : directory)
    , m_work(work)
{
}

Result<void> ShellRun::count()
{
    if (m_job.isCancelled())
        return Job::cancelled();
    if (++m_work > limits::ShellWork)
        return failure(ErrorKind::Limit, {}, ShellRunWords::tr("the commands change and read too many files"));
    return {};
}

Result<void> ShellRun::perform(const Operation &operation)
{
    const Result<void> counted = count();
    return counted ? operation.run(m_overlay, m_job) : counted;
}

Result<void> ShellRun::write(const QByteArray &bytes)
{
    if (bytes.size() > limits::ShellOutputBytes - m_output.size())
        return failure(ErrorKind::Limit, {}, ShellRunWords::tr("too much output"));
    m_output.append(bytes);
    return {};
}

Result<ShellPlace> ShellRun::find(const QByteArray &path, LastLink last) const
{
    return m_paths.find(path, m_directory, last);
}

Result<ShellPlace> ShellRun::findExisting(const QByteArray &path, LastLink last) const
{
    Result<ShellPlace> place = find(path, last);
    if (place && !place->node.exists())
        return posixFailure(ENOENT, path);
    return place;
}

Result<QByteArrayList> ShellRun::operandsOf(const ShellCommand &command) const
{
    QByteArrayList operands;
    for (const ShellWord &word : command.operands) {
        const Result<QByteArrayList> paths = m_paths.expand(word, m_directory);
        if (!paths)
            return paths;
        operands.append(*paths);
    }
    return operands;
}

Result<QByteArray> ShellRun::outputPath(const ShellCommand &command) const
{
    const Result<ShellPlace> place = find(command.output->text, LastLink::Follow);
    if (!place)
        return tl::unexpected(place.error());
    if (place->node.exists() && m_overlay.view().isDirectory(place->node))
        return posixFailure(EISDIR, command.output->text);
    return place->path;
}

Result<void> ShellRun::runRedirected(const ShellCommand &command, const QByteArrayList &operands)
{
    const QByteArray before = std::exchange(m_output, {});
    const auto takeOutput = [&] { return std::exchange(m_output, before); };
    if (command.output->text == NullDevice) {
        const Result<void> done = doShellCommand(*this, command, operands);
        takeOutput();
        return done;
    }
    const Result<QByteArray> path = outputPath(command);
    if (!path)
        return tl::unexpected(path.error());
    // The shell opens the file first; that matters for what the command reads.
    const bool readsFiles = command.verb != ShellVerb::Echo && command.verb != ShellVerb::None;
    const bool exists = find(*path, LastLink::Keep)->node.exists();
    if (readsFiles) {
        const Operation open = !exists ? makeFile(*path, {})
            : command.appends          ? appendToFile(*path, {})
                                       : writeFile(*path, {});
        if (const Result<void> opened = perform(open); !opened)
            return opened;
    }
    if (const Result<void> done = doShellCommand(*this, command, operands); !done)
        return done;
    const QByteArray output = takeOutput();
    if (readsFiles)
        return output.isEmpty() ? Result<void>() : perform(appendToFile(*path, output));
    if (!exists)
        return perform(makeFile(*path, output));
    return perform(command.appends ? appendToFile(*path, output) : writeFile(*path, output));
}

Result<void> ShellRun::runCommand(const ShellCommand &command)
{
    const Result<QByteArrayList> operands = operandsOf(command);
    if (!operands)
        return tl::unexpected(operands.error());
    return command.output ? runRedirected(command, *operands) : doShellCommand(*this, command, *operands);
}

ScriptResult<void> ShellRun::run(const ShellLine &line)
{
    for (const ShellCommand &command : line.commands) {
        Result<void> done = count();
        if (done && command.verb == ShellVerb::Sh) {
            // What cd does in a shell within a shell ends with it.
            const QByteArray directory = m_directory;
            const ScriptResult<void> inner = run(*command.inner);
            m_directory = directory;
            if (!inner)
                return tl::unexpected(
                    ScriptProblem {command.place, inner.error().cause, inner.error().hint, inner.error().kind});
            continue;
        }
        if (done)
            done = runCommand(command);
        if (!done)
            return tl::unexpected(ScriptProblem {
                command.place, commandCause(command, done.error()), done.error().hint, done.error().kind});
    }
    return {};
}

}
