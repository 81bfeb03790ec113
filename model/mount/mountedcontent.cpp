// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mountedcontent.h"

#include "content.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** 64 MiB. */
constexpr std::size_t KeptBlocks = 256;

struct MountedContentWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SaveImage)
};

tl::unexpected<Error> shorterThanRead()
{
    return failure(ErrorKind::Damaged, {},
        MountedContentWords::tr("its content has changed since it was read; the image or the container was modified"));
}

}

MountedContent::MountedContent(const LoadedImage &image)
    : m_image(image)
    , m_cache(KeptBlocks)
    , m_layers(image.layers.size())
{
}

MountedContent::Layer &MountedContent::open(LayerIndex index)
{
    Layer &layer = m_layers[index.value];
    std::call_once(layer.once, [&] {
        const LoadedLayer &loaded = m_image.layers[index.value];
        layer.sparse.emplace(loaded);
        if (loaded.compression != Compression::None)
            layer.stream.emplace(loaded, index.value, m_cache);
    });
    return layer;
}

Result<qsizetype> MountedContent::read(VersionId version, quint64 offset, std::span<char> buffer, const Job &job)
{
    const Inode inode = m_image.tree.inode(version);
    if (inode.type != EntryType::File || offset >= inode.size)
        return 0;
    buffer = buffer.first(std::size_t(std::min<quint64>(buffer.size(), inode.size - offset)));
    const LayerIndex layer = m_image.tree.inodeLayerIndex(version);
    const LoadedLayer &loaded = m_image.layers[layer.value];
    const bool hasStream = loaded.blob && !loaded.contents;
    if (inode.sparse && hasStream)
        return readSparse(layer, inode, offset, buffer, job);
    if (hasStream)
        return readStream(layer, inode.dataOffset + offset, buffer, job);
    const auto file = openUnpacked(m_image.tree, loaded, version);
    if (!file)
        return tl::unexpected(file.error());
    const auto count = (*file)->readWaiting(offset, buffer, job);
    return count && std::size_t(*count) < buffer.size() ? shorterThanRead() : count;
}

/** All of \a buffer, from \a offset of the layer's stream on. */
Result<qsizetype> MountedContent::readStream(LayerIndex index, quint64 offset, std::span<char> buffer, const Job &job)
{
    Layer &layer = open(index);
    const auto count = layer.stream ? layer.stream->readAt(offset, buffer, job)
                                    : m_image.layers[index.value].blob->readAt(offset, buffer);
    return count && std::size_t(*count) < buffer.size() ? shorterThanRead() : count;
}

Result<qsizetype> MountedContent::readSparse(
    LayerIndex layer, const Inode &inode, quint64 offset, std::span<char> buffer, const Job &job)
{
    const auto places = open(layer).sparse->places(inode, job);
    if (!places)
        return tl::unexpected(places.error());
    const auto filled = (*places)->fill(offset, buffer,
        [&](quint64 from, std::span<char> room) { return readStream(layer, from, room, job).map([](qsizetype) {}); });
    if (!filled)
        return tl::unexpected(filled.error());
    return qsizetype(buffer.size());
}

Result<quint64> MountedContent::find(FilePart part, VersionId version, quint64 offset, const Job &job)
{
    const Inode inode = m_image.tree.inode(version);
    const LayerIndex layer = m_image.tree.inodeLayerIndex(version);
    if (!inode.sparse || !m_image.layers[layer.value].blob || m_image.layers[layer.value].contents
        || offset >= inode.size)
        return part == FilePart::Data ? std::min(offset, inode.size) : inode.size;
    const auto places = open(layer).sparse->places(inode, job);
    if (!places)
        return tl::unexpected(places.error());
    const auto end = (*places)->pieces().end();
    auto stored = (*places)->pieceBehind(offset);
    if (part == FilePart::Data)
        return stored == end ? inode.size : std::max(stored->piece.offset, offset);
    for (; stored != end && stored->piece.offset <= offset; ++stored)
        offset = stored->piece.offset + stored->piece.size;
    return offset;
}

}
