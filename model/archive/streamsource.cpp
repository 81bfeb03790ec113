// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "streamsource.h"

#include "filedescriptor.h"
#include "openfile.h"
#include "shorttext.h"
#include "temporaryfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStorageInfo>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <map>
#include <mutex>
#include <utility>

namespace stratoscope
{

namespace
{

struct StreamSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StreamSource)
};

/** How long a wait goes on until it looks whether it is cancelled. */
constexpr int StreamPollMs = 100;
constexpr std::size_t StreamBlock = 1 << 20;
/** Disk space to leave free, and after how many bytes to look. */
constexpr qint64 StreamSpareBytes = 64 << 20;
constexpr quint64 StreamRoomStep = 32 << 20;

using StreamKey = std::pair<dev_t, ino_t>;

/** What became of the streams that were read. */
class KnownStreams
{
public:
    /** The stream's bytes, if it was read and they are still in use; nullopt if it was never read. */
    std::optional<ByteSourcePtr> find(const StreamKey &key)
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_streams.find(key);
        return known == m_streams.end() ? std::nullopt : std::optional(known->second.lock());
    }

    void keep(const StreamKey &key, const ByteSourcePtr &bytes)
    {
        const std::scoped_lock lock(m_mutex);
        m_streams[key] = bytes;
    }

private:
    std::mutex m_mutex;
    std::map<StreamKey, std::weak_ptr<const ByteSource>> m_streams;
};

KnownStreams &knownStreams()
{
    static KnownStreams streams;
    return streams;
}

/** The descriptor of this process that \a path names. */
std::optional<int> namedDescriptor(const QString &path)
{
    if (path == QLatin1String("-") || path == QLatin1String("/dev/stdin"))
        return STDIN_FILENO;
    static const QRegularExpression form(QStringLiteral("\\A/(?:dev|proc/self)/fd/([0-9]{1,6})\\z"));
    const QRegularExpressionMatch match = form.match(path);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

bool hasBytes(const FileDescriptor &file)
{
    pollfd wanted {file.get(), POLLIN, 0};
    return ::poll(&wanted, 1, 0) == 1 && (wanted.revents & POLLIN) != 0;
}

/** Waits for the next bytes, or for the end. */
Result<void> waitForMore(const FileDescriptor &file, const Job &job)
{
    for (;;) {
        if (job.isCancelled())
            return Job::cancelled();
        pollfd wanted {file.get(), POLLIN, 0};
        const int count = ::poll(&wanted, 1, StreamPollMs);
        if (count > 0)
            return {};
        if (count < 0 && errno != EINTR)
            return tl::unexpected(systemError(errno, {}));
    }
}

Result<void> checkStreamRoom()
{
    const qint64 left = QStorageInfo(QDir::tempPath()).bytesAvailable();
    if (left < 0 || left >= StreamSpareBytes)
        return {};
    return failure(ErrorKind::Limit, {},
        StreamSourceWords::tr("it does not fit: %1 has only %2 left").arg(QDir::tempPath(), sizeText(quint64(left))),
        StreamSourceWords::tr("Free up space there, or set TMPDIR to a directory with more space."));
}

/** Copies a stream into a temporary file. */
class Spooling
{
public:
    Spooling(FileDescriptor file, const QString &name, const Job &job)
        : m_file(std::move(file))
        , m_name(name)
        , m_job(job)
    {
    }

    Result<ByteSourcePtr> run();

private:
    /** The next bytes; empty at the end. */
    Result<QByteArrayView> read();

    const FileDescriptor m_file;
    const QString m_name;
    const Job m_job;
    QByteArray m_block = QByteArray(StreamBlock, Qt::Uninitialized);
};

Result<QByteArrayView> Spooling::read()
{
    for (;;) {
        if (const Result<void> waited = waitForMore(m_file, m_job); !waited)
            return tl::unexpected(waited.error());
        const ssize_t count = ::read(m_file.get(), m_block.data(), std::size_t(m_block.size()));
        if (count >= 0)
            return QByteArrayView(m_block).first(count);
        if (errno != EINTR && errno != EAGAIN)
            return tl::unexpected(systemError(errno, {}));
    }
}

Result<ByteSourcePtr> Spooling::run()
{
    Result<TemporaryFile> spool = TemporaryFile::create();
    if (!spool)
        return tl::unexpected(spool.error());
    quint64 done = 0;
    for (quint64 looked = 0;;) {
        m_job.report({StreamSourceWords::tr("Reading %1").arg(m_name), done, 0});
        if (done >= looked) {
            if (const Result<void> room = checkStreamRoom(); !room)
                return tl::unexpected(room.error());
            looked = done + StreamRoomStep;
        }
        const Result<QByteArrayView> block = read();
        if (!block)
            return tl::unexpected(block.error());
        if (block->isEmpty())
            return std::move(*spool).toSource(m_name);
        if (const Result<void> written = spool->write(done, *block); !written)
            return tl::unexpected(written.error());
        done += quint64(block->size());
    }
}

Result<FileDescriptor> openStreamFile(const QString &path)
{
    const std::optional<int> number = namedDescriptor(path);
    // Without waiting for a writer, for nobody could cancel that.
    FileDescriptor file(number ? ::fcntl(*number, F_DUPFD_CLOEXEC, 0)
                               : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!file.isValid())
        return tl::unexpected(systemError(errno, {}));
    if (::isatty(file.get()) == 1)
        return failure(ErrorKind::Usage, {}, StreamSourceWords::tr("it is a terminal"),
            StreamSourceWords::tr("Pipe an image to it, as in: docker save shop:2.4 | stratoscope-cli report -"));
    return file;
}

}

