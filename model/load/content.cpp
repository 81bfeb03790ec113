// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "content.h"

#include "bytes.h"
#include "decodedsource.h"
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
    const UnionTree &tree = image.tree;
    const Inode inode = tree.inode(version);
    const QByteArray path = tree.paths().fullPath(tree.version(version).path);
    const QString name = displayText(path);
    if (inode.type != EntryType::File)
        return failure(ErrorKind::Usage, name, ContentWords::tr("not a regular file"));
    if (inode.size == 0)
        return memorySource({}, name);
    const LoadedLayer &layer = image.layers[tree.inodeLayerIndex(version).value];
    if (layer.blob && inode.sparse)
        return failure(ErrorKind::Usage, name, ContentWords::tr("a sparse file, stored in pieces"));
    const Result<ByteSourcePtr> content = layer.blob
        ? sliceSource(
            openStream(watchedSource(layer.blob, job, name), layer.compression, layer.streamBytes, layer.checkpoints),
            inode.dataOffset, inode.size, name)
        : openUnpacked(tree, layer, version);
    return content ? content : tl::unexpected(content.error().in(image.source->location));
}

}
