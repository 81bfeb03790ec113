// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "upperfile.h"

#include "bytes.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace stratoscope
{

Result<ByteSourcePtr> openUpperFile(const QString &directory, const QByteArray &path)
{
    int at = open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const QByteArrayList components = path.split('/');
    for (qsizetype i = 0; i < components.size() && at >= 0; ++i) {
        if (components[i].isEmpty())
            continue;
        const bool isLast = i == components.size() - 1;
        // O_NONBLOCK: a FIFO that took the file's place must not make us wait.
        const int flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | (isLast ? O_NONBLOCK : O_DIRECTORY);
        const int next = openat(at, components[i].constData(), flags);
        const int problem = errno;
        close(at);
        errno = problem;
        at = next;
    }
    if (at < 0)
        return tl::unexpected(Error {ErrorKind::Unreadable, directory, displayText(path), qt_error_string(errno), {}});
    return adoptFileSource(at, displayText(path));
}

}
