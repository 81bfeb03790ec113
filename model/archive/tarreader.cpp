// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "tarreader.h"

#include "bytes.h"
#include "readlimits.h"
#include "shorttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct TarReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ArchiveReader)
};

/** A long name or the records of one entry. Go allows as much. */
constexpr quint64 MetaBytes = 1 << 20;
/** How far to look for another header: at the beginning, this is probably no tar at all. */
constexpr quint64 FirstHeaderBytes = 1 << 20;
/** How far to look past the end of an uncompressed tar; no more, since its content is not read either. */
constexpr quint64 BehindBytes = 64 * 1024;

bool isWholeBlock(QByteArrayView block)
{
    return static_cast<std::size_t>(block.size()) == TarBlockBytes;
}

bool isZero(QByteArrayView block)
{
    return isWholeBlock(block) ? isZeroBlock(block.data()) : isAllZero(block);
}

}

TarReader::TarReader(ArchiveInput &input)
    : m_cursor(input)
    , m_inputSize(input.size())
{
}

Result<EntryReader::Step> TarReader::next()
{
    if (const auto passed = passOverContent(); !passed)
        return tl::unexpected(passed.error());
    forgetEntry();
    auto hasHeader = readHeader();
    while (hasHeader && *hasHeader) {
        const auto found = takeHeader();
        if (!found)
            return tl::unexpected(found.error());
        if (*found == Found::Entry)
            return Step::Entry;
        hasHeader = *found == Found::NoSize ? findHeader() : readHeader();
    }
    return hasHeader ? Result<Step>(Step::End) : tl::unexpected(hasHeader.error());
}

/** Makes what it says of m_header. */
Result<TarReader::Found> TarReader::takeHeader()
{
    if (m_meta.isEmpty())
        m_headersFrom = m_cursor.position() - TarBlockBytes;
    if (m_keepsHeaders)
        m_headers.append(m_block);
    const auto isMeta = takeMeta();
    if (!isMeta)
        return tl::unexpected(isMeta.error());
    if (*isMeta)
        return Found::Nothing;
    const auto found = takeEntry();
    if (!found || *found == Found::Entry)
        return found;
    const auto passed = passOverContent();
    forgetEntry();
    return passed ? found : tl::unexpected(passed.error());
}

/** Lets go of what the entry's names may be in. */
void TarReader::forgetEntry()
{
    m_entry.path = {};
    m_entry.linkTarget = {};
    m_hasKeptNames = true;
    m_headers.truncate(0);
    if (!m_meta.isEmpty())
        m_meta = {};
}

/** Reads the next header into m_header; false at the end. */
Result<bool> TarReader::readHeader()
{
    // Almost always. Through a Result, the processor would read both halves of the view at once before it has written
    // them, and wait until all it has to write is written: a third of the time of this thread.
    if (m_cursor.hasBlock()) {
        m_block = m_cursor.takeBlock();
    } else {
        const auto block = m_cursor.block();
        if (!block)
            return tl::unexpected(block.error());
        m_block = *block;
    }
    if (!isWholeBlock(m_block)) {
        if (isAllZero(m_block))
            return false;
        return failure(ErrorKind::Damaged, {},
            m_isFirst ? TarReaderWords::tr("not a tar archive") : TarReaderWords::tr("it ends within a header"));
    }
    if (readTarHeader(m_block.data(), m_header)) {
        m_isFirst = false;
        return true;
    }
    return isZeroBlock(m_block.data()) ? readSecondZeros() : findHeader();
}

/** Two blocks of zeros are the end. */
Result<bool> TarReader::readSecondZeros()
{
    const auto block = m_cursor.block();
    if (!block)
        return tl::unexpected(block.error());
    m_block = *block;
    m_isFirst = false;
    if (isZero(m_block)) {
        const auto read = isWholeBlock(m_block) ? readBehind() : Result<void>();
        return read ? Result<bool>(false) : tl::unexpected(read.error());
    }
    if (isWholeBlock(m_block) && readTarHeader(m_block.data(), m_header)) {
        m_warnings.add(
            [] { return TarReaderWords::tr("entries after a block of zeros; engines reject such a layer"); });
        return true;
    }
    m_hasDataBehind = true;
    return false;
}

