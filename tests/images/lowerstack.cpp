// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lowerstack.h"

#include "fileview.h"
#include "layerunpacker.h"
#include "posixcall.h"
#include "randomlayer.h"
#include "readlayer.h"
#include "scratchmount.h"

#include <QFile>

#include <fcntl.h>
#include <set>
#include <stdexcept>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace stratoscope
{

using imagebuilder::Generator;

namespace
{

/** The unpacker writes only the sizes of files, and no extended attributes. */
void fillFiles(Generator &random, const QByteArray &directory)
{
    std::set<quint64> filled;
    for (const auto &[path, seen] : viewOfDirectory(directory)) {
        const QByteArray file = directory + path;
        if (seen.type != 'f' && seen.type != 'd')
            continue;
        if (random.chance(20))
            checked(lsetxattr(file.constData(), "trusted.a", "lower", 5, 0), "setxattr", file);
        if (seen.type != 'f' || seen.size == 0 || !filled.insert(seen.inode).second)
            continue;
        const int descriptor = checked(open(file.constData(), O_WRONLY | O_CLOEXEC), "open", file);
        const QByteArray bytes(static_cast<qsizetype>(std::min<quint64>(seen.size, 4096)), char(random.below(256)));
        const ssize_t count = write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        close(descriptor);
        const timespec times[] = {{seen.mtime, 0}, {seen.mtime, 0}};
        checked(utimensat(AT_FDCWD, file.constData(), times, 0), "utimens", file);
        if (count != bytes.size())
            throw std::runtime_error("write " + file.toStdString());
    }
}

LoadedImagePtr imageOf(const std::vector<QByteArray> &directories)
{
    auto source = std::make_shared<ImageSource>();
    source->images.emplace_back();
    auto image = std::make_shared<LoadedImage>();
    image->source = source;
    std::vector<LayerEntries> layers;
    for (auto directory = directories.rbegin(); directory != directories.rend(); ++directory) {
        Result<ReadLayer> read = readUpper(QFile::decodeName(*directory), Job());
        if (!read || read->layer.damage)
            throw std::runtime_error("cannot read " + directory->toStdString());
        read->layer.writable = false;
        image->layers.push_back(read->layer);
        layers.push_back(std::move(read->entries));
    }
    image->tree = UnionTree(std::move(layers));
    return image;
}

}

LowerStack randomLowerStack(Generator &random, const QByteArray &directory, const QByteArray &target)
{
    LowerStack stack;
    const QByteArray bottom = directory + "/empty";
    checked(mkdir(bottom.constData(), 0755), "mkdir", bottom);
    std::vector<QByteArray> lower {bottom};
    FileView below;
    const quint64 count = 1 + random.below(3);
    for (quint64 i = 0; i < count; ++i) {
        const QByteArray layer = directory + "/lower" + QByteArray::number(i);
        checked(mkdir(layer.constData(), 0755), "mkdir", layer);
        {
            const ScratchMount merged = i == 0 ? ScratchMount() : ScratchMount::overlay(lower, target);
            RandomLayer maker(random, below);
            LayerUnpacker(layer, i == 0 ? QByteArray() : target).unpack(maker.make());
        }
        fillFiles(random, layer);
        lower.insert(lower.begin(), layer);
        const ScratchMount merged = ScratchMount::overlay(lower, target);
        below = viewOfDirectory(target);
    }
    stack.directories = lower;
    stack.image = imageOf({lower.begin(), lower.end() - 1});
    return stack;
}

}
