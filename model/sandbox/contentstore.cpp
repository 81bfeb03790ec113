// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentstore.h"

#include "openfile.h"
#include "readlimits.h"
#include "storefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace stratoscope
{

namespace
{

constexpr std::size_t BlockBytes = 1 << 20;

struct ContentStoreWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContentStore)
};

Error storeError(int errorNumber, const QString &path)
{
    const bool isFull = errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG;
    return {isFull ? ErrorKind::Limit : ErrorKind::Unreadable, {}, path, systemMessage(errorNumber),
        ContentStoreWords::tr("Free up space there, or set TMPDIR to a directory with more space.")};
}

Result<void> writeAll(int descriptor, QByteArrayView bytes, const QString &path)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(descriptor, bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return tl::unexpected(storeError(errno, path));
        done += count > 0 ? count : 0;
    }
    return {};
}

QByteArray fileName(quint64 number)
{
    return QByteArray::number(number);
}

}

StoredFile::StoredFile(ContentStorePtr store, quint64 number, quint64 size)
    : m_store(std::move(store))
    , m_number(number)
    , m_size(size)
{
}

StoredFile::~StoredFile()
{
    ::unlinkat(m_store->m_directory.get(), fileName(m_number).constData(), 0);
    m_store->m_bytes -= m_size;
}

Result<ByteSourcePtr> StoredFile::open(const QString &name) const
{
    const int flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW;
    const int descriptor = ::openat(m_store->m_directory.get(), fileName(m_number).constData(), flags);
    if (descriptor < 0)
        return tl::unexpected(storeError(errno, m_store->m_path));
    return adoptFileSource(descriptor, name);
}

Result<ContentStorePtr> ContentStore::create(const QString &parent)
{
    const QString folder = parent.isEmpty() ? QDir::tempPath() : parent;
    QByteArray path;
    FileDescriptor directory = makeStoreFolder(QFile::encodeName(folder), path);
    if (!directory.isValid())
        return tl::unexpected(storeError(errno, folder));
    return ContentStorePtr(new ContentStore(std::move(directory), QFile::decodeName(path)));
}

ContentStore::ContentStore(FileDescriptor directory, const QString &path)
    : m_directory(std::move(directory))
    , m_path(path)
{
}

ContentStore::~ContentStore()
{
    removeStoreFolder(m_directory.get(), QFile::encodeName(m_path));
}

Result<void> ContentStore::reserve(quint64 size)
{
    const quint64 before = m_bytes.fetch_add(size);
    if (size <= limits::TemporaryBytes && before <= limits::TemporaryBytes - size)
        return {};
    m_bytes -= size;
    return failure(ErrorKind::Limit, m_path,
        ContentStoreWords::tr("the sandbox would take more than the %1 bytes allowed").arg(limits::TemporaryBytes));
}

Result<StoredFilePtr> ContentStore::make(quint64 size, const Write &write)
{
    if (const Result<void> reserved = reserve(size); !reserved)
        return tl::unexpected(reserved.error());
    const quint64 number = m_next++;
    // From here on, any failure removes the file and returns its bytes to the budget.
    auto file = std::make_shared<const StoredFile>(shared_from_this(), number, size);
    const int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
    const FileDescriptor made(::openat(m_directory.get(), fileName(number).constData(), flags, 0600));
    if (!made.isValid())
        return tl::unexpected(storeError(errno, m_path));
    if (const Result<void> written = write(made.get()); !written)
        return tl::unexpected(written.error());
    return StoredFilePtr(std::move(file));
}

Result<StoredFilePtr> ContentStore::put(QByteArrayView bytes)
{
    return make(
        static_cast<quint64>(bytes.size()), [&](int descriptor) { return writeAll(descriptor, bytes, m_path); });
}

Result<StoredFilePtr> ContentStore::copy(const ByteSource &source, quint64 size, const Job &job)
{
    return make(size, [&](int descriptor) -> Result<void> {
        std::vector<char> block(static_cast<std::size_t>(std::min<quint64>(size, BlockBytes)));
        for (quint64 done = 0; done < size;) {
            if (job.isCancelled())
                return Job::cancelled();
            const auto wanted = static_cast<std::size_t>(std::min<quint64>(block.size(), size - done));
            const Result<qsizetype> count = source.readAt(done, std::span(block).first(wanted));
            if (!count)
                return tl::unexpected(count.error());
            if (*count == 0)
                return failure(
                    ErrorKind::Damaged, source.name(), ContentStoreWords::tr("it was truncated while being read"));
            if (const auto written = writeAll(descriptor, {block.data(), *count}, m_path); !written)
                return written;
            done += static_cast<quint64>(*count);
        }
        return {};
    });
}

}
