// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "tarheader.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>

namespace stratoscope
{

namespace
{

/** Where the fields of a header are (POSIX pax, "ustar Interchange Format"; GNU tar, "Basic Tar Format"). */
struct HeaderField
{
    std::size_t offset;
    std::size_t size;
};

constexpr HeaderField NameField {0, 100};
constexpr HeaderField ModeField {100, 8};
constexpr HeaderField UidField {108, 8};
constexpr HeaderField GidField {116, 8};
constexpr HeaderField SizeField {124, 12};
constexpr HeaderField MtimeField {136, 12};
constexpr HeaderField ChecksumField {148, 8};
constexpr std::size_t TypeOffset = 156;
constexpr HeaderField LinkNameField {157, 100};
constexpr std::size_t MagicOffset = 257;
constexpr HeaderField DeviceMajorField {329, 8};
constexpr HeaderField DeviceMinorField {337, 8};
constexpr HeaderField PrefixField {345, 155};
constexpr HeaderField StarPrefixField {345, 131};
constexpr HeaderField StarAtimeField {476, 12};
constexpr HeaderField StarCtimeField {488, 12};
constexpr std::size_t StarTrailerOffset = 508;
constexpr HeaderField GnuAtimeField {345, 12};
constexpr HeaderField GnuCtimeField {357, 12};

bool isPadding(char byte)
{
    return byte == ' ' || byte == '\0';
}

/** The value of eight octal digits at once, the first one in the lowest byte; \a rest is 0 if all of them are digits. */
quint64 eightDigits(quint64 text, quint64 &rest)
{
    const quint64 digits = text ^ 0x3030303030303030ull;
    rest |= digits & 0xf8f8f8f8f8f8f8f8ull;
    const quint64 pairs = ((digits << 3) + (digits >> 8)) & 0x00ff00ff00ff00ffull;
    const quint64 fours = ((pairs << 6) + (pairs >> 16)) & 0x0000ffff0000ffffull;
    return ((fours << 12) + (fours >> 32)) & 0xffffffffull;
}

/** Reads a field as nearly all are: digits and a NUL, a space, or a space and a NUL; or nothing but NUL. False if it is
 *  another. */
template<std::size_t Size>
Q_ALWAYS_INLINE bool readPlainOctal(const char *field, qint64 &value)
{
    static_assert(Size == 8 || Size == 12);
    const auto last = qFromLittleEndian<quint64>(field + Size - 8);
    quint64 rest = (last >> 56) & ~quint64(' ');
    const bool endsWithTwo = (last >> 48 & 0xff) == ' ';
    const quint64 low = eightDigits(endsWithTwo ? last << 16 | 0x3030u : last << 8 | 0x30u, rest);
    quint64 high = 0;
    if constexpr (Size == 12)
        high = eightDigits(quint64(qFromLittleEndian<quint32>(field)) << 32 | 0x30303030u, rest);
    value = static_cast<qint64>(high << (endsWithTwo ? 18 : 21) | low);
    if (rest == 0)
        return true;
    // GNU tar leaves the device fields of what is no device so.
    value = 0;
    return last == 0 && (Size == 8 || qFromLittleEndian<quint32>(field) == 0);
}

qint64 readOctal(const char *field, std::size_t size, bool &malformed)
{
    std::size_t at = 0;
    while (at < size && isPadding(field[at]))
        ++at;
    quint64 value = 0;
    // At most 12 digits of 3 bits: it cannot overflow.
    for (; at < size && field[at] >= '0' && field[at] <= '7'; ++at)
        value = value << 3 | static_cast<quint64>(field[at] - '0');
    if (at == size || field[at] == '\0')
        return static_cast<qint64>(value);
    if (std::all_of(field + at, field + size, isPadding))
        return static_cast<qint64>(value);
    malformed = true;
    return 0;
}

/** Two's complement, big-endian, without the first bit, which marks it. */
qint64 readBase256(const char *field, std::size_t size, bool &malformed)
{
    const bool isNegative = (field[0] & 0x40) != 0;
    const quint8 inversion = isNegative ? 0xff : 0;
    quint64 value = 0;
    for (std::size_t i = 0; i < size; ++i) {
        auto byte = static_cast<quint8>(static_cast<quint8>(field[i]) ^ inversion);
        if (i == 0)
            byte &= 0x7f;
        if (value >> 56 != 0) {
            malformed = true;
            return 0;
        }
        value = value << 8 | byte;
    }
    if (value >> 63 != 0) {
        malformed = true;
        return 0;
    }
    return isNegative ? static_cast<qint64>(~value) : static_cast<qint64>(value);
}

/** Seven of them are in each header, so the form that nearly all have is read without a call. */
template<HeaderField Field>
qint64 number(const char *block, bool &malformed)
{
    qint64 value = 0;
    return readPlainOctal<Field.size>(block + Field.offset, value)
        ? value
        : readTarNumber(block + Field.offset, Field.size, malformed);
}

QByteArrayView text(const char *block, HeaderField field)
{
    return readTarText(block + field.offset, field.size);
}

/** The sum of all bytes; eight at a time, because this touches every header. */
quint32 sumOfBytes(const char *block)
{
    constexpr quint64 EvenBytes = 0x00ff00ff00ff00ffull;
    quint64 sums = 0; // Four sums of 16 bits, which 128 bytes of 255 do not fill.
    for (std::size_t i = 0; i < TarBlockBytes; i += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, block + i, 8);
        sums += (eight & EvenBytes) + (eight >> 8 & EvenBytes);
    }
    return static_cast<quint32>((sums & 0xffff) + (sums >> 16 & 0xffff) + (sums >> 32 & 0xffff) + (sums >> 48));
}

/** Nearly all are six digits, a NUL and a space. */
qint64 readChecksum(const char *field, bool &malformed)
{
    const auto text = qFromLittleEndian<quint64>(field);
    quint64 rest = text >> 48 & 0xff;
    const quint64 value = eightDigits(text << 16 | 0x3030u, rest);
    return rest == 0 ? static_cast<qint64>(value) : readOctal(field, ChecksumField.size, malformed);
}

/** POSIX sums bytes as unsigned, SunOS summed them as signed; the field itself counts as spaces. */
bool isChecksumRight(const char *block)
{
    bool malformed = false;
    const qint64 given = readChecksum(block + ChecksumField.offset, malformed);
    if (malformed)
        return false;
    qint64 sum = sumOfBytes(block);
    for (std::size_t i = 0; i < ChecksumField.size; ++i)
        sum += ' ' - static_cast<quint8>(block[ChecksumField.offset + i]);
    if (sum == given)
        return true;
    const auto isFieldByte = [&](const char &byte) {
        return &byte >= block + ChecksumField.offset && &byte < block + ChecksumField.offset + ChecksumField.size;
    };
    for (const char *byte = block; byte < block + TarBlockBytes; ++byte)
        sum -= !isFieldByte(*byte) && static_cast<quint8>(*byte) >= 0x80 ? 0x100 : 0;
    return sum == given;
}

TarHeader::Format formatOf(const char *block)
{
    const char *magic = block + MagicOffset;
    if (std::memcmp(magic, "ustar\0", 6) == 0)
        return std::memcmp(block + StarTrailerOffset, "tar\0", 4) == 0 ? TarHeader::Format::Star
                                                                       : TarHeader::Format::Ustar;
    return std::memcmp(magic, "ustar  \0", 8) == 0 ? TarHeader::Format::Gnu : TarHeader::Format::V7;
}

/** GNU keeps times where ustar has the prefix. Old versions of Go wrote a prefix there all the same: it is one if it is
 *  ASCII and no times. */
QByteArrayView gnuPrefix(const char *block)
{
    bool noTime = false;
    if (block[GnuAtimeField.offset] != '\0')
        number<GnuAtimeField>(block, noTime);
    if (block[GnuCtimeField.offset] != '\0')
        number<GnuCtimeField>(block, noTime);
    if (!noTime)
        return {};
    const QByteArrayView prefix = text(block, PrefixField);
    const auto isAscii = [](char byte) { return static_cast<quint8>(byte) < 0x80; };
    return std::all_of(prefix.begin(), prefix.end(), isAscii) ? prefix : QByteArrayView();
}

void readFormatFields(const char *block, TarHeader &header)
{
    header.deviceMajor = number<DeviceMajorField>(block, header.malformed);
    header.deviceMinor = number<DeviceMinorField>(block, header.malformed);
    switch (header.format) {
    case TarHeader::Format::V7:
        break;
    case TarHeader::Format::Ustar:
        header.prefix = text(block, PrefixField);
        break;
    case TarHeader::Format::Star:
        header.prefix = text(block, StarPrefixField);
        number<StarAtimeField>(block, header.malformed);
        number<StarCtimeField>(block, header.malformed);
        break;
    case TarHeader::Format::Gnu:
        header.prefix = gnuPrefix(block);
        break;
    }
}

}

