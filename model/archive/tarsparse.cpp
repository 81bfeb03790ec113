// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// How TarReader reads the four ways in which GNU tar stores sparse files (GNU tar manual, "Sparse Formats").

#include "readlimits.h"
#include "tarreader.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct TarSparseWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ArchiveReader)
};

constexpr std::size_t HeadPiecesOffset = 386;
constexpr std::size_t HeadPieces = 4;
constexpr std::size_t HeadContinuesOffset = 482;
constexpr std::size_t RealSizeOffset = 483;
constexpr std::size_t RealSizeBytes = 12;
constexpr std::size_t MorePieces = 21;
constexpr std::size_t MoreContinuesOffset = 504;

enum class SparseForm { None, Records, Stored };

SparseForm sparseForm(const PaxRecords::Sparse &sparse)
{
    const auto is = [&](const char *major, const char *minor) {
        return sparse.major == QByteArrayView(major) && sparse.minor == QByteArrayView(minor);
    };
    if (is("1", "0"))
        return SparseForm::Stored;
    if (is("0", "0") || is("0", "1"))
        return SparseForm::Records;
    const bool hasVersion = !sparse.major.isEmpty() || !sparse.minor.isEmpty();
    return hasVersion || sparse.map.isEmpty() ? SparseForm::None : SparseForm::Records;
}

/** The numbers of a stored map: decimal, each on a line of its own; the first tells how many pairs follow. */
class StoredMapReading
{
public:
    /** False if \a bytes are no such numbers. Sees no more of them once the map is complete. */
    bool add(QByteArrayView bytes)
    {
        for (const char byte : bytes) {
            if (isComplete())
                return true;
            if (byte == '\n' ? !endNumber() : !addDigit(byte))
                return false;
        }
        return true;
    }

    bool isComplete() const { return m_count && m_numbers == *m_count * 2; }
    bool isTooLarge() const { return m_count && *m_count > MostSparsePieces; }

    SparseMap map;

private:
    bool addDigit(char digit)
    {
        if (digit < '0' || digit > '9' || m_number > (1ull << 59))
            return false;
        m_number = m_number * 10 + static_cast<quint64>(digit - '0');
        m_hasDigits = true;
        return true;
    }

    bool endNumber()
    {
        if (!m_hasDigits)
            return false;
        if (!m_count)
            m_count = m_number;
        else if (m_numbers++ % 2 == 0)
            map.push_back({m_number, 0});
        else
            map.back().size = m_number;
        m_number = 0;
        m_hasDigits = false;
        return !isTooLarge();
    }

    std::optional<quint64> m_count;
    quint64 m_numbers = 0;
    quint64 m_number = 0;
    bool m_hasDigits = false;
};

tl::unexpected<Error> tooManyPieces()
{
    return failure(
        ErrorKind::Limit, {}, TarSparseWords::tr("a sparse file with more than %1 pieces").arg(MostSparsePieces));
}

}

Result<void> TarReader::takeSparse(char type)
{
    return type == 'S' ? takeGnuMap() : takePaxMap();
}

/** The map of type "S" is in its header and in blocks behind it. */
Result<void> TarReader::takeGnuMap()
{
    if (m_header.format != TarHeader::Format::Gnu)
        return {};
    SparseMap map;
    bool malformed = false;
    const qint64 size = readTarNumber(m_block.data() + RealSizeOffset, RealSizeBytes, malformed);
    malformed = !readSparseFields(m_block.data() + HeadPiecesOffset, HeadPieces, map) || malformed;
    bool continues = m_block[HeadContinuesOffset] != '\0';
    keepNames();
    while (continues) {
        const auto block = m_cursor.block();
        if (!block)
            return tl::unexpected(block.error());
        if (static_cast<std::size_t>(block->size()) < TarBlockBytes)
            return endsEarly();
        if (map.size() > MostSparsePieces)
            return tooManyPieces();
        malformed = !readSparseFields(block->data(), MorePieces, map) || malformed;
        continues = (*block)[MoreContinuesOffset] != '\0';
    }
    useMap(malformed ? std::nullopt : std::optional(std::move(map)), size);
    return {};
}

Result<void> TarReader::takePaxMap()
{
    const PaxRecords::Sparse &sparse = m_meta.pax->sparse;
    const SparseForm form = sparseForm(sparse);
    if (form == SparseForm::None)
        return {};
    if (!sparse.name.isEmpty())
        m_entry.path = sparse.name;
    const std::optional<qint64> size = readDecimal(sparse.size.isEmpty() ? sparse.realSize : sparse.size);
    // Some writers let the record "size" be the whole file's. Go believes them and reads what follows as content.
    if (size && m_meta.pax->size == size && m_header.size != *size && m_header.size > 0) {
        m_stored = static_cast<quint64>(m_header.size);
        m_oddities.append(TarSparseWords::tr("a sparse file with the wrong size; engines reject such a layer"));
    }
    const qint64 wholeSize = size.value_or(static_cast<qint64>(m_entry.size));
    if (form == SparseForm::Stored)
        return readStoredMap(wholeSize);
    useMap(readSparseRecords(sparse), wholeSize);
    return {};
}

/** Format 1.0 stores the map in whole blocks before the content. */
Result<void> TarReader::readStoredMap(qint64 size)
{
    keepNames();
    StoredMapReading reading;
    bool makesSense = true;
    while (makesSense && !reading.isComplete() && m_stored >= TarBlockBytes) {
        const auto block = m_cursor.block();
        if (!block)
            return tl::unexpected(block.error());
        if (static_cast<std::size_t>(block->size()) < TarBlockBytes)
            return endsEarly();
        m_stored -= TarBlockBytes;
        makesSense = reading.add(*block);
    }
    if (reading.isTooLarge())
        return tooManyPieces();
    useMap(makesSense && reading.isComplete() ? std::optional(std::move(reading.map)) : std::nullopt, size);
    return {};
}

/** Takes the map of the current entry, whose \a size includes its holes. */
void TarReader::useMap(std::optional<SparseMap> map, qint64 size)
{
    quint64 stored = 0;
    const bool isSizeValid = size >= 0 && static_cast<quint64>(size) <= limits::FileBytes;
    bool isValid = isSizeValid && map && isSparseMapValid(*map, static_cast<quint64>(size));
    for (std::size_t i = 0; isValid && i < map->size(); ++i)
        stored += (*map)[i].size;
    isValid = isValid && stored <= m_stored;
    m_entry.sparse = true;
    if (isSizeValid)
        m_entry.size = static_cast<quint64>(size);
    m_isContentKnown = isValid;
    if (isValid)
        m_map = std::move(*map);
    else
        m_oddities.append(TarSparseWords::tr("a sparse file with an invalid map; engines reject such a layer"));
}

}
