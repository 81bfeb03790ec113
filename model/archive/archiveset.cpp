// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archiveset.h"

#include "compression.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ArchiveSetWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ArchiveSet)
};

}

ArchiveSet::ArchiveSet(ByteSourcePtr archive, ArchiveFormat format, MemberIndex index)
    : m_archive(std::move(archive))
    , m_format(format)
    , m_index(std::move(index))
    , m_readers(std::make_shared<MemberReaders>(m_archive, format))
{
}

Result<ByteSourcePtr> ArchiveSet::open(const QString &name) const
{
    const Member *member = m_index.find(name);
    if (!member)
        return failure(ErrorKind::NotFound, name, ArchiveSetWords::tr("it is not in the archive"));
    if (member->stored)
        return sliceSource(m_archive, member->offset, member->size, name);
    return spooled(*member, name);
}

Result<ByteSourcePtr> ArchiveSet::openOnlyFile(const Job &job) const
{
    const auto name = m_index.onlyFile();
    if (!name)
        return nullptr;
    const Member *member = m_index.find(*name);
    if (member->stored)
        return sliceSource(m_archive, member->offset, member->size, *name);
    const auto source = spooled(*member, *name);
    const auto unpacked = source->unpackAll(job);
    return unpacked ? Result<ByteSourcePtr>(source) : tl::unexpected(unpacked.error());
}

ByteSourcePtr ArchiveSet::wholeTar() const
{
    // What a 7z unpacks to is not a tar, although its members are stored as in one.
    return m_format == ArchiveFormat::Tar && looksLikeTar(*m_archive) ? m_archive : nullptr;
}

void ArchiveSet::describe(const QString &location, const QString &container, const QStringList &warnings)
{
    m_location = location;
    m_container = container;
    m_warnings = warnings;
}

/** Unpacks each member only once, no matter who asks. */
std::shared_ptr<const SpooledSource> ArchiveSet::spooled(const Member &member, const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    auto &source = m_spooled[member.number];
    if (!source)
        source = std::make_shared<SpooledSource>(m_readers, m_format, member.number, member.size, name);
    return source;
}

}
