// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentpass.h"

#include "bytes.h"
#include "bytesink.h"
#include "content.h"
#include "decodedstream.h"
#include "sourcecheck.h"
#include "tarreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ContentPassWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SaveImage)
};

/** So many files are found by their places; for more, reading on from one to the next is quicker. */
constexpr std::size_t FewFiles = 16;

}

ContentPass::ContentPass(const LoadedImage &image, FileReceiver &receiver, const Job &job, PassChecks checks)
    : m_image(image)
    , m_tree(image.tree)
    , m_receiver(receiver)
    , m_job(job)
    , m_checks(checks)
{
}

Result<void> ContentPass::read(std::span<const WantedFile> files)
{
    while (!files.empty()) {
        std::size_t end = 1;
        while (end < files.size() && files[end].layer == files.front().layer)
            ++end;
        if (const auto done = readLayer(files.first(end)); !done)
            return done;
        files = files.subspan(end);
    }
    return {};
}

/** Reads the files of one layer. */
Result<void> ContentPass::readLayer(std::span<const WantedFile> files)
{
    const LayerIndex layer = files.front().layer;
    if (m_checks == PassChecks::Complete) {
        if (const auto usable = checkUsable(m_image, layer); !usable)
            return usable;
    }
    // What is not here comes file by file, in the order in which it is stored; each is compared with its digest.
    const LoadedLayer &loaded = m_image.layers[layer.value];
    const bool hasBlob = loaded.blob && !loaded.contents;
    return hasBlob && !areFew(files) ? readBlob(files) : readEach(files);
}

/** True if opening each of \a files takes less than walking through their layer. */
bool ContentPass::areFew(std::span<const WantedFile> files) const
{
    return m_checks == PassChecks::Readable && files.size() <= FewFiles
        && std::none_of(files.begin(), files.end(),
            [this](const WantedFile &file) { return m_tree.inode(file.entry.version).sparse; });
}

Result<void> ContentPass::readEach(std::span<const WantedFile> files)
{
    ContentOpener opener(m_image, m_job);
    for (const WantedFile &file : files) {
        if (m_job.isCancelled())
            return Job::cancelled();
        const Result<ByteSourcePtr> content = opener.open(file.entry.version);
        const auto done = content ? readOpened(**content, file) : fail(file, content.error());
        if (!done)
            return done;
    }
    return {};
}

Result<void> ContentPass::readBlob(std::span<const WantedFile> files)
{
    const LayerIndex layer = files.front().layer;
    const LoadedLayer &loaded = m_image.layers[layer.value];
    const bool checks = m_checks == PassChecks::Complete && !isVerified(m_image, layer);
    if (loaded.compression == Compression::None) {
        if (const auto verified = checks ? verifyPlain(layer) : Result<void>(); !verified)
            return verified;
        SourceInput input(loaded.blob);
        TarReader reader(input);
        return readFrom(reader, files);
    }
    Hasher hasher(expectedDiffId(m_image, layer).algorithm);
    DecodedStream input(makeDecoder({loaded.blob}, loaded.compression), checks ? &hasher : nullptr, m_job);
    TarReader reader(input);
    const auto read = readFrom(reader, files);
    if (!read || !checks)
        return read;
    const auto rest = input.readRest();
    return rest ? compareDiffId(m_image, layer, hasher.finish())
                : tl::unexpected(rest.error().in(m_image.source->location));
}

/** Uncompressed layers are read out of order, so their digest needs a separate read. */
Result<void> ContentPass::verifyPlain(LayerIndex layer)
{
    const auto digest = digestOf(*m_image.layers[layer.value].blob, expectedDiffId(m_image, layer).algorithm, m_job);
    return digest ? compareDiffId(m_image, layer, *digest)
                  : tl::unexpected(digest.error().in(m_image.source->location));
}

