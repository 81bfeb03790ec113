// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "tartarget.h"

#include "draftheader.h"
#include "readlimits.h"
#include "shorttext.h"
#include "tarheader.h"
#include "whiteoutnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct TarTargetWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Extraction)
};

}

TarTarget::TarTarget(const LoadedImage &image, const ExtractPlan &plan, ByteSink &out, LeftOutList &leftOut)
    : m_tree(image.tree)
    , m_plan(plan)
    , m_out(out)
    , m_leftOut(leftOut)
{
}

QByteArray TarTarget::name(const DraftEntry &entry) const
{
    const QByteArray path = extractedName(m_tree, m_plan, entry.path);
    const qsizetype last = path.lastIndexOf('/') + 1;
    switch (entry.kind) {
    case DraftEntry::Kind::Whiteout:
        return path.first(last) + WhiteoutPrefix.toByteArray() + path.sliced(last);
    case DraftEntry::Kind::Opaque:
        return (path.isEmpty() ? path : path + '/') + OpaqueMarker.toByteArray();
    case DraftEntry::Kind::Inode:
        if (m_tree.type(entry.version) == EntryType::Directory)
            return path.isEmpty() ? QByteArrayLiteral("./") : path + '/';
        break;
    case DraftEntry::Kind::Link:
        break;
    }
    return path;
}

Result<void> TarTarget::writeHeader(const DraftEntry &entry)
{
    EntryHeader header = draftHeader(m_tree, entry);
    header.path = name(entry);
    header.linkTarget = entry.kind == DraftEntry::Kind::Link
        ? extractedName(m_tree, m_plan, m_tree.version(entry.target).path)
        : draftLinkTarget(m_tree, entry);
    Result<QByteArray> blocks = encodeEntryHeader(header);
    if (!blocks && header.xattrs) {
        m_leftOut.add(LeftOutReason::Attribute, m_tree.paths().fullPath(entry.path), blocks.error().cause);
        header.xattrs = nullptr;
        blocks = encodeEntryHeader(header);
    }
    return blocks ? m_out.write(*blocks) : tl::unexpected(blocks.error());
}

Result<void> TarTarget::addDirectory(const DraftEntry &entry)
{
    if (entry.kind != DraftEntry::Kind::Inode)
        return writeHeader(entry);
    m_directories.push_back(entry);
    return {};
}

Result<void> TarTarget::finish()
{
    for (std::size_t i = m_directories.size(); i-- > 0;) {
        if (const auto written = writeHeader(m_directories[i]); !written)
            return written;
    }
    return writeZeros(TarEndBytes);
}

Result<void> TarTarget::addLink(const DraftEntry &entry)
{
    if (!m_missing.contains(m_tree.version(entry.target).path))
        return writeHeader(entry);
    leaveOut(LeftOutReason::Unreadable, entry, {});
    return {};
}

void TarTarget::leaveOut(LeftOutReason reason, const DraftEntry &entry, const QString &detail)
{
    m_missing.insert(entry.path);
    m_leftOut.add(reason, m_tree.paths().fullPath(entry.path), detail);
}

Result<void> TarTarget::begin(const DraftEntry &entry)
{
    const Inode inode = m_tree.inode(entry.version);
    m_entry = entry;
    m_at = 0;
    m_isSkipped = inode.sparse && inode.size > limits::SparseHoleBytes;
    if (!m_isSkipped)
        return writeHeader(entry);
    leaveOut(LeftOutReason::Refused, entry,
        TarTargetWords::tr("a sparse file larger than %1").arg(sizeText(limits::SparseHoleBytes)));
    return {};
}

Result<void> TarTarget::add(quint64 offset, QByteArrayView bytes)
{
    if (m_isSkipped)
        return {};
    if (const auto filled = writeZeros(offset - m_at); !filled)
        return filled;
    m_at = offset + static_cast<quint64>(bytes.size());
    return m_out.write(bytes);
}

Result<void> TarTarget::end()
{
    const quint64 size = m_tree.size(m_entry.version);
    m_entry = {};
    return m_isSkipped ? Result<void>() : writeZeros(size - m_at + tarPadding(size));
}

/** A tar that has the header already has to have the content as well. */
Result<void> TarTarget::fail(const DraftEntry &entry, const Error &error)
{
    if (m_entry.path == entry.path)
        return tl::unexpected(error);
    leaveOut(LeftOutReason::Unreadable, entry, error.cause);
    return {};
}

Result<void> TarTarget::writeZeros(quint64 count)
{
    static const QByteArray zeros(64 * 1024, '\0');
    while (count > 0) {
        const auto now = std::min<quint64>(count, static_cast<quint64>(zeros.size()));
        if (const auto written = m_out.write(QByteArrayView(zeros).first(qsizetype(now))); !written)
            return written;
        count -= now;
    }
    return {};
}

}