/** Looks for the next block that is a header for certain. */
Result<bool> TarReader::findHeader()
{
    const bool isFirst = m_isFirst;
    const quint64 start = m_cursor.position() - TarBlockBytes;
    const quint64 limit = start + (isFirst ? std::min(FirstHeaderBytes, m_mostLost) : m_mostLost);
    while (m_cursor.position() < limit) {
        const auto block = m_cursor.block();
        if (!block)
            return tl::unexpected(block.error());
        if (!isWholeBlock(*block))
            break;
        m_block = *block;
        // Content can have a checksum that is right by chance.
        if (!readTarHeader(m_block.data(), m_header) || m_header.format == TarHeader::Format::V7)
            continue;
        m_isFirst = false;
        const quint64 lost = m_cursor.position() - TarBlockBytes - start;
        m_mostLost -= std::min(m_mostLost, lost);
        m_damage = Error {ErrorKind::Damaged, {}, {},
            //: %1 is a size
            TarReaderWords::tr("%1 without a valid tar header skipped; the entries after that are shown")
                .arg(sizeText(lost)),
            {}};
        m_meta = {};
        return true;
    }
    return failure(ErrorKind::Damaged, {},
        isFirst ? TarReaderWords::tr("not a tar archive") : TarReaderWords::tr("a damaged tar header"));
}

/** Passes over what follows the end as long as it is zeros. */
Result<void> TarReader::readBehind()
{
    const quint64 limit = m_inputSize ? m_cursor.position() + BehindBytes : std::numeric_limits<quint64>::max();
    while (m_cursor.position() < limit) {
        const auto block = m_cursor.block();
        if (!block)
            return tl::unexpected(block.error());
        if (block->isEmpty())
            return {};
        if (isZero(*block))
            continue;
        // A layer converted to eStargz keeps its own end before the table of contents.
        TarHeader header;
        m_hasDataBehind = !isWholeBlock(*block) || !readTarHeader(block->data(), header)
            || header.name != QByteArrayView("stargz.index.json");
        return {};
    }
    return {};
}

/** True if the header only says something about the next one. */
Result<bool> TarReader::takeMeta()
{
    const char type = m_header.type;
    if (type != 'x' && type != 'g' && type != 'L' && type != 'K')
        return false;
    auto content = readMeta();
    if (!content)
        return tl::unexpected(content.error());
    switch (type) {
    case 'x':
        m_meta.pax.reset();
        m_meta.paxContent = std::move(*content);
        m_meta.pax = readPaxRecords(m_meta.paxContent);
        break;
    case 'g':
        // Engines ignore global records, and drop what came before them.
        m_meta = {};
        break;
    case 'L':
        m_meta.longName = readTarText(content->constData(), static_cast<std::size_t>(content->size())).toByteArray();
        break;
    default:
        m_meta.longLink = readTarText(content->constData(), static_cast<std::size_t>(content->size())).toByteArray();
        break;
    }
    return true;
}

/** The content of a header about the next entry; empty if it is too large to be one. */
Result<QByteArray> TarReader::readMeta()
{
    const auto size = static_cast<quint64>(m_header.size);
    m_stored = size;
    m_padding = tarPadding(size);
    if (m_header.type == 'g' || size > MetaBytes) {
        if (m_header.type != 'g') {
            m_warnings.add([] {
                return TarReaderWords::tr("an extended header larger than %1; engines reject such a layer")
                    .arg(sizeText(MetaBytes));
            });
        }
        const auto passed = passOverContent();
        return passed ? Result<QByteArray>(QByteArray()) : tl::unexpected(passed.error());
    }
    QByteArray content;
    content.reserve(static_cast<qsizetype>(size));
    while (m_stored > 0) {
        const auto piece = m_cursor.piece(m_stored);
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->isEmpty())
            return failure(ErrorKind::Damaged, {}, TarReaderWords::tr("it ends within a header"));
        content += *piece;
        m_stored -= static_cast<quint64>(piece->size());
    }
    if (m_keepsHeaders)
        m_headers.append(content);
    const auto passed = passOverContent();
    return passed ? Result<QByteArray>(std::move(content)) : tl::unexpected(passed.error());
}

