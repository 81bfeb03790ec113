// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "childprocess.h"

#include "openfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <span>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stratoscope
{

namespace
{

struct ChildProcessWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ChildProcess)
};

constexpr std::size_t BlockBytes = 256 << 10;
constexpr qsizetype MostErrorBytes = 16 << 10;
/** Between two checks for cancellation. */
constexpr int PollMs = 40;
/** Between SIGTERM and SIGKILL. */
constexpr int GraceMs = 500;
/** To drain the pipes of a program that has ended while others hold them open. */
constexpr int LeftoverMs = 1000;

struct Pipe
{
    FileDescriptor read;
    FileDescriptor write;
};

std::optional<Pipe> makePipe()
{
    std::array<int, 2> ends = {-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return std::nullopt;
    return Pipe {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

/** Settings for posix_spawn: descriptors, a process group of its own, and default signal handling. */
class SpawnPlan
{
public:
    /** An \a input below 0 is empty. */
    SpawnPlan(int input, int output, int errors)
    {
        posix_spawn_file_actions_init(&m_files);
        if (input >= 0)
            posix_spawn_file_actions_adddup2(&m_files, input, STDIN_FILENO);
        else
            posix_spawn_file_actions_addopen(&m_files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&m_files, output, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&m_files, errors, STDERR_FILENO);
        posix_spawnattr_init(&m_attributes);
        posix_spawnattr_setpgroup(&m_attributes, 0);
        sigset_t signals;
        sigemptyset(&signals);
        posix_spawnattr_setsigmask(&m_attributes, &signals);
        sigaddset(&signals, SIGPIPE);
        posix_spawnattr_setsigdefault(&m_attributes, &signals);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnPlan()
    {
        posix_spawn_file_actions_destroy(&m_files);
        posix_spawnattr_destroy(&m_attributes);
    }
    Q_DISABLE_COPY_MOVE(SpawnPlan)

    /** The errno of a failure; 0 if there was none. */
    int spawn(const QByteArray &program, const QStringList &arguments, pid_t &process) const
    {
        std::vector<QByteArray> bytes {program};
        for (const QString &argument : arguments)
            bytes.push_back(QFile::encodeName(argument));
        std::vector<char *> pointers;
        for (QByteArray &argument : bytes)
            pointers.push_back(argument.data());
        pointers.push_back(nullptr);
        return posix_spawn(&process, program.constData(), &m_files, &m_attributes, pointers.data(), environ);
    }

private:
    posix_spawn_file_actions_t m_files = {};
    posix_spawnattr_t m_attributes = {};
};

/** A file in memory with \a bytes, to be read from its start: nobody has to write while the program reads. */
FileDescriptor memoryFile(const QByteArray &bytes)
{
    FileDescriptor file(::memfd_create("input", MFD_CLOEXEC));
    if (!file.isValid() || ::pwrite(file.get(), bytes.constData(), std::size_t(bytes.size()), 0) != bytes.size())
        return {};
    return file;
}

/** What the program of \a call reads: an invalid descriptor for nothing. */
Result<FileDescriptor> inputOf(const ProcessCall &call)
{
    if (call.input.isEmpty())
        return FileDescriptor();
    FileDescriptor input = memoryFile(call.input);
    if (!input.isValid())
        return tl::unexpected(systemError(errno, call.program));
    return input;
}

int exitCodeOf(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + (WIFSIGNALED(status) ? WTERMSIG(status) : 0);
}

/** Reads from a pipe: the number of bytes, 0 at the end, -1 if none are available now. */
qsizetype readPipe(const FileDescriptor &pipe, std::span<char> buffer)
{
    const ssize_t count = ::read(pipe.get(), buffer.data(), buffer.size());
    if (count < 0)
        return errno == EINTR || errno == EAGAIN ? -1 : 0;
    return count;
}

}

ChildProcess::ChildProcess(const ProcessCall &call, const Job &job)
    : m_call(call)
    , m_job(job)
{
}

ChildProcess::ChildProcess(ChildProcess &&other) noexcept
    : m_call(std::move(other.m_call))
    , m_job(std::move(other.m_job))
    , m_process(std::exchange(other.m_process, -1))
    , m_handle(std::move(other.m_handle))
    , m_exitCode(other.m_exitCode)
    , m_output(std::move(other.m_output))
    , m_errors(std::move(other.m_errors))
    , m_errorText(std::move(other.m_errorText))
    , m_block(std::move(other.m_block))
    , m_silence(other.m_silence)
    , m_ended(other.m_ended)
{
}

Result<ChildProcess> ChildProcess::start(const ProcessCall &call, const Job &job)
{
    const QString program = QStandardPaths::findExecutable(call.program);
    if (program.isEmpty())
        return failure(ErrorKind::NotFound, call.program, noSuchProgram());
    ChildProcess process(call, job);
    if (const Result<void> spawned = process.spawn(QFile::encodeName(program)); !spawned)
        return tl::unexpected(spawned.error());
    return process;
}

Result<void> ChildProcess::spawn(const QByteArray &program)
{
    std::optional<Pipe> output = makePipe();
    std::optional<Pipe> errors = makePipe();
    if (!output || !errors)
        return tl::unexpected(systemError(errno, m_call.program));
    const Result<FileDescriptor> input = inputOf(m_call);
    if (!input)
        return tl::unexpected(input.error());
    const SpawnPlan plan(input->get(), output->write.get(), errors->write.get());
    if (const int problem = plan.spawn(program, m_call.arguments, m_process); problem != 0) {
        m_process = -1;
        return tl::unexpected(systemError(problem, m_call.program));
    }
    // Without one (before Linux 5.3), its end is noticed at the next check for cancellation.
    m_handle = FileDescriptor(int(::syscall(SYS_pidfd_open, m_process, 0)));
    m_output = std::move(output->read);
    m_errors = std::move(errors->read);
    for (const FileDescriptor *pipe : {&m_output, &m_errors})
        ::fcntl(pipe->get(), F_SETFL, O_NONBLOCK);
    m_block.resize(BlockBytes);
    m_silence.start();
    return {};
}

Result<QByteArrayView> ChildProcess::read()
{
    while (m_output.isValid()) {
        if (const Result<void> ready = waitForOutput(); !ready) {
            kill();
            return tl::unexpected(ready.error());
        }
        if (!m_output.isValid())
            break;
        const qsizetype count = readPipe(m_output, m_block);
        if (count == 0)
            m_output = FileDescriptor();
        if (count > 0) {
            m_silence.restart();
            return QByteArrayView(m_block.data(), count);
        }
    }
    return QByteArrayView();
}

/** Waits a moment for output, and collects what is in the stderr pipe. */
Result<void> ChildProcess::waitForOutput()
{
    if (m_job.isCancelled())
        return Job::cancelled();
    // Its end comes a moment after that of its output.
    const int running = m_ended.isValid() ? -1 : m_handle.get();
    std::array<pollfd, 3> pipes
        = {pollfd {m_output.get(), POLLIN, 0}, pollfd {m_errors.get(), POLLIN, 0}, pollfd {running, POLLIN, 0}};
    ::poll(pipes.data(), pipes.size(), PollMs);
    if (pipes[1].revents != 0)
        takeErrors();
    if (pipes[0].revents != 0)
        return {};
    if (m_call.patienceMs > 0 && m_silence.elapsed() > m_call.patienceMs) {
        return failure(ErrorKind::Unreadable, m_call.program,
            ChildProcessWords::tr("no answer for %1 seconds").arg(m_call.patienceMs / 1000));
    }
    // A process that it started may live on and hold the pipes open.
    if (hasEnded() && m_ended.hasExpired(LeftoverMs)) {
        m_output = FileDescriptor();
        m_errors = FileDescriptor();
    }
    return {};
}

void ChildProcess::takeErrors()
{
    std::array<char, 4096> buffer;
    const qsizetype count = readPipe(m_errors, buffer);
    if (count == 0)
        m_errors = FileDescriptor();
    if (count > 0)
        m_errorText.append(buffer.data(), std::min(count, MostErrorBytes - m_errorText.size()));
}

bool ChildProcess::hasEnded()
{
    if (m_process < 0)
        return true;
    // Do not reap it yet: until then, no other group can get its ID.
    siginfo_t info = {};
    if (!m_ended.isValid()
        && (::waitid(P_PID, static_cast<id_t>(m_process), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == 0))
        return false;
    if (!m_ended.isValid())
        m_ended.start();
    return true;
}

Result<ProcessEnd> ChildProcess::finish()
{
    for (;;) {
        const Result<QByteArrayView> block = read();
        if (!block)
            return tl::unexpected(block.error());
        if (block->isEmpty())
            break;
    }
    while (!hasEnded() || m_errors.isValid()) {
        if (const Result<void> waited = waitForOutput(); !waited) {
            kill();
            return tl::unexpected(waited.error());
        }
    }
    kill();
    return ProcessEnd {m_exitCode, QString::fromUtf8(m_errorText)};
}

void ChildProcess::kill()
{
    if (m_process < 0)
        return;
    // Kill the group, since engines start helpers; its ID stays valid until the leader is reaped.
    if (!hasEnded()) {
        ::kill(-m_process, SIGTERM);
        QElapsedTimer grace;
        grace.start();
        while (!hasEnded() && !grace.hasExpired(GraceMs))
            ::poll(nullptr, 0, 5);
    }
    ::kill(-m_process, SIGKILL);
    int status = 0;
    while (::waitpid(m_process, &status, 0) < 0 && errno == EINTR) { }
    m_exitCode = exitCodeOf(status);
    m_process = -1;
    m_handle = FileDescriptor();
    m_output = FileDescriptor();
    m_errors = FileDescriptor();
}

QString noSuchProgram()
{
    return ChildProcessWords::tr("no such program");
}

Result<ProcessOutput> runProcess(const ProcessCall &call, quint64 limit, const Job &job)
{
    Result<ChildProcess> process = ChildProcess::start(call, job);
    if (!process)
        return tl::unexpected(process.error());
    ProcessOutput result;
    for (;;) {
        const Result<QByteArrayView> block = process->read();
        if (!block)
            return tl::unexpected(block.error());
        if (block->isEmpty())
            break;
        if (quint64(result.output.size()) + quint64(block->size()) > limit)
            return failure(
                ErrorKind::Limit, call.program, ChildProcessWords::tr("it printed more than %1 bytes").arg(limit));
        result.output.append(*block);
    }
    Result<ProcessEnd> end = process->finish();
    if (!end)
        return tl::unexpected(end.error());
    result.end = std::move(*end);
    return result;
}

}
