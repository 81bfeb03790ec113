// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentreader.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

class SourceReader : public ContentReader
{
public:
    explicit SourceReader(ByteSourcePtr source)
        : m_source(std::move(source))
    {
    }

    quint64 size() const override { return m_source->size(); }
    Result<qsizetype> read(quint64 offset, std::span<char> buffer, const Job &job) const override
    {
        if (job.isCancelled())
            return Job::cancelled();
        return m_source->readAt(offset, buffer);
    }

private:
    const ByteSourcePtr m_source;
};

class ReaderSource : public ByteSource
{
public:
    ReaderSource(ContentReaderPtr reader, const Job &job, const QString &name)
        : m_reader(std::move(reader))
        , m_job(job)
        , m_name(name)
    {
    }

    quint64 size() const override { return m_reader->size(); }
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        return m_reader->read(offset, buffer, m_job);
    }
    QString name() const override { return m_name; }

private:
    const ContentReaderPtr m_reader;
    const Job m_job;
    const QString m_name;
};

}

ContentReaderPtr readerOf(ByteSourcePtr source)
{
    return std::make_shared<SourceReader>(std::move(source));
}

ByteSourcePtr sourceOf(ContentReaderPtr reader, const Job &job, const QString &name)
{
    return std::make_shared<ReaderSource>(std::move(reader), job, name);
}

Result<QByteArray> readPart(const ContentReader &reader, quint64 offset, quint64 size, const Job &job)
{
    const quint64 left = offset < reader.size() ? reader.size() - offset : 0;
    QByteArray part(static_cast<qsizetype>(std::min(size, left)), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < part.size()) {
        const std::span<char> room(part.data() + done, static_cast<std::size_t>(part.size() - done));
        const auto count = reader.read(offset + static_cast<quint64>(done), room, job);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            break;
        done += *count;
    }
    part.truncate(done);
    return part;
}

}
