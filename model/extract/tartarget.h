// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesink.h"
#include "entryheader.h"
#include "extractplan.h"
#include "extracttarget.h"

#include <QSet>

namespace stratoscope
{

/** Writes what is extracted as a tar that keeps everything; holes become zeros. Directories come last, those below
 *  first: whoever unpacks it does not change their times or shut himself out any more. */
class TarTarget : public ExtractTarget
{
public:
    /** All must outlive this. finish() writes the tar's end to \a out and no more. */
    TarTarget(const LoadedImage &image, const ExtractPlan &plan, ByteSink &out, LeftOutList &leftOut);

    Result<void> addDirectory(const DraftEntry &entry) override;
    Result<void> addOther(const DraftEntry &entry) override { return writeHeader(entry); }
    Result<void> addLink(const DraftEntry &entry) override;
    Result<void> finish() override;

    Result<void> begin(const DraftEntry &entry) override;
    Result<void> add(quint64 offset, QByteArrayView bytes) override;
    Result<void> end() override;
    Result<void> fail(const DraftEntry &entry, const Error &error) override;

private:
    QByteArray name(const DraftEntry &entry) const;
    Result<void> writeHeader(const DraftEntry &entry);
    void leaveOut(LeftOutReason reason, const DraftEntry &entry, const QString &detail);
    Result<void> writeZeros(quint64 count);

    const UnionTree &m_tree;
    const ExtractPlan &m_plan;
    ByteSink &m_out;
    LeftOutList &m_leftOut;
    std::vector<DraftEntry> m_directories;
    QSet<PathId> m_missing; ///< Files that are left out.
    DraftEntry m_entry; ///< The current file; without a version if there is none.
    quint64 m_at = 0; ///< Bytes of it that are written.
    bool m_isSkipped = false; ///< It is left out.
};

}
