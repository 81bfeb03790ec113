// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sandboxbase.h"

#include "layertext.h"

namespace stratoscope
{

namespace
{

class LetterContents : public LayerContents
{
public:
    Result<ByteSourcePtr> open(const QByteArray &path, const Inode &inode) const override
    {
        return memorySource(QByteArray(static_cast<qsizetype>(inode.size), path.back()), QString::fromUtf8(path));
    }
};

QString lineOf(const LayerEntries &entries, const LayerEntry &entry)
{
    const QString path = QString::fromUtf8(entries.paths.fullPath(entry.path).mid(1));
    if (entry.whiteout)
        return path + QStringLiteral(" whiteout");
    if (entry.hardlink) {
        const QByteArray target = entries.inodes->text(entries.hardlinkTarget(entry.path)).mid(1);
        return path + QStringLiteral(" name of ") + QString::fromUtf8(target);
    }
    const Inode inode = (*entries.inodes)[InodeIndex(entry.inode)];
    switch (inode.type) {
    case EntryType::Directory:
        return path + (entry.opaque ? QStringLiteral(" directory opaque") : QStringLiteral(" directory"));
    case EntryType::Symlink:
        return path + QStringLiteral(" link ") + QString::fromUtf8(entries.inodes->text(inode.linkTarget));
    case EntryType::Fifo:
        return path + QStringLiteral(" fifo");
    default:
        return path + QStringLiteral(" file %1").arg(inode.size);
    }
}

}

LoadedImagePtr imageFromText(std::initializer_list<const char *> layers)
{
    auto source = std::make_shared<ImageSource>();
    source->images.emplace_back();
    auto image = std::make_shared<LoadedImage>();
    image->source = source;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        LoadedLayer layer;
        layer.contents = std::make_shared<const LetterContents>();
        image->layers.push_back(layer);
    }
    image->tree = stackFromText(layers);
    return image;
}

QStringList layerLines(const Sandbox &sandbox)
{
    const ReadLayer layer = sandbox.layer();
    QStringList lines;
    for (const LayerEntry &entry : layer.entries.entries) {
        // The root is there as soon as the time of its entries changed.
        if (!entry.implied && entry.path != PathTable::Root)
            lines.append(lineOf(layer.entries, entry));
    }
    lines.sort();
    return lines;
}

QByteArray contentOf(const Sandbox &sandbox, const QByteArray &path)
{
    const ReadLayer layer = sandbox.layer();
    const PathId id = layer.entries.paths.find(path);
    for (const LayerEntry &entry : layer.entries.entries) {
        if (entry.path != id || entry.inode == LayerEntry::NoInode)
            continue;
        const auto source = layer.layer.contents->open(path, (*layer.entries.inodes)[InodeIndex(entry.inode)]);
        const auto bytes = source ? readAll(**source, 1 << 20) : Result<QByteArray>(tl::unexpected(source.error()));
        return bytes ? *bytes : bytes.error().message().toUtf8();
    }
    return "nothing at " + path;
}

}
