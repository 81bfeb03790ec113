// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytesource.h"

#include "openfile.h"
#include "shorttext.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace stratoscope
{

namespace
{

struct ByteSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ByteSource)
};

/** How much of \a wanted bytes at \a offset lies within \a size. */
std::size_t available(quint64 size, quint64 offset, std::size_t wanted)
{
    return offset >= size ? 0 : static_cast<std::size_t>(std::min<quint64>(size - offset, wanted));
}

/** Includes the ctime, because nobody can set it back. */
QByteArray identityOf(const struct stat &status)
{
    QByteArray identity;
    for (const qint64 part :
        {static_cast<qint64>(status.st_dev), static_cast<qint64>(status.st_ino), static_cast<qint64>(status.st_size),
            static_cast<qint64>(status.st_mtim.tv_sec), static_cast<qint64>(status.st_mtim.tv_nsec),
            static_cast<qint64>(status.st_ctim.tv_sec), static_cast<qint64>(status.st_ctim.tv_nsec)})
        identity += QByteArray::number(part) + ' ';
    return identity;
}

class FileSource : public ByteSource
{
public:
    FileSource(FileDescriptor file, const struct stat &status, const QString &name)
        : m_file(std::move(file))
        , m_size(static_cast<quint64>(status.st_size))
        , m_name(name)
        , m_identity(identityOf(status))
    {
    }

    quint64 size() const override { return m_size; }
    QString name() const override { return m_name; }
    QByteArray identity() const override { return m_identity; }

    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        const std::size_t wanted = available(m_size, offset, buffer.size());
        std::size_t done = 0;
        while (done < wanted) {
            const auto at = static_cast<off_t>(offset + done);
            const ssize_t count = ::pread(m_file.get(), buffer.data() + done, wanted - done, at);
            if (count == 0) // The file was truncated after it was opened.
                break;
            if (count < 0 && errno != EINTR)
                return failure(ErrorKind::Unreadable, m_name, systemMessage(errno), vanishedHint(errno));
            done += count > 0 ? static_cast<std::size_t>(count) : 0;
        }
        return static_cast<qsizetype>(done);
    }

private:
    FileDescriptor m_file;
    quint64 m_size;
    QString m_name;
    QByteArray m_identity;
};

class SliceSource : public ByteSource
{
public:
    SliceSource(ByteSourcePtr whole, quint64 offset, quint64 size, const QString &name)
        : m_whole(std::move(whole))
        , m_offset(offset)
        , m_size(size)
        , m_name(name)
    {
    }

    quint64 size() const override { return m_size; }
    QString name() const override { return m_name; }

    QByteArray identity() const override
    {
        const QByteArray whole = m_whole->identity();
        return whole.isEmpty() ? whole : whole + QByteArray::number(m_offset) + '+' + QByteArray::number(m_size);
    }

    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        const std::size_t wanted = available(m_size, offset, buffer.size());
        return wanted == 0 ? Result<qsizetype>(0) : m_whole->readAt(m_offset + offset, buffer.first(wanted));
    }

private:
    ByteSourcePtr m_whole;
    quint64 m_offset;
    quint64 m_size;
    QString m_name;
};

class MemorySource : public ByteSource
{
public:
    MemorySource(const QByteArray &bytes, const QString &name)
        : m_bytes(bytes)
        , m_name(name)
    {
    }

    quint64 size() const override { return static_cast<quint64>(m_bytes.size()); }
    QString name() const override { return m_name; }

    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        const std::size_t count = available(size(), offset, buffer.size());
        if (count > 0)
            std::memcpy(buffer.data(), m_bytes.constData() + offset, count);
        return static_cast<qsizetype>(count);
    }

private:
    QByteArray m_bytes;
    QString m_name;
};

}

Result<ByteSourcePtr> openFileSource(const QString &path)
{
    const FileDescriptor looked(::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC));
    auto file = openRegularFile(looked, path);
    if (!file)
        return tl::unexpected(file.error());
    return adoptFileSource(file->release(), path);
}

Result<ByteSourcePtr> adoptFileSource(int descriptor, const QString &name)
{
    FileDescriptor file(descriptor);
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return tl::unexpected(systemError(errno, name));
    if (!S_ISREG(status.st_mode))
        return failure(ErrorKind::Unreadable, name, ByteSourceWords::tr("not a regular file"));
    return std::make_shared<FileSource>(std::move(file), status, name);
}

Result<ByteSourcePtr> sliceSource(ByteSourcePtr whole, quint64 offset, quint64 size, const QString &name)
{
    if (offset > whole->size() || size > whole->size() - offset) {
        const quint64 there = offset > whole->size() ? 0 : whole->size() - offset;
        return failure(ErrorKind::Damaged, name,
            ByteSourceWords::tr("expected %1 bytes, but only %2 are there")
                .arg(QLocale().toString(size), QLocale().toString(there)));
    }
    return std::make_shared<SliceSource>(std::move(whole), offset, size, name);
}

ByteSourcePtr memorySource(const QByteArray &bytes, const QString &name)
{
    return std::make_shared<MemorySource>(bytes, name);
}

Result<QByteArray> readAll(const ByteSource &source, quint64 limit)
{
    if (source.size() > limit) {
        return failure(ErrorKind::Limit, source.name(),
            ByteSourceWords::tr("larger than the %1 allowed here").arg(sizeText(limit)));
    }
    QByteArray bytes(static_cast<qsizetype>(source.size()), Qt::Uninitialized);
    const std::span<char> room(bytes.data(), static_cast<std::size_t>(bytes.size()));
    for (std::size_t done = 0; done < room.size();) {
        const auto count = source.readAt(done, room.subspan(done));
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return failure(ErrorKind::Damaged, source.name(), ByteSourceWords::tr("it ends early"));
        done += static_cast<std::size_t>(*count);
    }
    return bytes;
}

}