qint64 readTarNumber(const char *field, std::size_t size, bool &malformed)
{
    if ((field[0] & 0x80) != 0)
        return readBase256(field, size, malformed);
    return readOctal(field, size, malformed);
}

QByteArrayView readTarText(const char *field, std::size_t size)
{
    return {field, static_cast<qsizetype>(::strnlen(field, size))};
}

bool isZeroBlock(const char *block)
{
    return block[0] == '\0' && std::memcmp(block, block + 1, TarBlockBytes - 1) == 0;
}

bool isHeaderOnly(char type)
{
    return type >= '1' && type <= '6';
}

bool readTarHeader(const char *block, TarHeader &header)
{
    if (!isChecksumRight(block))
        return false;
    // Field by field: assigned as a whole, the processor would wait until all it has to write is written.
    header.format = formatOf(block);
    header.type = block[TypeOffset];
    header.name = text(block, NameField);
    header.prefix = {};
    header.linkName = text(block, LinkNameField);
    bool noSize = false;
    header.size = number<SizeField>(block, noSize);
    if ((noSize || header.size < 0) && !isHeaderOnly(header.type))
        return false;
    header.size = std::max<qint64>(header.size, 0);
    header.malformed = noSize;
    header.mode = number<ModeField>(block, header.malformed);
    header.uid = number<UidField>(block, header.malformed);
    header.gid = number<GidField>(block, header.malformed);
    header.mtime = number<MtimeField>(block, header.malformed);
    header.deviceMajor = 0;
    header.deviceMinor = 0;
    if (header.format != TarHeader::Format::V7)
        readFormatFields(block, header);
    return true;
}

}
