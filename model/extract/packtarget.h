// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesink.h"
#include "extractformat.h"
#include "extractplan.h"
#include "extracttarget.h"

#include <QSet>

#include <memory>

struct archive;

namespace stratoscope
{

/** Writes what is extracted as a zip or a 7z, which keep modes, times and symlinks; a zip keeps owners too. */
class PackTarget : public ExtractTarget
{
public:
    /** All must outlive this. */
    PackTarget(
        const LoadedImage &image, const ExtractPlan &plan, ExtractFormat format, ByteSink &out, LeftOutList &leftOut);
    ~PackTarget() override;
    Q_DISABLE_COPY_MOVE(PackTarget)

    Result<void> addDirectory(const DraftEntry &entry) override;
    Result<void> addOther(const DraftEntry &entry) override;
    Result<void> addLink(const DraftEntry &entry) override;
    Result<void> finish() override;

    Result<void> begin(const DraftEntry &entry) override;
    Result<void> add(quint64 offset, QByteArrayView bytes) override;
    Result<void> end() override;
    Result<void> fail(const DraftEntry &entry, const Error &error) override;

private:
    struct Output;

    Result<void> writeHeader(const DraftEntry &entry);
    Result<void> writeZeros(quint64 count);
    void noteLosses(const DraftEntry &entry, const Inode &inode);
    tl::unexpected<Error> problem() const;
    QByteArray path(const DraftEntry &entry) const { return m_tree.paths().fullPath(entry.path); }

    const UnionTree &m_tree;
    const ExtractPlan &m_plan;
    const ExtractFormat m_format;
    LeftOutList &m_leftOut;
    const std::unique_ptr<Output> m_output;
    struct ::archive *m_archive;
    QSet<quint64> m_inodes; ///< Files with several names, of which one is written.
    DraftEntry m_entry; ///< The current file; without a version if there is none.
    quint64 m_at = 0; ///< Bytes of it that are written.
    bool m_isSkipped = false; ///< It is left out.
};

}
