// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "writablelayer.h"

#include "enginejson.h"
#include "layerwalk.h"

#include <QCryptographicHash>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Docker prints changes in no particular order. */
QByteArray sortedLines(const QByteArray &printed)
{
    QByteArrayList lines = printed.split('\n');
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

/** Sums up what a walk reports about each entry. */
class MarkSink : public EntrySink
{
public:
    void add(const RawEntry &entry) override
    {
        m_hash.addData(entry.path.toByteArray());
        m_hash.addData(entry.linkTarget.toByteArray());
        for (const quint64 number : {quint64(entry.type), quint64(entry.mode), quint64(entry.uid), quint64(entry.gid),
                 quint64(entry.mtime), quint64(entry.mtimeNsec), entry.size, quint64(entry.whiteout),
                 quint64(entry.opaque), quint64(entry.xattrs.size())})
            m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
        for (const Xattr &xattr : entry.xattrs)
            m_hash.addData(xattr.name + xattr.value);
    }

    QByteArray mark() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash {QCryptographicHash::Sha1};
};

}

Result<WritableLayer> writableLayer(
    const Engine &engine, const ContainerFacts &container, bool readUpper, const Job &job)
{
    if (readUpper && !container.upperDirectory.isEmpty())
        return WritableLayer {container.upperDirectory, {}, {}};
    const Result<ContainerDiff> diff = diffContainer(engine, container.id, job);
    if (!diff)
        return tl::unexpected(diff.error());
    const Result<CopiedLayer> copied = copyLayer(engine, container, *diff, job);
    if (!copied)
        return tl::unexpected(copied.error().in(engine.label()));
    return WritableLayer {copied->tar.path, copied->tar.hold, copied->warnings};
}

Result<QByteArray> writableLayerMark(
    const Engine &engine, const ContainerFacts &container, bool readUpper, const Job &job)
{
    if (readUpper && !container.upperDirectory.isEmpty()) {
        MarkSink sink;
        const Result<WalkOutcome> walked = walkUpperDirectory(container.upperDirectory, sink, job);
        return walked ? Result<QByteArray>(sink.mark()) : tl::unexpected(walked.error());
    }
    const Result<ContainerDiff> diff = diffContainer(engine, container.id, job);
    if (!diff)
        return tl::unexpected(diff.error());
    // A file that changes again is in the diff either way, but its size may tell.
    const Result<QByteArray> size = askEngine(engine,
        {QStringLiteral("container"), QStringLiteral("inspect"), QStringLiteral("--size"), QStringLiteral("--format"),
            QStringLiteral("{{.SizeRw}}"), container.id},
        job);
    return size ? Result<QByteArray>(sortedLines(diff->printed) + *size) : tl::unexpected(size.error());
}

}
