// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "drafttar.h"

#include "bytes.h"
#include "bytesink.h"
#include "content.h"
#include "decodedstream.h"
#include "draftheader.h"
#include "readlimits.h"
#include "sourcecheck.h"
#include "tarheader.h"
#include "tarreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct DraftTarWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SaveImage)
};

}

DraftTar::DraftTar(const LoadedImage &image, ByteSink &out, const Job &job)
    : m_image(image)
    , m_tree(image.tree)
    , m_out(out)
    , m_job(job)
{
}

/** Sorts by the bytes of paths, independently of their order in the layers. */
void DraftTar::sortOut(const LayerDraft &draft)
{
    constexpr quint32 None = 0xffffffff;
    std::vector<quint32> first(m_tree.paths().size(), None);
    for (std::size_t i = draft.size(); i-- > 0;)
        first[draft[i].path.value] = static_cast<quint32>(i);
    for (const PathId path : m_tree.paths().sortedByBytes()) {
        for (std::size_t i = first[path.value]; i < draft.size() && draft[i].path == path; ++i)
            sortOut(draft[i]);
    }
    // In a layer without a blob, all offsets are equal and the order stays.
    std::stable_sort(m_files.begin(), m_files.end(), [](const Wanted &left, const Wanted &right) {
        return left.layer != right.layer ? left.layer < right.layer : left.offset < right.offset;
    });
}

void DraftTar::sortOut(const DraftEntry &entry)
{
    if (entry.kind == DraftEntry::Kind::Link) {
        m_links.push_back(entry);
        return;
    }
    if (entry.kind != DraftEntry::Kind::Inode || m_tree.type(entry.version) == EntryType::Directory) {
        m_directories.push_back(entry);
        return;
    }
    if (m_tree.size(entry.version) == 0) {
        m_others.push_back(entry);
        return;
    }
    const LayerIndex layer = m_tree.inodeLayerIndex(entry.version);
    const bool inBlob = m_image.layers[layer.value].blob != nullptr;
    m_files.push_back({layer, inBlob ? m_tree.inode(entry.version).dataOffset : 0, entry});
}

Result<void> DraftTar::write(const LayerDraft &draft)
{
    sortOut(draft);
    if (const auto written = writeAll(m_directories); !written)
        return written;
    for (std::size_t start = 0; start < m_files.size();) {
        std::size_t end = start;
        while (end < m_files.size() && m_files[end].layer == m_files[start].layer)
            ++end;
        if (const auto written = writeFiles(std::span(m_files).subspan(start, end - start)); !written)
            return written;
        start = end;
    }
    return writeAll(m_others).and_then([this] { return writeAll(m_links); }).and_then([this] {
        return writeZeros(TarEndBytes);
    });
}

Result<void> DraftTar::writeAll(const std::vector<DraftEntry> &entries)
{
    for (const DraftEntry &entry : entries) {
        if (m_job.isCancelled())
            return Job::cancelled();
        if (const auto written = writeHeader(entry); !written)
            return written;
    }
    return {};
}

Result<void> DraftTar::writeHeader(const DraftEntry &entry)
{
    EntryHeader header = draftHeader(m_tree, entry);
    header.path = draftName(m_tree, entry);
    header.linkTarget = draftLinkTarget(m_tree, entry);
    const Result<QByteArray> blocks = encodeEntryHeader(header);
    if (!blocks)
        return tl::unexpected(blocks.error().in(m_image.source->location));
    return m_out.write(*blocks);
}

/** Writes the files of one layer. */
Result<void> DraftTar::writeFiles(std::span<const Wanted> files)
{
    const LayerIndex layer = files.front().layer;
    if (const auto usable = checkUsable(m_image, layer); !usable)
        return usable;
    const LoadedLayer &loaded = m_image.layers[layer.value];
    if (!loaded.blob) {
        for (const Wanted &file : files) {
            if (const auto written = writeFile(file); !written)
                return written;
        }
        return {};
    }
    if (loaded.compression == Compression::None) {
        if (const auto verified = verifyPlain(layer); !verified)
            return verified;
        SourceInput input(loaded.blob);
        TarReader reader(input);
        return writeFilesOfBlob(files, reader);
    }
    const bool checks = !isVerified(m_image, layer);
    Hasher hasher(expectedDiffId(m_image, layer).algorithm);
    DecodedStream input(makeDecoder({loaded.blob}, loaded.compression), checks ? &hasher : nullptr, m_job);
    TarReader reader(input);
    const auto written = writeFilesOfBlob(files, reader);
    if (!written || !checks)
        return written;
    const auto rest = input.readRest();
    return rest ? compareDiffId(m_image, layer, hasher.finish())
                : tl::unexpected(rest.error().in(m_image.source->location));
}

