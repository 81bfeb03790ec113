// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archiveindexer.h"

#include "bytes.h"
#include "readlimits.h"
#include "temporaryfile.h"
#include "warninglist.h"
#include "watchedsource.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ArchiveIndexerWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ArchiveIndexer)
};

class Indexer
{
public:
    Indexer(EntryReader &reader, const Job &job)
        : m_reader(reader)
        , m_job(job)
    {
    }

    /** Unpacks the content of every member, one after the other, into \a file. */
    void unpackInto(TemporaryFile *file) { m_file = file; }

    Result<void> readMembers()
    {
        for (;;) {
            const auto step = m_reader.next();
            if (!step)
                return tl::unexpected(step.error());
            if (const auto damage = m_reader.takeDamage())
                warnings.add([&] { return ArchiveIndexerWords::tr("The archive is damaged: %1").arg(damage->cause); });
            if (*step == EntryReader::Step::End)
                return {};
            if (const auto taken = takeMember(); !taken)
                return taken;
        }
    }

    MemberIndex index;
    WarningList warnings;

private:
    Result<void> takeMember();
    Result<void> unpackMember(RawEntry &entry);

    EntryReader &m_reader;
    const Job m_job;
    TemporaryFile *m_file = nullptr;
    quint64 m_unpacked = 0;
    std::size_t m_number = 0;
};

Result<void> Indexer::takeMember()
{
    if (m_number >= limits::ArchiveMembers)
        return failure(
            ErrorKind::Limit, {}, ArchiveIndexerWords::tr("it has more than %1 members").arg(limits::ArchiveMembers));
    RawEntry entry = m_reader.entry();
    if (m_file && entry.type == EntryType::File) {
        if (const auto unpacked = unpackMember(entry); !unpacked)
            return unpacked;
    }
    const QStringList oddities = index.add(entry, m_number++, m_file || m_reader.isContentStored());
    for (const QString &oddity : oddities)
        warnings.add([&] { return oddity; });
    // After indexing: a truncated member stays listed, and opening it reports what is wrong.
    return m_file ? Result<void>() : m_reader.skipContent();
}

Result<void> Indexer::unpackMember(RawEntry &entry)
{
    entry.dataOffset = m_unpacked;
    entry.size = 0;
    for (;;) {
        if (m_job.isCancelled())
            return Job::cancelled();
        const auto piece = m_reader.readContent();
        if (!piece)
            return tl::unexpected(piece.error());
        if (!*piece)
            return {};
        const QByteArrayView bytes = (*piece)->bytes;
        if (const auto written = m_file->write(m_unpacked, bytes); !written)
            return written;
        m_unpacked += static_cast<quint64>(bytes.size());
        entry.size += static_cast<quint64>(bytes.size());
    }
}

}

Result<IndexedArchive> indexArchive(const ByteSourcePtr &archive, ArchiveFormat format, const Job &job)
{
    SourceInput input(watchedSource(archive, job, ArchiveIndexerWords::tr("Reading %1").arg(archive->name())));
    const std::unique_ptr<EntryReader> reader = makeEntryReader(input, format);
    Indexer indexer(*reader, job);
    std::optional<TemporaryFile> file;
    if (format == ArchiveFormat::SevenZip) {
        auto created = TemporaryFile::create();
        if (!created)
            return tl::unexpected(created.error());
        indexer.unpackInto(&file.emplace(std::move(*created)));
    }
    const auto read = indexer.readMembers();
    if (!read && (read.error().kind != ErrorKind::Damaged || indexer.index.size() == 0))
        return tl::unexpected(read.error());
    IndexedArchive indexed {archive, std::move(indexer.index), reader->warnings() + indexer.warnings.texts()};
    if (!read)
        indexed.warnings.append(
            ArchiveIndexerWords::tr("The archive is damaged; everything after the damage is missing: %1")
                .arg(read.error().cause));
    if (file) {
        auto source = std::move(*file).toSource(archive->name());
        if (!source)
            return tl::unexpected(source.error());
        indexed.bytes = *source;
    }
    return indexed;
}

}
