// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "content.h"

#include "bytes.h"
#include "decodedsource.h"
#include "sparsefile.h"
#include "watchedsource.h"

#include <QCoreApplication>

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

Result<ByteSourcePtr> ContentOpener::openPlace(const UnionTree &tree, VersionId version, const QString &name)
{
    const Inode inode = tree.inode(version);
    if (inode.type != EntryType::File)
        return failure(ErrorKind::Usage, name, ContentWords::tr("not a regular file"));
    if (inode.size == 0)
        return memorySource({}, name);
    const LayerIndex index = tree.inodeLayerIndex(version);
    const LoadedLayer &layer = m_image.layers[index.value];
    if (!layer.blob)
        return openUnpacked(tree, layer, version);
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
