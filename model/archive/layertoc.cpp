// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layertoc.h"

#include "bytes.h"
#include "jsoncursor.h"
#include "mergedheader.h"
#include "readlimits.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>

#include <algorithm>
#include <cstring>

namespace stratoscope
{

namespace
{

struct LayerTocWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerToc)
};

/** An entry as it stands in the table. */
struct TocRecord
{
    QByteArray name;
    QByteArray type;
    QByteArray linkName;
    QByteArray modTime;
    QByteArray digest;
    QByteArray chunkDigest;
    QByteArray chunkType;
    qint64 mode = 0;
    qint64 uid = 0;
    qint64 gid = 0;
    qint64 size = 0;
    qint64 deviceMajor = 0;
    qint64 deviceMinor = 0;
    qint64 offset = 0;
    qint64 endOffset = 0;
    qint64 innerOffset = 0;
    qint64 chunkOffset = 0;
    qint64 chunkSize = 0;
    std::vector<std::pair<QByteArray, QByteArray>> xattrs;
};

struct TextField
{
    const char *name;
    QByteArray TocRecord::*field;
};

struct NumberField
{
    const char *name;
    qint64 TocRecord::*field;
};

constexpr TextField TextFields[] = {
    {"name", &TocRecord::name},
    {"type", &TocRecord::type},
    {"linkName", &TocRecord::linkName},
    {"modtime", &TocRecord::modTime},
    {"digest", &TocRecord::digest},
    {"chunkDigest", &TocRecord::chunkDigest},
    {"chunkType", &TocRecord::chunkType},
};

constexpr NumberField NumberFields[] = {
    {"mode", &TocRecord::mode},
    {"uid", &TocRecord::uid},
    {"gid", &TocRecord::gid},
    {"size", &TocRecord::size},
    {"devMajor", &TocRecord::deviceMajor},
    {"devMinor", &TocRecord::deviceMinor},
    {"offset", &TocRecord::offset},
    {"endOffset", &TocRecord::endOffset},
    {"innerOffset", &TocRecord::innerOffset},
    {"chunkOffset", &TocRecord::chunkOffset},
    {"chunkSize", &TocRecord::chunkSize},
};

/** Texts in a tar end at NUL, and writers of JSON put another character in the place of bytes that are no UTF-8: with either,
 *  the tar says something else. */
bool differsFromTar(const QByteArray &text)
{
    return text.contains('\0') || text.contains("\xef\xbf\xbd");
}

std::optional<char> tarTypeOf(const QByteArray &type)
{
    constexpr std::pair<const char *, char> Types[] = {
        {"reg", '0'}, {"hardlink", '1'}, {"symlink", '2'}, {"char", '3'}, {"block", '4'}, {"dir", '5'}, {"fifo", '6'}};
    for (const auto &[name, flag] : Types) {
        if (type == name)
            return flag;
    }
    return std::nullopt;
}

