// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entryreader.h"
#include "fileset.h"
#include "memberindex.h"
#include "spooledsource.h"

#include <map>
#include <mutex>

namespace stratoscope
{

/** The members of a tar, zip or 7z archive; those stored uncompressed are read in place. */
class ArchiveSet : public FileSet
{
public:
    /** The members of \a archive listed in \a index. */
    ArchiveSet(ByteSourcePtr archive, ArchiveFormat format, MemberIndex index);

    std::vector<QString> names() const override { return m_index.names(); }
    bool contains(const QString &name) const override { return m_index.find(name); }
    Result<ByteSourcePtr> open(const QString &name) const override;
    QString location() const override { return m_location; }
    QString container() const override { return m_container; }
    QStringList warnings() const override { return m_warnings; }
    ByteSourcePtr wholeTar() const override;

    /** The only file in it, unpacked if necessary; null if there is anything else. */
    Result<ByteSourcePtr> openOnlyFile(const Job &job) const;
    /** How the set describes itself. */
    void describe(const QString &location, const QString &container, const QStringList &warnings);

private:
    std::shared_ptr<const SpooledSource> spooled(const Member &member, const QString &name) const;

    const ByteSourcePtr m_archive;
    const ArchiveFormat m_format;
    const MemberIndex m_index;
    const std::shared_ptr<MemberReaders> m_readers;
    QString m_location;
    QString m_container;
    QStringList m_warnings;
    mutable std::mutex m_mutex; ///< Guards m_spooled.
    mutable std::map<std::size_t, std::shared_ptr<const SpooledSource>> m_spooled; ///< By Member::number.
};

}
