// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "extraction.h"

#include "bytes.h"
#include "contentpass.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct WriteContentWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Extraction)
};

/** Writes one file, with zeros for its holes. */
class ContentWriter : public FileReceiver
{
public:
    ContentWriter(ByteSink &out, quint64 size, const Job &job)
        : m_out(out)
        , m_size(size)
        , m_job(job)
    {
    }

    Result<void> begin(const DraftEntry &) override { return {}; }
    Result<void> add(quint64 offset, QByteArrayView bytes) override
    {
        const auto filled = fillTo(offset);
        m_at += static_cast<quint64>(bytes.size());
        return filled ? m_out.write(bytes) : filled;
    }
    Result<void> end() override { return fillTo(m_size); }
    Result<void> fail(const DraftEntry &, const Error &error) override { return tl::unexpected(error); }

private:
    Result<void> fillTo(quint64 offset)
    {
        static const QByteArray zeros(64 * 1024, '\0');
        while (m_at < offset) {
            if (m_job.isCancelled())
                return Job::cancelled();
            const auto count = std::min<quint64>(offset - m_at, quint64(zeros.size()));
            if (const auto written = m_out.write(QByteArrayView(zeros).first(qsizetype(count))); !written)
                return written;
            m_at += count;
        }
        return {};
    }

    ByteSink &m_out;
    const quint64 m_size;
    const Job &m_job;
    quint64 m_at = 0;
};

}

Result<void> writeContent(const LoadedImage &image, VersionId version, ByteSink &out, const Job &job)
{
    const UnionTree &tree = image.tree;
    const PathId path = tree.version(version).path;
    if (tree.type(version) != EntryType::File)
        return failure(
            ErrorKind::Usage, displayText(tree.paths().fullPath(path)), WriteContentWords::tr("not a regular file"));
    if (tree.size(version) == 0)
        return {};
    const WantedFile file = wantedFile(image, {path, version, {}, DraftEntry::Kind::Inode});
    ContentWriter writer(out, tree.size(version), job);
    return ContentPass(image, writer, job, PassChecks::Readable).read({&file, 1});
}

}