Result<void> ContentPass::readFrom(TarReader &reader, std::span<const WantedFile> files)
{
    bool hasEntry = false;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const WantedFile &file = files[i];
        // Of one file with two sets of metadata, and the reader has passed it.
        if (i > 0 && files[i - 1].offset == file.offset) {
            if (const auto read = readEach(files.subspan(i, 1)); !read)
                return read;
            continue;
        }
        while (!hasEntry || reader.entry().dataOffset < file.offset || reader.entry().type != EntryType::File) {
            if (m_job.isCancelled())
                return Job::cancelled();
            const auto step = reader.next();
            if (!step)
                return failAll(files.subspan(i), step.error());
            if (*step == EntryReader::Step::End)
                return failAll(files.subspan(i), changed(file));
            hasEntry = true;
        }
        if (const auto read = readCurrent(reader, file); !read)
            return read;
    }
    return {};
}

/** Reads \a file, if that is what the reader is at. */
Result<void> ContentPass::readCurrent(TarReader &reader, const WantedFile &file)
{
    if (reader.entry().dataOffset != file.offset || reader.entry().size != m_tree.size(file.entry.version))
        return fail(file, changed(file));
    if (!reader.isContentKnown()) {
        return fail(file,
            Error {ErrorKind::Damaged, {}, displayText(m_tree.paths().fullPath(file.entry.path)),
                ContentPassWords::tr("a sparse file with an invalid map"), {}});
    }
    return readPieces(reader, file);
}

Result<void> ContentPass::readPieces(TarReader &reader, const WantedFile &file)
{
    const quint64 size = m_tree.size(file.entry.version);
    if (const auto begun = m_receiver.begin(file.entry); !begun)
        return begun;
    for (quint64 at = 0;;) {
        if (m_job.isCancelled())
            return Job::cancelled();
        const auto piece = reader.readContent();
        if (!piece)
            return fail(file, piece.error());
        if (!*piece)
            return m_receiver.end();
        const auto count = static_cast<quint64>((*piece)->bytes.size());
        if ((*piece)->offset < at || (*piece)->offset > size || count > size - (*piece)->offset)
            return fail(file, changed(file));
        if (const auto added = m_receiver.add((*piece)->offset, (*piece)->bytes); !added)
            return added;
        at = (*piece)->offset + count;
    }
}

Result<void> ContentPass::readOpened(const ByteSource &content, const WantedFile &file)
{
    const quint64 size = m_tree.size(file.entry.version);
    if (const auto begun = m_receiver.begin(file.entry); !begun)
        return begun;
    m_block.resize(CopyBlock);
    for (quint64 at = 0; at < size;) {
        if (m_job.isCancelled())
            return Job::cancelled();
        const auto count = content.readAt(at, std::span(m_block).first(std::min<quint64>(m_block.size(), size - at)));
        if (!count)
            return fail(file, count.error());
        if (*count == 0)
            return fail(file, changed(file));
        if (const auto added = m_receiver.add(at, {m_block.data(), *count}); !added)
            return added;
        at += static_cast<quint64>(*count);
    }
    return m_receiver.end();
}

Result<void> ContentPass::failAll(std::span<const WantedFile> files, const Error &error)
{
    for (const WantedFile &file : files) {
        if (const auto failed = fail(file, error); !failed)
            return failed;
    }
    return {};
}

Result<void> ContentPass::fail(const WantedFile &file, const Error &error)
{
    const Error whole = error.in(m_image.source->location);
    if (error.kind == ErrorKind::Cancelled || m_checks == PassChecks::Complete)
        return tl::unexpected(whole);
    return m_receiver.fail(file.entry, whole);
}

Error ContentPass::changed(const WantedFile &file) const
{
    return {ErrorKind::Damaged, m_image.source->location, displayText(m_tree.paths().fullPath(file.entry.path)),
        ContentPassWords::tr("its content has changed since it was read; the image or the container was modified"),
        ContentPassWords::tr("Open it again.")};
}

}