bool isStream(const QString &path)
{
    if (path == QLatin1String("-"))
        return true;
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0
        && (S_ISFIFO(status.st_mode) || (S_ISSOCK(status.st_mode) && namedDescriptor(path)));
}

bool isOwnDescriptor(const QString &path)
{
    return namedDescriptor(path).has_value();
}

QString streamName(const QString &path)
{
    return namedDescriptor(path) == STDIN_FILENO ? StreamSourceWords::tr("standard input") : path;
}

Result<ByteSourcePtr> openStream(const QString &path, const Job &job)
{
    const QString name = streamName(path);
    Result<FileDescriptor> file = openStreamFile(path);
    struct stat status = {};
    if (!file)
        return tl::unexpected(file.error().in(name));
    if (::fstat(file->get(), &status) != 0)
        return tl::unexpected(systemError(errno, {}).in(name));
    // "< FILE" needs no copy.
    if (S_ISREG(status.st_mode) && ::lseek(file->get(), 0, SEEK_CUR) == 0)
        return adoptFileSource(file->release(), name);
    const StreamKey key(status.st_dev, status.st_ino);
    const bool isReadable = S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode);
    // A FIFO with a name may be written to again; any other has been read for good.
    const bool mayComeAgain = !namedDescriptor(path) && hasBytes(*file);
    if (const auto known = knownStreams().find(key); isReadable && known && !mayComeAgain) {
        if (*known)
            return *known;
        if (namedDescriptor(path))
            return tl::unexpected(Error {ErrorKind::Unreadable, name, {},
                StreamSourceWords::tr("it was already read, and can be read only once"), {}});
    }
    if (isReadable)
        knownStreams().keep(key, {});
    const Result<ByteSourcePtr> bytes = Spooling(std::move(*file), name, job).run();
    if (!bytes)
        return tl::unexpected(bytes.error().in(name));
    if (isReadable)
        knownStreams().keep(key, *bytes);
    return bytes;
}

Result<ByteSourcePtr> openFileOrStream(const QString &path, const Job &job)
{
    return isStream(path) ? openStream(path, job) : openFileSource(path);
}

}
