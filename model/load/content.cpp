// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "content.h"

#include "bytes.h"
#include "decodedsource.h"
#include "upperfile.h"
#include "watchedsource.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ContentMessages
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Content)
};

}

Result<ByteSourcePtr> openContent(const LoadedImage &image, VersionId version, const Job &job)
{
    const UnionTree &tree = image.tree;
    const Inode inode = tree.inode(version);
    const QByteArray path = tree.paths().fullPath(tree.version(version).path);
    const QString name = displayText(path);
    if (inode.type != EntryType::File)
        return failure(ErrorKind::Usage, name, ContentMessages::tr("not a regular file"));
    if (inode.size == 0)
        return memorySource({}, name);
    const LoadedLayer &layer = image.layers[tree.inodeLayerIndex(version).value];
    if (layer.blob && inode.sparse)
        return failure(ErrorKind::Usage, name, ContentMessages::tr("a sparse file, whose content is in pieces"));
    const VersionId owner = tree.linked(version).isValid() ? tree.linked(version) : version;
    const auto content = layer.blob ? sliceSource(openStream(watchedSource(layer.blob, job, name), layer.compression,
                                                      layer.streamBytes, layer.checkpoints),
                             inode.dataOffset, inode.size, name)
                                    : openUpperFile(layer.upperPath, tree.paths().fullPath(tree.version(owner).path));
    return content ? content : tl::unexpected(content.error().in(image.source->location));
}

}
