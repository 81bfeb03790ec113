// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "content.h"

#include "bytes.h"
#include "decodedsource.h"
#include "sparsefile.h"
#include "watchedsource.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ContentWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Content)
};

}

Result<ByteSourcePtr> openUnpacked(const UnionTree &tree, const LoadedLayer &layer, VersionId version)
{
    const VersionId owner = tree.linked(version).isValid() ? tree.linked(version) : version;
    const QByteArray path = tree.paths().fullPath(tree.version(owner).path);
    if (!layer.contents)
        return failure(ErrorKind::NotFound, displayText(path), ContentWords::tr("the layer is not in the file"));
    return layer.contents->open(path, tree.inode(version));
}

Result<ByteSourcePtr> openContent(const LoadedImage &image, VersionId version, const Job &job)
{
    return ContentOpener(image, job).open(version);
}

Result<ByteSourcePtr> ContentOpener::open(VersionId version)
{
    const UnionTree &tree = m_image.tree;
    const QString name = displayText(tree.paths().fullPath(tree.version(version).path));
    const Result<ByteSourcePtr> content = openPlace(tree, version, name);
    return content ? content : tl::unexpected(content.error().in(m_image.source->location));
}

Result<QByteArray> ContentOpener::head(VersionId version, qsizetype most)
{
    const UnionTree &tree = m_image.tree;
    const std::size_t wanted = std::size_t(std::min<quint64>(tree.size(version), quint64(most)));
    const LoadedLayer &layer = m_image.layers[tree.inodeLayerIndex(version).value];
    if (layer.heads && layer.blob) {
        const std::optional<QByteArray> kept = layer.heads->find(tree.inode(version).dataOffset);
        if (kept && std::size_t(kept->size()) >= wanted)
            return kept->first(qsizetype(wanted));
    }
    const Result<ByteSourcePtr> content = open(version);
    if (!content)
        return tl::unexpected(content.error());
    QByteArray bytes(qsizetype(wanted), Qt::Uninitialized);
    const auto count = (*content)->readAt(0, std::span(bytes.data(), wanted));
    return count.map([&](qsizetype read) { return bytes.first(read); });
}

Result<ByteSourcePtr> ContentOpener::openPlace(const UnionTree &tree, VersionId version, const QString &name)
{
    const Inode inode = tree.inode(version);
    if (inode.type != EntryType::File)
        return failure(ErrorKind::Usage, name, ContentWords::tr("not a regular file"));
    if (inode.size == 0)
        return memorySource({}, name);
    const LayerIndex index = tree.inodeLayerIndex(version);
    const LoadedLayer &layer = m_image.layers[index.value];
    if (layer.contents || !layer.blob)
        return openUnpacked(tree, layer, version).map([&](const ByteSourcePtr &file) {
            return layer.isPartial ? watchedSource(file, m_job, name) : file;
        });
    if (const auto all = layer.heads ? layer.heads->find(inode.dataOffset) : std::nullopt;
        all && quint64(all->size()) == inode.size)
        return memorySource(*all, name);
    if (m_layer != index) {
        m_stream = openStream(
            watchedSource(layer.blob, m_job, name), layer.compression, layer.streamBytes, layer.checkpoints);
        m_layer = index;
    }
    if (inode.sparse)
        return openSparseFile(m_stream, inode.dataOffset, inode.size, name);
    return sliceSource(m_stream, inode.dataOffset, inode.size, name);
}

}
