// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entryreader.h"
#include "warninglist.h"

#include <QStringList>

struct archive;
struct archive_entry;

namespace stratoscope
{

/** Reads a zip or 7z archive through libarchive. */
class ArchiveReader final : public EntryReader
{
public:
    /** \a input must outlive the reader. */
    ArchiveReader(ArchiveInput &input, ArchiveFormat format);
    ~ArchiveReader() override;

    Result<Step> next() override;
    Result<std::optional<Piece>> readContent() override;
    bool isContentStored() const override;
    Result<void> skipContent() override;
    QStringList warnings() const override { return m_warnings.texts(); }

private:
    struct Callbacks;
    friend struct Callbacks;

    bool take(archive_entry *entry, bool warned);
    void warnOf(const char *path);
    Result<void> checkSize() const;
    Result<void> passOverContent();
    quint64 position() const;
    QString notThisFormat() const;
    tl::unexpected<Error> describe() const;

    ArchiveInput &m_input;
    ArchiveFormat m_format;
    archive *m_archive;
    std::optional<Error> m_inputError;
    QStringList m_oddities; ///< Of the current entry.
    WarningList m_warnings;
    bool m_open = false;
    bool m_contentLeft = false;
};

}
