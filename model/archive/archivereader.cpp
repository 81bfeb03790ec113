// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivereader.h"

#include "bytes.h"
#include "clocale.h"
#include "entryconversion.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <cstdio>

namespace stratoscope
{

namespace
{

struct ArchiveReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ArchiveReader)
};

QByteArray wordsOf(archive *handle)
{
    const char *words = archive_error_string(handle);
    return words ? QByteArray(words) : QByteArrayLiteral("libarchive");
}

}

struct ArchiveReader::Callbacks
{
    static int refuse(ArchiveReader *reader, archive *handle, const Error &error)
    {
        reader->m_inputError = error;
        archive_set_error(handle, EIO, "input");
        return -1;
    }

    static la_ssize_t read(archive *handle, void *self, const void **block)
    {
        auto *reader = static_cast<ArchiveReader *>(self);
        const auto next = reader->m_input.next();
        if (!next)
            return refuse(reader, handle, next.error());
        *block = next->data();
        return next->size();
    }

    static la_int64_t skip(archive *, void *self, la_int64_t request)
    {
        auto *reader = static_cast<ArchiveReader *>(self);
        return request <= 0 ? 0 : static_cast<la_int64_t>(reader->m_input.skip(static_cast<quint64>(request)));
    }

    static la_int64_t seek(archive *handle, void *self, la_int64_t offset, int whence)
    {
        auto *reader = static_cast<ArchiveReader *>(self);
        const auto size = static_cast<qint64>(reader->m_input.size().value_or(0));
        const qint64 base = whence == SEEK_END ? size : 0;
        if (whence == SEEK_CUR || offset < -base || offset > size - base)
            return refuse(reader, handle,
                {ErrorKind::Damaged, {}, {}, ArchiveReaderWords::tr("an offset outside the archive"), {}});
        reader->m_input.seek(static_cast<quint64>(base + offset));
        return base + offset;
    }
};

ArchiveReader::ArchiveReader(ArchiveInput &input, ArchiveFormat format)
    : m_input(input)
    , m_format(format)
    , m_archive(archive_read_new())
{
    archive_read_support_format_empty(m_archive);
    if (format == ArchiveFormat::Zip)
        archive_read_support_format_zip_seekable(m_archive);
    else
        archive_read_support_format_7zip(m_archive);
    archive_read_set_callback_data(m_archive, this);
    archive_read_set_read_callback(m_archive, Callbacks::read);
    archive_read_set_skip_callback(m_archive, Callbacks::skip);
    archive_read_set_seek_callback(m_archive, Callbacks::seek);
}

ArchiveReader::~ArchiveReader()
{
    archive_read_free(m_archive);
}

Result<EntryReader::Step> ArchiveReader::next()
{
    const CLocale locale;
    if (!m_open) {
        if (archive_read_open1(m_archive) != ARCHIVE_OK)
            return describe();
        m_open = true;
    }
    for (;;) {
        if (const auto skipped = m_contentLeft ? passOverContent() : Result<void>(); !skipped)
            return tl::unexpected(skipped.error());
        archive_entry *entry = nullptr;
        const int status = archive_read_next_header(m_archive, &entry);
        if (status == ARCHIVE_EOF)
            return Step::End;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return describe();
        m_contentLeft = true;
        if (take(entry, status == ARCHIVE_WARN))
            return Step::Entry;
    }
}

/** False if the entry is unusable and must be skipped. */
bool ArchiveReader::take(archive_entry *entry, bool warned)
{
    m_oddities.clear();
    // Names are bytes here: one that does not convert in the "C" locale is fine.
    if (const QByteArray words = warned ? wordsOf(m_archive) : QByteArray();
        warned && !words.contains("can't be converted from"))
        m_oddities.append(displayText(words));
    const bool useful = convertEntry(entry, m_entry, m_oddities);
    if (!m_oddities.isEmpty())
        warnOf(archive_entry_pathname(entry));
    m_entry.dataOffset = position();
    return useful;
}

void ArchiveReader::warnOf(const char *path)
{
    const QString name = displayText(QByteArray(path).left(128));
    for (const QString &oddity : std::as_const(m_oddities))
        m_warnings.add([&] { return QStringLiteral("%1: %2").arg(name, oddity); });
}

/** Sizes are only claims: an impossible one is damage right here, not an overflow later. */
Result<void> ArchiveReader::checkSize() const
{
    if (m_entry.size > limits::FileBytes)
        return failure(ErrorKind::Damaged, {},
            ArchiveReaderWords::tr("%1 claims a size of %2 bytes").arg(displayText(m_entry.path)).arg(m_entry.size));
    return {};
}

Result<std::optional<EntryReader::Piece>> ArchiveReader::readContent()
{
    const CLocale locale;
    if (const auto checked = checkSize(); !checked)
        return tl::unexpected(checked.error());
    const void *block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int status = archive_read_data_block(m_archive, &block, &size, &offset);
    if (status == ARCHIVE_EOF) {
        m_contentLeft = false;
        return std::nullopt;
    }
    // libarchive only warns about a wrong checksum in a zip, in the middle of the content.
    if (status != ARCHIVE_OK)
        return describe();
    return Piece {static_cast<quint64>(offset), {static_cast<const char *>(block), static_cast<qsizetype>(size)}};
}

Result<void> ArchiveReader::skipContent()
{
    const CLocale locale;
    return passOverContent();
}

Result<void> ArchiveReader::passOverContent()
{
    if (const auto checked = checkSize(); !checked)
        return checked;
    m_contentLeft = false;
    const int status = archive_read_data_skip(m_archive);
    return status == ARCHIVE_OK || status == ARCHIVE_EOF || status == ARCHIVE_WARN ? Result<void>() : describe();
}

bool ArchiveReader::isContentStored() const
{
    // The format's name is the only place where libarchive tells the method of a zip member.
    return m_format == ArchiveFormat::Zip && archive_read_has_encrypted_entries(m_archive) <= 0
        && QByteArray(archive_format_name(m_archive)).contains("(uncompressed)");
}

quint64 ArchiveReader::position() const
{
    return static_cast<quint64>(std::max<qint64>(archive_filter_bytes(m_archive, 0), 0));
}

QString ArchiveReader::notThisFormat() const
{
    return m_format == ArchiveFormat::Zip ? ArchiveReaderWords::tr("the index of the zip archive is missing or damaged")
                                          : ArchiveReaderWords::tr("the index of the 7z archive is missing or damaged");
}

tl::unexpected<Error> ArchiveReader::describe() const
{
    if (m_inputError)
        return tl::unexpected(*m_inputError);
    if (archive_format(m_archive) == 0)
        return failure(ErrorKind::Damaged, {}, notThisFormat());
    return failure(ErrorKind::Damaged, {}, displayText(wordsOf(m_archive)));
}

}
