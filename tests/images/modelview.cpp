// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "modelview.h"

#include "layerbuilder.h"
#include "layerwalk.h"

#include <stdexcept>

namespace stratoscope
{

namespace
{

char typeLetter(EntryType type)
{
    switch (type) {
    case EntryType::Directory:
        return 'd';
    case EntryType::Symlink:
        return 'l';
    case EntryType::CharDevice:
        return 'c';
    case EntryType::BlockDevice:
        return 'b';
    case EntryType::Fifo:
        return 'p';
    default:
        return 'f';
    }
}

SeenFile seenFile(const UnionTree &tree, VersionId id)
{
    const Inode inode = tree.inode(id);
    SeenFile file;
    file.type = typeLetter(tree.type(id));
    file.mode = inode.mode;
    file.uid = inode.uid;
    file.gid = inode.gid;
    file.size = inode.size;
    file.mtime = inode.mtime;
    file.linkTarget = file.type == 'l' ? tree.symlinkTarget(id) : QByteArray();
    file.deviceMajor = inode.deviceMajor;
    file.deviceMinor = inode.deviceMinor;
    file.inode = tree.fileKey(id);
    return file;
}

}

FileView viewOfTree(const UnionTree &tree, LayerIndex upTo)
{
    FileView view;
    for (std::size_t i = 0; i < tree.paths().size(); ++i) {
        const VersionId id = tree.visible(PathId(i), upTo);
        if (id.isValid())
            view.emplace(tree.paths().fullPath(PathId(i)), seenFile(tree, id));
    }
    return view;
}

LayerEntries readLayerBlob(const QByteArray &blob, const QString &name)
{
    LayerBuilder builder;
    const auto outcome = walkLayerTar(memorySource(blob, name), builder, {}, Job());
    if (!outcome)
        throw std::runtime_error(outcome.error().message().toStdString());
    if (outcome->damage)
        throw std::runtime_error(outcome->damage->message().toStdString());
    return builder.finish();
}

}