/** Uncompressed layers are read out of order, so their digest needs a separate read. */
Result<void> DraftTar::verifyPlain(LayerIndex layer)
{
    if (isVerified(m_image, layer))
        return {};
    const auto digest = digestOf(*m_image.layers[layer.value].blob, expectedDiffId(m_image, layer).algorithm, m_job);
    return digest ? compareDiffId(m_image, layer, *digest)
                  : tl::unexpected(digest.error().in(m_image.source->location));
}

Result<void> DraftTar::writeFilesOfBlob(std::span<const Wanted> files, TarReader &reader)
{
    for (std::size_t i = 0; i < files.size(); ++i) {
        const Wanted &file = files[i];
        // Of one file with two sets of metadata, and the reader has passed it.
        if (i > 0 && files[i - 1].offset == file.offset) {
            if (const auto written = writeFile(file); !written)
                return written;
            continue;
        }
        do {
            if (m_job.isCancelled())
                return Job::cancelled();
            const auto step = reader.next();
            if (!step)
                return tl::unexpected(step.error().in(m_image.source->location));
            if (*step == EntryReader::Step::End)
                return tl::unexpected(changed(file));
        } while (reader.entry().dataOffset < file.offset || reader.entry().type != EntryType::File);
        if (reader.entry().dataOffset != file.offset || reader.entry().size != m_tree.size(file.entry.version))
            return tl::unexpected(changed(file));
        if (!reader.isContentKnown())
            return failure(ErrorKind::Damaged, displayText(draftName(m_tree, file.entry)),
                DraftTarWords::tr("a sparse file with an invalid map"));
        if (const auto written = writePieces(file, reader); !written)
            return written;
    }
    return {};
}

Result<void> DraftTar::writePieces(const Wanted &file, TarReader &reader)
{
    const quint64 size = m_tree.size(file.entry.version);
    quint64 holes = 0;
    quint64 at = 0;
    // Write holes as zeros: not every engine knows every sparse format of tar.
    const auto fillTo = [&](quint64 offset) -> Result<void> {
        if (offset < at || offset > size)
            return tl::unexpected(changed(file));
        holes += offset - at;
        if (holes > limits::SparseHoleBytes)
            return failure(ErrorKind::Limit, displayText(draftName(m_tree, file.entry)),
                DraftTarWords::tr("a sparse file has holes larger than %1 bytes").arg(limits::SparseHoleBytes));
        const Result<void> filled = writeZeros(offset - at);
        at = offset;
        return filled;
    };
    Result<void> written = writeHeader(file.entry);
    while (written) {
        const auto piece = reader.readContent();
        if (!piece)
            return tl::unexpected(piece.error().in(m_image.source->location));
        if (!*piece)
            break;
        written = fillTo((*piece)->offset);
        at += static_cast<quint64>((*piece)->bytes.size());
        if (written && at > size)
            return tl::unexpected(changed(file));
        if (written)
            written = m_out.write((*piece)->bytes);
    }
    return written.and_then([&] { return fillTo(size); }).and_then([&] { return writeZeros(tarPadding(size)); });
}

/** A file of a layer that is a directory or in memory. */
Result<void> DraftTar::writeFile(const Wanted &file)
{
    const quint64 size = m_tree.size(file.entry.version);
    const Result<ByteSourcePtr> content = openContent(m_image, file.entry.version, m_job);
    if (!content)
        return tl::unexpected(content.error());
    if (const auto written = writeHeader(file.entry); !written)
        return written;
    std::vector<char> block(CopyBlock);
    for (quint64 at = 0; at < size;) {
        if (m_job.isCancelled())
            return Job::cancelled();
        const auto count = (*content)->readAt(at, std::span(block).first(std::min<quint64>(block.size(), size - at)));
        if (!count)
            return tl::unexpected(count.error().in(m_image.source->location));
        if (*count == 0)
            return tl::unexpected(changed(file));
        at += static_cast<quint64>(*count);
        if (const auto written = m_out.write({block.data(), *count}); !written)
            return written;
    }
    return writeZeros(tarPadding(size));
}

Result<void> DraftTar::writeZeros(quint64 count)
{
    static const QByteArray zeros(64 * 1024, '\0');
    while (count > 0) {
        if (m_job.isCancelled())
            return Job::cancelled();
        const quint64 now = std::min<quint64>(count, static_cast<quint64>(zeros.size()));
        if (const auto written = m_out.write(QByteArrayView(zeros).first(qsizetype(now))); !written)
            return written;
        count -= now;
    }
    return {};
}

Error DraftTar::changed(const Wanted &file) const
{
    return {ErrorKind::Damaged, m_image.source->location, displayText(draftName(m_tree, file.entry)),
        DraftTarWords::tr("its content has changed since it was read; the image or the container was modified"),
        DraftTarWords::tr("Open it again.")};
}

}
