// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "extraction.h"

#include "blobcompressor.h"
#include "directorytarget.h"
#include "extractprogress.h"
#include "packtarget.h"
#include "savedfile.h"
#include "shorttext.h"
#include "tartarget.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace stratoscope
{

namespace
{

struct ExtractionWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Extraction)
};

ExtractOutcome outcomeOf(ExtractPlan &plan)
{
    return {plan.files, plan.directories, plan.bytes, std::move(plan.leftOut)};
}

template<typename Entries, typename Add>
Result<void> addAll(const Entries &entries, const Job &job, const Add &add)
{
    for (const DraftEntry &entry : entries) {
        if (job.isCancelled())
            return Job::cancelled();
        if (const auto added = add(entry); !added)
            return added;
    }
    return {};
}

/** Writes everything of \a plan to \a target. */
Result<void> fill(const LoadedImage &image, const ExtractPlan &plan, ExtractTarget &target, const Job &job)
{
    const DraftOrder order = orderDraft(image, plan.draft);
    ExtractProgress counted(target, plan.bytes, job);
    return addAll(order.directories, job, [&](const DraftEntry &entry) { return target.addDirectory(entry); })
        .and_then([&] { return ContentPass(image, counted, job, PassChecks::Readable).read(order.files); })
        .and_then(
            [&] { return addAll(order.others, job, [&](const DraftEntry &entry) { return target.addOther(entry); }); })
        .and_then(
            [&] { return addAll(order.links, job, [&](const DraftEntry &entry) { return target.addLink(entry); }); })
        .and_then([&]() -> Result<void> { return job.isCancelled() ? Job::cancelled() : target.finish(); });
}

Result<void> checkSpace(quint64 wanted, quint64 free)
{
    if (wanted <= free)
        return {};
    return failure(ErrorKind::Limit, {},
        ExtractionWords::tr("%1 are needed, but only %2 are free").arg(sizeText(wanted), sizeText(free)),
        ExtractionWords::tr("Free up space there, or extract to somewhere else"));
}

Result<void> toDirectory(
    const LoadedImage &image, ExtractPlan &plan, const ExtractDestination &destination, const Job &job)
{
    Result<StagedTree> staged = StagedTree::create(destination.path, destination.existing);
    if (!staged)
        return tl::unexpected(staged.error());
    if (const auto fits = checkSpace(plan.plainBytes, staged->freeBytes()); !fits)
        return fits;
    LeftOutList &leftOut = plan.leftOut;
    DirectoryTarget target(image, plan, *staged, leftOut);
    return fill(image, plan, target, job);
}

Result<void> toSink(const LoadedImage &image, ExtractPlan &plan, ExtractFormat format, ByteSink &out, const Job &job)
{
    if (format == ExtractFormat::Zip || format == ExtractFormat::SevenZip) {
        PackTarget target(image, plan, format, out, plan.leftOut);
        return fill(image, plan, target, job);
    }
    const Compression compression = format == ExtractFormat::TarGzip ? Compression::Gzip
        : format == ExtractFormat::TarZstd                           ? Compression::Zstd
                                                                     : Compression::None;
    const std::unique_ptr<BlobCompressor> compressor = makeCompressor(compression, 0, out);
    TarTarget target(image, plan, *compressor, plan.leftOut);
    return fill(image, plan, target, job).and_then([&] { return compressor->finish(); });
}

Result<void> toFile(const LoadedImage &image, ExtractPlan &plan, const ExtractDestination &destination, const Job &job)
{
    if (const QFileInfo info(destination.path); info.exists() && !info.isFile())
        return failure(ErrorKind::Usage, {}, ExtractionWords::tr("not a regular file"));
    Result<SavedFile> file = SavedFile::create(destination.path);
    if (!file)
        return tl::unexpected(file.error());
    if (destination.format == ExtractFormat::Tar) {
        if (const auto fits = checkSpace(plan.bytes, file->freeBytes()); !fits)
            return fits;
    }
    return toSink(image, plan, destination.format, *file, job).and_then([&] { return file->commit(); });
}

}

Result<ExtractOutcome> extract(
    const LoadedImage &image, const ExtractWish &wish, const ExtractDestination &destination, const Job &job)
{
    ExtractWish possible = wish;
    if (destination.format == ExtractFormat::Zip || destination.format == ExtractFormat::SevenZip)
        possible.keepsHardLinks = false;
    ExtractPlan plan = planExtraction(image.tree, possible);
    const auto written = destination.format == ExtractFormat::Directory ? toDirectory(image, plan, destination, job)
                                                                        : toFile(image, plan, destination, job);
    if (!written)
        return tl::unexpected(written.error().in(destination.path));
    return outcomeOf(plan);
}

Result<ExtractOutcome> extractTar(const LoadedImage &image, const ExtractWish &wish, ByteSink &out, const Job &job)
{
    ExtractPlan plan = planExtraction(image.tree, wish);
    const auto written = toSink(image, plan, ExtractFormat::Tar, out, job);
    return written ? Result<ExtractOutcome>(outcomeOf(plan)) : tl::unexpected(written.error());
}

}