/** Makes m_entry of m_header. */
Result<TarReader::Found> TarReader::takeEntry()
{
    m_oddities.clear();
    m_map.clear();
    m_piece = 0;
    m_done = 0;
    m_isContentKnown = true;
    m_hasKeptNames = false;
    const MergedHeader entry = mergedHeader(m_header, m_meta, m_nameRoom);
    if (!entry.hasSize) {
        m_warnings.add([&] {
            return TarReaderWords::tr("%1 claims an impossible size; entry skipped").arg(displayText(entry.name));
        });
        return Found::NoSize;
    }
    m_stored = entry.stored;
    const bool mayBeSparse = entry.type == 'S' || (m_meta.pax && entry.type == '0');
    const bool useful = convertTarEntry(entry, m_header, m_meta, m_entry, m_oddities);
    const auto taken = useful && mayBeSparse ? takeSparse(entry.type) : Result<void>();
    if (!taken)
        return tl::unexpected(taken.error());
    m_padding = tarPadding(m_stored);
    m_entry.dataOffset = m_entry.sparse ? m_headersFrom : m_cursor.position();
    for (const QString &oddity : std::as_const(m_oddities))
        warn(oddity);
    return useful ? Found::Entry : Found::Nothing;
}

void TarReader::warn(const QString &oddity)
{
    m_warnings.add([&] {
        return QStringLiteral("%1: %2").arg(
            displayText(m_entry.path.first(std::min<qsizetype>(m_entry.path.size(), 128))), oddity);
    });
}

/** Lets the entry's names outlive the block that its header is in. */
void TarReader::keepNames()
{
    if (std::exchange(m_hasKeptNames, true))
        return;
    const QByteArrayView path = m_entry.path;
    const QByteArrayView link = m_entry.linkTarget;
    m_keptNames.assign(path.data(), static_cast<std::size_t>(path.size()));
    m_keptNames.append(link.data(), static_cast<std::size_t>(link.size()));
    m_entry.path = QByteArrayView(m_keptNames.data(), path.size());
    m_entry.linkTarget = QByteArrayView(m_keptNames.data() + path.size(), link.size());
}

tl::unexpected<Error> TarReader::endsEarly() const
{
    return failure(ErrorKind::Damaged, {},
        m_entry.path.isEmpty() ? TarReaderWords::tr("it ends within a header")
                               : TarReaderWords::tr("it ends early, within %1").arg(displayText(m_entry.path)));
}

Result<std::optional<EntryReader::Piece>> TarReader::readContent()
{
    if (!isAllThere())
        return endsEarly();
    quint64 wanted = m_stored;
    if (m_entry.sparse) {
        while (m_piece < m_map.size() && m_done >= m_map[m_piece].offset + m_map[m_piece].size)
            ++m_piece;
        if (m_piece == m_map.size())
            wanted = 0;
        else {
            m_done = std::max(m_done, m_map[m_piece].offset);
            wanted = std::min(m_stored, m_map[m_piece].offset + m_map[m_piece].size - m_done);
        }
    }
    if (wanted == 0) {
        // A sparse file may have more than its map says: it must be there all the same.
        const auto passed = passOverStored();
        return passed ? Result<std::optional<Piece>>(std::nullopt) : tl::unexpected(passed.error());
    }
    keepNames();
    const auto bytes = m_cursor.piece(wanted);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isEmpty())
        return endsEarly();
    const Piece piece {m_done, *bytes};
    m_stored -= static_cast<quint64>(bytes->size());
    m_done += static_cast<quint64>(bytes->size());
    return piece;
}

Result<void> TarReader::skipContent()
{
    if (!isAllThere())
        return endsEarly();
    // What is known to be there is passed over on the way to the next entry.
    return m_inputSize ? Result<void>() : passOverStored();
}

Result<void> TarReader::passOverStored()
{
    if (m_stored == 0)
        return {};
    // What is not here yet comes in place of the block that the names are in.
    if (m_stored > m_cursor.ahead())
        keepNames();
    const auto passed = m_cursor.skip(m_stored);
    if (!passed)
        return tl::unexpected(passed.error());
    if (*passed < m_stored)
        return endsEarly();
    m_stored = 0;
    return {};
}

/** All of the content that is left, and the padding, which may be missing at the end. */
Result<void> TarReader::passOverContent()
{
    if (m_stored > 0) {
        if (!isAllThere())
            return endsEarly();
        if (const auto passed = passOverStored(); !passed)
            return passed;
    }
    const quint64 padding = std::exchange(m_padding, 0);
    if (padding == 0)
        return {};
    const auto passed = m_cursor.skip(padding);
    return passed ? Result<void>() : tl::unexpected(passed.error());
}

}