std::optional<int> tocDigits(QByteArrayView text, qsizetype at, qsizetype count)
{
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (i >= text.size() || text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/** Seconds that "Z", "+02:00" and the like add to UTC. */
std::optional<qint64> tocZone(QByteArrayView text)
{
    if (text == "Z")
        return 0;
    const std::optional<int> hours = tocDigits(text, 1, 2);
    const std::optional<int> minutes = tocDigits(text, 4, 2);
    if (text.size() != 6 || !hours || !minutes || text[3] != ':' || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const qint64 seconds = (*hours * 60 + *minutes) * 60;
    return text[0] == '+' ? seconds : -seconds;
}

/** A moment as RFC 3339 writes it; nothing means the epoch. */
std::optional<PaxTime> tocTime(QByteArrayView text)
{
    constexpr qsizetype FractionAt = 19; // "2019-08-20T10:30:43"
    constexpr qint64 EpochDay = 2440588;
    constexpr qint64 DaySeconds = 86400;
    if (text.isEmpty())
        return PaxTime();
    const auto year = tocDigits(text, 0, 4), month = tocDigits(text, 5, 2), day = tocDigits(text, 8, 2);
    const auto hour = tocDigits(text, 11, 2), minute = tocDigits(text, 14, 2), second = tocDigits(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    qsizetype at = FractionAt;
    qint64 nanoseconds = 0;
    if (at < text.size() && text[at] == '.') {
        qint64 unit = 100'000'000;
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, unit /= 10)
            nanoseconds += unit * (text[at] - '0');
    }
    const std::optional<qint64> zone = at < text.size() ? tocZone(text.sliced(at)) : std::nullopt;
    if (!date.isValid() || !QTime::isValid(*hour, *minute, *second) || !zone)
        return std::nullopt;
    const qint64 seconds = (date.toJulianDay() - EpochDay) * DaySeconds + (*hour * 60 + *minute) * 60 + *second;
    return PaxTime {seconds - *zone, quint32(nanoseconds)};
}

/** The bytes of "sha256:…"; empty if it is none. */
QByteArray tocSha256(const QByteArray &text)
{
    const Result<Digest> digest = Digest::parse(QString::fromLatin1(text));
    return digest && digest->algorithm == Digest::Algorithm::Sha256 ? digest->bytes : QByteArray();
}

/** One pass over the table. */
class TocReading
{
public:
    TocReading(const TocBytes &toc, EntrySink &sink)
        : m_toc(toc)
        , m_sink(sink)
        , m_json(toc.json)
    {
    }

    Result<LayerToc> read();

private:
    void readEntries();
    void readRecord();
    void readField(const QByteArray &name);
    void readXattrs();
    void takeRecord();
    void takeEntry();
    void addChunk();
    void endFile();
    void takeOwn();
    void findEnds();
    void fail(const QString &cause);

    const TocBytes &m_toc;
    EntrySink &m_sink;
    JsonCursor m_json;
    TocRecord m_record;
    LayerToc m_layer;
    std::optional<Error> m_error;
    quint64 m_count = 0;
    qint64 m_version = 0;
    std::size_t m_firstChunk = 0; ///< Of the file at hand,
    quint64 m_fileSize = 0; ///< its size,
    QByteArray m_fileDigest; ///< its digest, if the table says it,
    bool m_isFile = false; ///< and whether there is one.
};

void TocReading::fail(const QString &cause)
{
    if (!m_error)
        m_error = Error {ErrorKind::Damaged, {}, displayText(m_record.name), cause, {}};
}

void TocReading::readXattrs()
{
    QByteArray name;
    if (m_json.passNull())
        return;
    for (m_json.enterObject(); m_json.nextMember(name);) {
        const QByteArray packed = m_json.passNull() ? QByteArray() : m_json.string();
        const auto value = QByteArray::fromBase64Encoding(packed, QByteArray::AbortOnBase64DecodingErrors);
        if (!value || differsFromTar(name))
            return fail(LayerTocWords::tr("an extended attribute cannot be read"));
        m_record.xattrs.emplace_back(name, *value);
    }
}

void TocReading::readField(const QByteArray &name)
{
    if (m_json.passNull())
        return;
    for (const TextField &text : TextFields) {
        if (name == text.name) {
            m_record.*text.field = m_json.string();
            return;
        }
    }
    for (const NumberField &number : NumberFields) {
        if (name == number.name) {
            m_record.*number.field = m_json.integer();
            return;
        }
    }
    if (name == "xattrs")
        readXattrs();
    else
        m_json.skip();
}

void TocReading::readRecord()
{
    m_record = {};
    QByteArray name;
    for (m_json.enterObject(); !m_error && m_json.nextMember(name);)
        readField(name);
    if (!m_error && !m_json.hasFailed())
        takeRecord();
}

void TocReading::takeRecord()
{
    if (++m_count > limits::LayerEntries) {
        m_error = Error {
            ErrorKind::Limit, {}, {}, LayerTocWords::tr("it has more than %1 entries").arg(limits::LayerEntries), {}};
        return;
    }
    if (m_record.type == "chunk") {
        if (!m_isFile)
            return fail(LayerTocWords::tr("a part of a file without the file"));
        return addChunk();
    }
    endFile();
    takeEntry();
}

void TocReading::takeEntry()
{
    const std::optional<char> type = tarTypeOf(m_record.type);
    const std::optional<PaxTime> time = tocTime(m_record.modTime);
    if (!type || !time || m_record.size < 0 || quint64(m_record.size) > limits::FileBytes
        || differsFromTar(m_record.name) || differsFromTar(m_record.linkName))
        return fail(LayerTocWords::tr("an invalid entry"));
    // Through what reads the headers of a tar, so that both give the same.
    MergedHeader merged;
    merged.type = *type;
    merged.name = m_record.name;
    merged.linkName = m_record.linkName;
    merged.stored = *type == '0' ? quint64(m_record.size) : 0;
    TarHeader header;
    header.mode = m_record.mode;
    header.uid = m_record.uid;
    header.gid = m_record.gid;
    header.deviceMajor = m_record.deviceMajor;
    header.deviceMinor = m_record.deviceMinor;
    TarMeta meta;
    meta.pax.emplace();
    meta.pax->mtime = *time;
    for (const auto &[name, value] : m_record.xattrs)
        meta.pax->attributes.push_back({name, value});
    RawEntry entry;
    QStringList oddities;
    if (!convertTarEntry(merged, header, meta, entry, oddities))
        return fail(oddities.join(QStringLiteral("; ")));
    makeAsEnginesDo(entry);
    if (entry.type == EntryType::File) {
        m_isFile = true;
        m_firstChunk = m_layer.chunks.size();
        m_fileSize = entry.size;
        m_fileDigest = entry.size > 0 ? tocSha256(m_record.digest) : sha256({}).bytes;
        entry.dataOffset = (m_firstChunk + 1) * TarBlockBytes;
        if (!m_fileDigest.isEmpty())
            entry.hash = contentHashOf(m_fileDigest);
        if (m_fileSize > 0)
            addChunk();
    }
    m_sink.add(entry);
}

void TocReading::addChunk()
{
    const TocRecord &record = m_record;
    const bool isZeros = record.chunkType == "zeros";
    const bool isOutside = record.offset < 0 || record.endOffset < 0 || quint64(record.offset) >= m_toc.end
        || quint64(record.endOffset) > m_toc.end;
    if (record.chunkOffset < 0 || record.chunkSize < 0 || record.innerOffset < 0
        || quint64(record.chunkOffset) >= m_fileSize || quint64(record.innerOffset) > limits::TemporaryBytes
        || (isOutside && !isZeros))
        return fail(LayerTocWords::tr("a part of a file outside the layer"));
    TocChunk chunk;
    chunk.offset = quint64(record.offset);
    chunk.end = quint64(record.endOffset);
    chunk.inner = quint64(record.innerOffset);
    chunk.at = quint64(record.chunkOffset);
    chunk.size = record.chunkSize > 0 ? quint64(record.chunkSize) : m_fileSize - chunk.at;
    chunk.isZeros = isZeros;
    const QByteArray digest = tocSha256(record.chunkDigest);
    if (!digest.isEmpty())
        std::memcpy(chunk.digest.data(), digest.constData(), chunk.digest.size());
    else if (!isZeros && chunk.at == 0 && chunk.size == m_fileSize && !m_fileDigest.isEmpty())
        std::memcpy(chunk.digest.data(), m_fileDigest.constData(), chunk.digest.size());
    else if (!isZeros)
        return fail(LayerTocWords::tr("a part of a file without a digest"));
    const bool isNext = m_layer.chunks.size() == m_firstChunk
        ? chunk.at == 0
        : m_layer.chunks.back().at + m_layer.chunks.back().size == chunk.at;
    if (!isNext || chunk.size > m_fileSize - chunk.at)
        return fail(LayerTocWords::tr("the parts of a file have gaps"));
    m_layer.chunks.push_back(chunk);
}

void TocReading::endFile()
{
    const bool hasAll = m_fileSize == 0
        || (m_layer.chunks.size() > m_firstChunk
            && m_layer.chunks.back().at + m_layer.chunks.back().size == m_fileSize);
    if (m_isFile && !hasAll)
        fail(LayerTocWords::tr("the parts of a file have gaps"));
    m_isFile = false;
}

/** The table itself, which is the last file of an eStargz layer. */
void TocReading::takeOwn()
{
    if (!m_toc.own)
        return;
    RawEntry entry = *m_toc.own;
    entry.path = m_toc.ownPath;
    entry.dataOffset = (m_layer.chunks.size() + 1) * TarBlockBytes;
    entry.hash = contentHashOf(QByteArrayView(m_toc.ownChunk.digest.data(), qsizetype(m_toc.ownChunk.digest.size())));
    makeAsEnginesDo(entry);
    m_layer.chunks.push_back(m_toc.ownChunk);
    m_sink.add(entry);
}

/** Where the table does not say where a piece ends, it does where the next one begins. */
void TocReading::findEnds()
{
    std::vector<quint64> starts {m_toc.end};
    for (const TocChunk &chunk : m_layer.chunks) {
        if (!chunk.isZeros)
            starts.push_back(chunk.offset);
    }
    std::sort(starts.begin(), starts.end());
    for (TocChunk &chunk : m_layer.chunks) {
        const auto next = std::upper_bound(starts.begin(), starts.end(), chunk.offset);
        const quint64 latest = next == starts.end() ? m_toc.end : *next;
        if (chunk.end <= chunk.offset || chunk.end > latest)
            chunk.end = latest;
    }
}

void TocReading::readEntries()
{
    for (m_json.enterArray(); !m_error && m_json.nextItem();)
        readRecord();
    if (!m_error)
        endFile();
}

Result<LayerToc> TocReading::read()
{
    m_layer.compression = m_toc.compression;
    QByteArray name;
    for (m_json.enterObject(); !m_error && m_json.nextMember(name);) {
        if (name == "entries")
            readEntries();
        else if (name == "version")
            m_version = m_json.integer();
        else
            m_json.skip();
    }
    if (!m_error && (!m_json.isAtEnd() || m_version != 1)) {
        m_record = {};
        fail(LayerTocWords::tr("it is not a table of contents of version 1"));
    }
    if (m_error)
        return tl::unexpected(*m_error);
    findEnds();
    takeOwn();
    return std::move(m_layer);
}

}

Result<LayerToc> readLayerToc(const TocBytes &toc, EntrySink &sink)
{
    return TocReading(toc, sink).read();
}

std::size_t firstChunk(quint64 dataOffset)
{
    return std::size_t(dataOffset / TarBlockBytes) - 1;
}

ContentHash contentHashOf(QByteArrayView sha256)
{
    ContentHash hash;
    std::memcpy(&hash.low, sha256.data(), sizeof hash.low);
    std::memcpy(&hash.high, sha256.data() + sizeof hash.low, sizeof hash.high);
    hash.low |= ContentHash::Sha256Bit;
    return hash;
}

}
