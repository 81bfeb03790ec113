// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layercontents.h"

#include "bytes.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace stratoscope
{

namespace
{

/** Follows no link on the way, so that a container's names cannot lead elsewhere on the host. */
Result<ByteSourcePtr> openBelow(const QString &directory, const QByteArray &path)
{
    int at = open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const QByteArrayList components = path.split('/');
    for (qsizetype i = 0; i < components.size() && at >= 0; ++i) {
        if (components[i].isEmpty())
            continue;
        const bool isLast = i == components.size() - 1;
        // O_NONBLOCK: do not block if a FIFO has taken the file's place.
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

class DirectoryContents : public LayerContents
{
public:
    explicit DirectoryContents(const QString &directory)
        : m_directory(directory)
    {
    }

    Result<ByteSourcePtr> open(const QByteArray &path, const Inode &) const override
    {
        return openBelow(m_directory, path);
    }

private:
    const QString m_directory;
};

}

LayerContentsPtr directoryContents(const QString &directory)
{
    return std::make_shared<const DirectoryContents>(directory);
}

}
