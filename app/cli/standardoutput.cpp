// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "standardoutput.h"

#include "exitcode.h"
#include "messages.h"
#include "outputfile.h"

#include <QCoreApplication>

#include <cerrno>
#include <sys/ioctl.h>
#include <unistd.h>

namespace stratoscope
{

namespace
{

struct StandardOutputWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StandardOutput)
};

}

bool StandardOutput::write(QByteArrayView bytes)
{
    while (m_problem == 0 && !bytes.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), size_t(bytes.size()));
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (errno != EINTR)
            m_problem = errno;
    }
    return m_problem == 0;
}

bool StandardOutput::isReaderGone() const
{
    return m_problem == EPIPE;
}

Result<void> StandardOutput::result() const
{
    if (m_problem == 0 || m_problem == EPIPE)
        return {};
    return failure(ErrorKind::Unreadable, {},
        StandardOutputWords::tr("cannot write the output: %1").arg(qt_error_string(m_problem)));
}

Result<void> putOutput(const QString &path, QByteArrayView bytes)
{
    if (!path.isEmpty())
        return writeOutputFile(path, bytes);
    StandardOutput output;
    output.write(bytes);
    return output.result();
}

int printed(QByteArrayView bytes)
{
    const Result<void> written = putOutput({}, bytes);
    if (written)
        return exitcode::Fine;
    printError(written.error().message());
    return exitcode::Unreadable;
}

int terminalWidth()
{
    winsize size {};
    if (isatty(STDOUT_FILENO) == 0 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

bool sharesTerminal()
{
    return isatty(STDOUT_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

}
