// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "tarsplit.h"

#include "bytes.h"
#include "decoder.h"
#include "json.h"
#include "openfile.h"
#include "readlimits.h"
#include "temporaryfile.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <utility>
#include <vector>

namespace stratoscope
{

namespace
{

struct TarSplitWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::TarSplit)
};

constexpr std::size_t SplitBlock = 256 << 10;

/** Lines of what a decoder gives. */
class LineReader
{
public:
    explicit LineReader(std::unique_ptr<Decoder> decoder)
        : m_decoder(std::move(decoder))
        , m_block(SplitBlock)
    {
    }

    /** The next line without its end; empty at the end of all. */
    Result<std::optional<QByteArray>> next()
    {
        for (;;) {
            const qsizetype end = m_kept.indexOf('\n', m_from);
            if (end >= 0) {
                const QByteArray line = m_kept.mid(m_from, end - m_from);
                m_from = end + 1;
                return line;
            }
            m_kept.remove(0, m_from);
            m_from = 0;
            if (quint64(m_kept.size()) > limits::JsonBytes)
                return failure(ErrorKind::Limit, {}, TarSplitWords::tr("a line is too long"));
            const Result<qsizetype> count = m_decoder->read(m_block);
            if (!count)
                return tl::unexpected(count.error());
            if (*count == 0)
                return m_kept.isEmpty() ? Result<std::optional<QByteArray>>(std::nullopt)
                                        : std::optional(std::exchange(m_kept, {}));
            m_kept.append(m_block.data(), *count);
        }
    }

private:
    const std::unique_ptr<Decoder> m_decoder;
    std::vector<char> m_block;
    QByteArray m_kept;
    qsizetype m_from = 0; ///< Where the next line begins in it.
};

/** An entry of the list (tar-split, tar/storage/entry.go). */
struct SplitEntry
{
    enum class Kind { File = 1, Segment = 2 };

    Kind kind = Kind::Segment;
    QByteArray name; ///< Of a file.
    quint64 size = 0; ///< Of its content.
    QByteArray bytes; ///< Of a segment, as they are in the tar.
};

tl::unexpected<Error> oddList()
{
    return failure(ErrorKind::Damaged, {}, TarSplitWords::tr("it does not list the parts of a tar"));
}

std::optional<QByteArray> splitBytes(const QJsonObject &json, QLatin1String key)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        json.value(key).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

Result<SplitEntry> splitEntry(const QByteArray &line)
{
    const Result<QJsonObject> json = parseJsonObject(line, {});
    if (!json)
        return tl::unexpected(json.error());
    SplitEntry entry;
    const int kind = json->value(QLatin1String("type")).toInt();
    if (kind == int(SplitEntry::Kind::Segment)) {
        const std::optional<QByteArray> bytes = splitBytes(*json, QLatin1String("payload"));
        entry.bytes = bytes.value_or(QByteArray());
        return bytes ? Result<SplitEntry>(std::move(entry)) : oddList();
    }
    const qint64 size = json->value(QLatin1String("size")).toInteger();
    const std::optional<QByteArray> raw = splitBytes(*json, QLatin1String("name_raw"));
    if (kind != int(SplitEntry::Kind::File) || size < 0 || !raw)
        return oddList();
    entry.kind = SplitEntry::Kind::File;
    entry.size = quint64(size);
    // Names that are no UTF-8 are there as bytes.
    entry.name = raw->isEmpty() ? json->value(QLatin1String("name")).toString().toUtf8() : *raw;
    return entry;
}

/** \a name as a path below the layer's directory. */
QByteArray pathBelow(const QByteArray &name)
{
    QByteArrayList parts;
    for (const QByteArray &part : name.split('/')) {
        if (part == ".." && !parts.isEmpty())
            parts.removeLast();
        else if (!part.isEmpty() && part != "." && part != "..")
            parts.append(part);
    }
    return parts.join('/');
}

