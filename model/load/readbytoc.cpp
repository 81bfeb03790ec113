// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "readbytoc.h"

#include "bytes.h"
#include "layerbuilder.h"
#include "readunpacked.h"
#include "toccontents.h"
#include "tocplace.h"
#include "watchedsource.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ReadByTocWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ReadLayer)
};

class TocLayerContents : public LayerContents
{
public:
    explicit TocLayerContents(std::shared_ptr<const TocContents> contents)
        : m_contents(std::move(contents))
    {
    }

    Result<ByteSourcePtr> open(const QByteArray &path, const Inode &inode) const override
    {
        return m_contents->open(inode.dataOffset, inode.size, displayText(path));
    }

private:
    const std::shared_ptr<const TocContents> m_contents;
};

std::optional<TocPlace> tocPlaceOf(const Layer &layer)
{
    const bool isTar = layer.content == LayerContent::FileSystem && !layer.blob.isEmpty();
    return isTar ? tocPlace(layer.annotations, layer.compressedSize.value_or(0)) : std::nullopt;
}

ReadLayer tocLayer(LayerBuilder &builder, LayerToc toc, const ByteSourcePtr &whole, const ByteSourcePtr &parts,
    const PieceStorePtr &store)
{
    ReadLayer read;
    read.entries = builder.finish();
    read.warnings = read.entries.warnings;
    read.layer.blob = whole;
    read.layer.compression = toc.compression;
    read.layer.isPartial = true;
    read.layer.contents
        = std::make_shared<const TocLayerContents>(std::make_shared<const TocContents>(parts, std::move(toc), store));
    return read;
}

}

bool mayReadByToc(const FileSet &files, const Layer &layer)
{
    return tocPlaceOf(layer) && !mayReadUnpacked(files, layer) && files.openByRange(layer.blob);
}

Result<std::optional<ReadLayer>> readByToc(
    const FileSet &files, const Layer &layer, const Job &job, QStringList &warnings)
{
    const std::optional<TocPlace> place = tocPlaceOf(layer);
    const ByteSourcePtr parts = place ? files.openByRange(layer.blob) : nullptr;
    const Result<ByteSourcePtr> whole = files.open(layer.blob);
    if (!parts || !whole)
        return std::nullopt;
    const ByteSourcePtr watched
        = watchedSource(parts, job, ReadByTocWords::tr("Reading the table of contents of %1").arg(parts->name()));
    const Result<TocBytes> bytes = fetchToc(watched, *place, files.pieces(), job);
    LayerBuilder builder;
    Result<LayerToc> toc = bytes ? readLayerToc(*bytes, builder) : tl::unexpected(bytes.error());
    if (job.isCancelled())
        return Job::cancelled();
    if (toc)
        return tocLayer(builder, std::move(*toc), *whole, parts, files.pieces());
    const Error &error = toc.error();
    const QString cause = error.entry.isEmpty() || error.entry == parts->name()
        ? error.cause
        : error.entry + QStringLiteral(": ") + error.cause;
    warnings.append(
        ReadByTocWords::tr("transferred whole, because its table of contents cannot be used: %1").arg(cause));
    return std::nullopt;
}

}
