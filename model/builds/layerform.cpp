// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerform.h"

#include "decodedstream.h"
#include "readlimits.h"
#include "sparsehasher.h"
#include "tarreader.h"
#include "watchedsource.h"

#include <QCoreApplication>

#include <xxhash.h>

namespace stratoscope
{

namespace
{

struct LayerFormWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerForm)
};

quint32 hashed(QByteArrayView bytes, quint32 before = 0)
{
    return static_cast<quint32>(XXH3_64bits_withSeed(bytes.data(), static_cast<std::size_t>(bytes.size()), before));
}

quint32 linkOf(const RawEntry &entry)
{
    if (entry.type == EntryType::CharDevice || entry.type == EntryType::BlockDevice)
        return hashed(QByteArray::number(entry.deviceMajor) + ':' + QByteArray::number(entry.deviceMinor));
    return hashed(entry.linkTarget);
}

quint32 xattrsOf(const RawEntry &entry)
{
    quint32 hash = 0;
    for (const Xattr &xattr : entry.xattrs)
        hash = hashed(xattr.value, hashed(xattr.name, hash));
    return hash;
}

/** Reads one layer. */
class FormReading
{
public:
    FormReading(TarReader &reader, const Job &job)
        : m_reader(reader)
        , m_job(job)
    {
        m_reader.keepHeaders();
    }

    Result<LayerForm> read()
    {
        for (;;) {
            const auto step = m_reader.next();
            if (!step)
                return tl::unexpected(step.error());
            if (const auto damage = m_reader.takeDamage())
                return tl::unexpected(*damage);
            if (*step == EntryReader::Step::End)
                return std::move(m_form);
            if (m_form.entries.size() >= limits::LayerEntries) {
                return failure(
                    ErrorKind::Limit, {}, LayerFormWords::tr("it has more than %1 entries").arg(limits::LayerEntries));
            }
            if (const auto taken = take(); !taken)
                return tl::unexpected(taken.error());
        }
    }

    quint64 contentEnd() const { return m_contentEnd; }

private:
    Result<void> take()
    {
        const RawEntry &raw = m_reader.entry();
        FormEntry entry;
        addName(raw.path, entry);
        entry.size = raw.size;
        entry.mtime = raw.mtime;
        entry.mtimeNsec = raw.mtimeNsec;
        entry.uid = raw.uid;
        entry.gid = raw.gid;
        entry.link = linkOf(raw);
        entry.xattrs = xattrsOf(raw);
        entry.shape = headerShape(m_reader.headers());
        entry.mode = raw.mode;
        entry.type = raw.type;
        if (raw.type == EntryType::File) {
            const auto content = readContent(raw.size);
            if (!content)
                return tl::unexpected(content.error());
            entry.content = *content;
        }
        m_contentEnd = (m_reader.position() + TarBlockBytes - 1) / TarBlockBytes * TarBlockBytes;
        m_form.entries.push_back(entry);
        return {};
    }

    void addName(QByteArrayView name, FormEntry &entry)
    {
        if (name.startsWith('/')) {
            entry.spelling = 2;
            name = name.sliced(1);
        } else if (name.startsWith(QByteArrayView("./"))) {
            entry.spelling = 1;
            name = name.sliced(2);
        }
        while (name.endsWith('/'))
            name.chop(1);
        m_form.names.append(name);
        entry.nameEnd = static_cast<quint64>(m_form.names.size());
    }

    Result<std::optional<ContentHash>> readContent(quint64 size)
    {
        SparseHasher hasher(m_hasher, m_holeBudget, m_job);
        for (;;) {
            const auto piece = m_reader.readContent();
            if (!piece)
                return tl::unexpected(piece.error());
            if (!*piece)
                return m_reader.isContentKnown() ? hasher.finish(size) : std::optional<ContentHash>();
            if (const auto added = hasher.add((*piece)->offset, (*piece)->bytes); !added)
                return tl::unexpected(added.error());
        }
    }

    TarReader &m_reader;
    Job m_job;
    ContentHasher m_hasher;
    quint64 m_holeBudget = limits::SparseHoleBytes;
    quint64 m_contentEnd = 0;
    LayerForm m_form;
};

Result<LayerForm> readFrom(ArchiveInput &input, const Job &job, quint64 &contentEnd)
{
    TarReader reader(input);
    FormReading reading(reader, job);
    auto form = reading.read();
    contentEnd = reading.contentEnd();
    return form;
}

}

Result<LayerForm> readLayerForm(const LoadedLayer &layer, const Job &job)
{
    if (!layer.blob || layer.sealed) {
        return failure(ErrorKind::Unreadable, {},
            layer.sealed
                ? LayerFormWords::tr("the layer is encrypted, or holds no file system")
                : LayerFormWords::tr("the layer is a directory here, and no archive whose bytes could be compared"));
    }
    quint64 contentEnd = 0;
    const ByteSourcePtr watched
        = watchedSource(layer.blob, job, LayerFormWords::tr("Reading %1").arg(layer.blob->name()));
    if (layer.compression == Compression::None) {
        SourceInput input(watched);
        auto form = readFrom(input, job, contentEnd);
        if (form)
            form->bytesBehind = layer.blob->size() - std::min(layer.blob->size(), contentEnd);
        return form;
    }
    DecodedStream input(makeDecoder({watched}, layer.compression), nullptr, job);
    auto form = readFrom(input, job, contentEnd);
    if (!form)
        return form;
    if (const auto rest = input.readRest(); !rest)
        return tl::unexpected(rest.error());
    form->bytesBehind = input.streamBytes() - std::min(input.streamBytes(), contentEnd);
    return form;
}

}