/** Puts a tar together. */
class TarRemaking
{
public:
    TarRemaking(FileDescriptor root, TemporaryFile file, const Digest &diffId, const Job &job)
        : m_root(std::move(root))
        , m_file(std::move(file))
        , m_diffId(diffId)
        , m_hasher(diffId.algorithm)
        , m_job(job)
        , m_block(SplitBlock)
    {
    }

    Result<void> addAll(LineReader &lines);
    Result<ByteSourcePtr> finish(const QString &name) &&;

private:
    Result<void> add(QByteArrayView bytes);
    Result<void> addFile(const SplitEntry &entry);

    const FileDescriptor m_root;
    TemporaryFile m_file;
    const Digest m_diffId;
    Hasher m_hasher;
    const Job &m_job;
    std::vector<char> m_block;
    quint64 m_size = 0;
};

Result<void> TarRemaking::add(QByteArrayView bytes)
{
    m_hasher.add(bytes);
    const Result<void> written = m_file.write(m_size, bytes);
    m_size += quint64(bytes.size());
    return written;
}

Result<void> TarRemaking::addFile(const SplitEntry &entry)
{
    const QByteArray path = pathBelow(entry.name);
    const QString name = displayText(path);
    const FileDescriptor looked = openBelow(m_root.get(), path, O_PATH | O_NOFOLLOW);
    Result<FileDescriptor> opened = openRegularFile(looked, name);
    const Result<ByteSourcePtr> source
        = opened ? adoptFileSource(opened->release(), name) : tl::unexpected(opened.error());
    if (!source)
        return tl::unexpected(source.error());
    if ((*source)->size() != entry.size)
        return failure(ErrorKind::Damaged, name, TarSplitWords::tr("the file has another size than in the layer"));
    for (quint64 done = 0; done < entry.size;) {
        if (m_job.isCancelled())
            return Job::cancelled();
        const std::size_t wanted = std::size_t(std::min<quint64>(m_block.size(), entry.size - done));
        const Result<qsizetype> count = (*source)->readAt(done, std::span(m_block).first(wanted));
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return failure(ErrorKind::Damaged, name, TarSplitWords::tr("the content ends early"));
        if (const Result<void> added = add({m_block.data(), *count}); !added)
            return added;
        done += quint64(*count);
    }
    return {};
}

Result<void> TarRemaking::addAll(LineReader &lines)
{
    for (;;) {
        if (m_job.isCancelled())
            return Job::cancelled();
        const Result<std::optional<QByteArray>> line = lines.next();
        if (!line || !*line)
            return line ? Result<void>() : tl::unexpected(line.error());
        const Result<SplitEntry> entry = splitEntry(**line);
        if (!entry)
            return tl::unexpected(entry.error());
        const Result<void> added = entry->kind == SplitEntry::Kind::Segment ? add(entry->bytes)
            : entry->size > 0                                               ? addFile(*entry)
                                                                            : Result<void>();
        if (!added)
            return added;
    }
}

Result<ByteSourcePtr> TarRemaking::finish(const QString &name) &&
{
    if (m_hasher.finish() != m_diffId)
        return failure(ErrorKind::Damaged, name, TarSplitWords::tr("its files do not add up to the layer's diff ID"));
    return std::move(m_file).toSource(name);
}

}

Result<ByteSourcePtr> remakeTar(
    const ByteSourcePtr &list, const QString &directory, const Digest &diffId, const QString &folder, const Job &job)
{
    FileDescriptor root(
        ::open(QFile::encodeName(directory).constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!root.isValid())
        return tl::unexpected(systemError(errno, directory));
    Result<TemporaryFile> file = folder.isEmpty() ? TemporaryFile::create() : TemporaryFile::createIn(folder);
    if (!file)
        return tl::unexpected(file.error());
    LineReader lines(makeDecoder({list}, Compression::Gzip));
    TarRemaking remaking(std::move(root), std::move(*file), diffId, job);
    return remaking.addAll(lines).and_then([&] { return std::move(remaking).finish(directory); });
}

}
