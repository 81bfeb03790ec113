// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "drafttar.h"

#include "bytes.h"
#include "draftheader.h"
#include "readlimits.h"
#include "tarheader.h"

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

Result<void> DraftTar::write(const LayerDraft &draft)
{
    const DraftOrder order = orderDraft(m_image, draft);
    return writeAll(order.directories)
        .and_then([&] { return ContentPass(m_image, *this, m_job, PassChecks::Complete).read(order.files); })
        .and_then([&] { return writeAll(order.others); })
        .and_then([&] { return writeAll(order.links); })
        .and_then([&] { return writeZeros(TarEndBytes); });
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

Result<void> DraftTar::begin(const DraftEntry &entry)
{
    m_entry = entry;
    m_size = m_tree.size(entry.version);
    m_at = 0;
    m_holes = 0;
    return writeHeader(entry);
}

Result<void> DraftTar::add(quint64 offset, QByteArrayView bytes)
{
    if (const auto filled = fillTo(offset); !filled)
        return filled;
    m_at += static_cast<quint64>(bytes.size());
    return m_out.write(bytes);
}

Result<void> DraftTar::end()
{
    return fillTo(m_size).and_then([this] { return writeZeros(tarPadding(m_size)); });
}

Result<void> DraftTar::fail(const DraftEntry &, const Error &error)
{
    return tl::unexpected(error);
}

/** Writes a hole as zeros: not every engine knows every sparse format of tar. */
Result<void> DraftTar::fillTo(quint64 offset)
{
    m_holes += offset - m_at;
    if (m_holes > limits::SparseHoleBytes)
        return failure(ErrorKind::Limit, displayText(draftName(m_tree, m_entry)),
            DraftTarWords::tr("a sparse file has holes larger than %1 bytes").arg(limits::SparseHoleBytes));
    const Result<void> filled = writeZeros(offset - m_at);
    m_at = offset;
    return filled;
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

}
