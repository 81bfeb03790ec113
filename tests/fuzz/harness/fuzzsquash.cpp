// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "content.h"
#include "harness.h"
#include "layerform.h"
#include "loadimage.h"
#include "memoryfileset.h"
#include "saveimage.h"
#include "tarmutator.h"
#include "tarreader.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Squashes an image and reads the result again: it shows the same files. */
namespace
{

constexpr qsizetype mostSquashed = 6;
constexpr quint64 mostCompared = 1 << 20;

/** An image as docker save writes it, of these layers. */
std::shared_ptr<MemoryFileSet> imageOf(const QByteArrayList &layers)
{
    auto files = std::make_shared<MemoryFileSet>();
    QByteArrayList names;
    QByteArrayList diffIds;
    for (const QByteArray &layer : layers) {
        const QByteArray name = QByteArray::number(names.size()) + "/layer.tar";
        files->files[QString::fromLatin1(name)] = layer;
        names.append('"' + name + '"');
        diffIds.append('"' + sha256(layer).toString().toLatin1() + '"');
    }
    files->files[QStringLiteral("config.json")]
        = R"({"os":"linux","architecture":"amd64","rootfs":{"type":"layers","diff_ids":[)" + diffIds.join(',') + "]}}";
    files->files[QStringLiteral("manifest.json")]
        = R"([{"Config":"config.json","RepoTags":["a:b"],"Layers":[)" + names.join(',') + "]}]";
    return files;
}

LoadedImagePtr loadedFrom(const FileSetPtr &files)
{
    const auto source = readImageSource(files, Job());
    const auto loaded = source ? loadImage(*source, 0, {}, Job()) : tl::unexpected(source.error());
    return loaded ? *loaded : nullptr;
}

/** The content of the sparse file at \a offset in \a tar, with holes as zeros, as it is when squashed. */
QByteArray sparseContent(const ByteSourcePtr &tar, quint64 offset)
{
    SourceInput input(tar);
    TarReader reader(input);
    for (;;) {
        const auto step = reader.next();
        if (!step || *step == EntryReader::Step::End)
            return "lost";
        if (reader.entry().sparse && reader.entry().dataOffset == offset)
            break;
    }
    QByteArray content(qsizetype(reader.entry().size), '\0');
    for (;;) {
        const auto piece = reader.readContent();
        if (!piece)
            return "unreadable";
        if (!*piece)
            return content;
        content.replace(qsizetype((*piece)->offset), (*piece)->bytes.size(), (*piece)->bytes.toByteArray());
    }
}

QByteArray contentOf(const LoadedImage &image, VersionId version)
{
    const UnionTree &tree = image.tree;
    if (tree.type(version) != EntryType::File)
        return {};
    const Inode inode = tree.inode(version);
    if (inode.sparse)
        return sparseContent(image.layers[tree.inodeLayerIndex(version).value].blob, inode.dataOffset);
    const auto content = openContent(image, version, Job());
    const auto bytes = content ? readAll(**content, mostCompared) : tl::unexpected(content.error());
    return bytes ? *bytes : QByteArray("unreadable");
}

/** Sparse files that would take long to write: what is in a layer without holes is small. */
bool hasLargeFiles(const LoadedImage &image)
{
    for (std::size_t i = 0; i < image.tree.versions().size(); ++i) {
        if (image.tree.size(VersionId(i)) > mostCompared)
            return true;
    }
    return false;
}

/** All that a file system shows of a version, as text. */
QByteArray textOf(const LoadedImage &image, VersionId version)
{
    const UnionTree &tree = image.tree;
    const Inode inode = tree.inode(version);
    QByteArray text
        = tree.paths().fullPath(tree.version(version).path) + '\1' + QByteArray::number(int(tree.type(version)));
    for (const quint64 number : {quint64(inode.mode), quint64(inode.uid), quint64(inode.gid), quint64(inode.mtime),
             quint64(inode.mtimeNsec), inode.size, quint64(inode.deviceMajor), quint64(inode.deviceMinor)})
        text += ' ' + QByteArray::number(number);
    if (tree.type(version) == EntryType::Symlink)
        text += '\1' + tree.symlinkTarget(version);
    for (const Xattr &xattr : tree.xattrs(version))
        text += '\1' + xattr.name + '\1' + xattr.value;
    return text + '\1' + contentOf(image, version);
}

/** All visible files; the root is whatever a container gets, and implied directories have no metadata. */
QByteArrayList filesOf(const LoadedImage &image)
{
    QByteArrayList files;
    const UnionTree &tree = image.tree;
    for (std::size_t i = 1; i < tree.paths().size(); ++i) {
        const VersionId version = tree.visible(PathId(i), tree.top());
        if (version.isValid())
            files.append(textOf(image, version));
    }
    std::sort(files.begin(), files.end());
    return files;
}

void compare(const LoadedImage &image, const LoadedImage &squashed)
{
    require(!squashed.isDamaged(), "what was written is whole");
    const QByteArrayList before = filesOf(image);
    const QByteArrayList after = filesOf(squashed);
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i)
        require(before.value(i) == after.value(i),
            "a squashed image shows the same files:", QString::fromLatin1(before.value(i) + " != " + after.value(i)));
}

/** What two builds are compared by: the form of each layer's tar. */
void checkForms(const LoadedImage &image)
{
    for (const LoadedLayer &layer : image.layers) {
        const auto form = readLayerForm(layer, Job());
        for (std::size_t i = 0; form && i < form->entries.size(); ++i)
            require(form->name(i).size() >= 0, "the names of a layer's form are in order");
    }
}

void run(QByteArrayView input)
{
    const LoadedImagePtr image = loadedFrom(imageOf(splitTars(input, mostSquashed)));
    if (!image || image->layers.empty() || hasLargeFiles(*image))
        return;
    checkForms(*image);
    static const QTemporaryDir folder;
    const QString saved = folder.filePath(QStringLiteral("saved.tar"));
    const auto plan = SavePlan::merging(image->layers.size(), {{LayerIndex(0), image->top()}});
    SaveOptions options;
    options.compression = Compression::None;
    if (!saveImage(*image, *plan, options, saved, Job()))
        return;
    const auto files = openFileSet(saved, Job());
    require(files.has_value(), "what was written is an archive");
    const LoadedImagePtr squashed = loadedFrom(*files);
    require(squashed != nullptr, "what was written is an image");
    compare(*image, *squashed);
    QFile::remove(saved);
}

}

std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most, unsigned int seed)
{
    return mutateTar(data, size, most, seed);
}

STRATOSCOPE_HARNESS(run)
