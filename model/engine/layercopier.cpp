// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layercopier.h"

#include "bytes.h"
#include "readlimits.h"

#include <QCoreApplication>
#include <QFile>

namespace stratoscope
{

namespace
{

struct LayerCopierWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerCopier)
};

QByteArray nameOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

/** "/etc/passwd" for "etc/passwd" in a copy of "/etc"; empty if it would be elsewhere. */
QByteArray pathInCopy(const QByteArray &copied, QByteArrayView written)
{
    const QByteArray clean = cleanTarPath(written);
    const QByteArray name = nameOf(copied);
    if (clean != name && !clean.startsWith(name + '/'))
        return {};
    return copied.left(copied.size() - name.size()) + clean;
}

/** True if \a diff contains \a path, possibly over several lines. */
bool isChanged(const ContainerDiff &diff, const QByteArray &path)
{
    if (diff.present.count(path) > 0)
        return true;
    if (diff.isCertain || !path.contains('\n'))
        return false;
    const QByteArray lines = '\n' + diff.printed;
    return lines.contains("\nA " + path + '\n') || lines.contains("\nC " + path + '\n');
}

bool isRegularOrLink(const RawEntry &entry)
{
    return entry.type == EntryType::File || entry.type == EntryType::Hardlink;
}

}

LayerCopier::LayerCopier(const Engine &engine, const QString &id, const ContainerDiff &diff, const Job &job,
    std::unique_ptr<LayerArchive> archive)
    : m_engine(&engine)
    , m_id(id)
    , m_diff(&diff)
    , m_job(job)
    , m_archive(std::move(archive))
{
}

Result<LayerCopier> LayerCopier::create(
    const Engine &engine, const QString &id, const ContainerDiff &diff, const Job &job)
{
    Result<std::unique_ptr<LayerArchive>> archive = LayerArchive::create();
    if (!archive)
        return tl::unexpected(archive.error());
    return LayerCopier(engine, id, diff, job, std::move(*archive));
}

void LayerCopier::warn(const QByteArray &path, const QString &text)
{
    m_warnings.add([&] { return QStringLiteral("%1: %2").arg(displayText(path), text); });
}

Result<void> LayerCopier::take(TarReader &reader, const QByteArray &path, const QByteArray &linkTarget)
{
    if (nameOf(path).startsWith(".wh.")) {
        warn(path, LayerCopierWords::tr("a layer cannot contain a file with this name; skipped"));
        return {};
    }
    RawEntry &entry = reader.entry();
    if (entry.type == EntryType::Hardlink) {
        if (linkTarget.isEmpty()) {
            warn(path, LayerCopierWords::tr("a hard link that leads outside; skipped"));
            return {};
        }
        entry.linkTarget = QByteArrayView(linkTarget).sliced(1);
    }
    if (entry.type == EntryType::Directory)
        m_directories.insert(path);
    m_taken.insert(path);
    return m_archive->copyEntry(reader, path.mid(1), m_job);
}

Result<void> LayerCopier::takeExport()
{
    Result<std::unique_ptr<EngineTar>> tar = EngineTar::start(*m_engine, {QStringLiteral("export"), m_id}, m_job);
    if (!tar)
        return tl::unexpected(tar.error());
    for (quint64 count = 0;; ++count) {
        const Result<EntryReader::Step> step = (*tar)->next();
        if (!step)
            return tl::unexpected(step.error());
        if (*step == EntryReader::Step::End)
            return {};
        if (count > limits::LayerEntries)
            return failure(
                ErrorKind::Limit, m_id, LayerCopierWords::tr("it has more than %1 files").arg(limits::LayerEntries));
        if (count % 256 == 0)
            m_job.report({LayerCopierWords::tr("Reading the container's files"), (*tar)->reader().position(), 0});
        TarReader &reader = (*tar)->reader();
        const QByteArray path = '/' + cleanTarPath(reader.entry().path);
        const bool isDeleted = m_diff->deleted.count(path) > 0;
        if (isDeleted)
            m_alive.insert(path);
        const bool isRemade = isDeleted && reader.entry().type == EntryType::Directory;
        if (!isChanged(*m_diff, path) && !isRemade)
            continue;
        const QByteArray target = cleanTarPath(reader.entry().linkTarget);
        const Result<void> taken = take(reader, path, target.isEmpty() ? target : '/' + target);
        if (!taken)
            return taken;
    }
}

Result<std::unique_ptr<EngineTar>> LayerCopier::startCopy(const QByteArray &path) const
{
    return EngineTar::start(*m_engine,
        {QStringLiteral("cp"), m_id + QLatin1Char(':') + QFile::decodeName(path), QStringLiteral("-")}, m_job);
}

Result<void> LayerCopier::takeCopy(const CopyTask &task)
{
    Result<std::unique_ptr<EngineTar>> tar = startCopy(task.path);
    if (!tar)
        return tl::unexpected(tar.error());
    m_job.report({LayerCopierWords::tr("Copying changed files"), quint64(m_taken.size()), 0});
    for (;;) {
        const Result<EntryReader::Step> step = (*tar)->next();
        if (!step)
            return tl::unexpected(step.error());
        if (*step == EntryReader::Step::End)
            return {};
        TarReader &reader = (*tar)->reader();
        const QByteArray path = pathInCopy(task.path, reader.entry().path);
        if (path.isEmpty()) {
            return failure(ErrorKind::Damaged, displayText(reader.entry().path),
                LayerCopierWords::tr("asked the engine for %1, but got another file").arg(displayText(task.path)));
        }
        const bool isAsked = task.isWhole ? m_diff->present.count(path) > 0 : path == task.path;
        if (isAsked) {
            const QByteArray target
                = isRegularOrLink(reader.entry()) ? pathInCopy(task.path, reader.entry().linkTarget) : QByteArray();
            if (const Result<void> taken = take(reader, path, target); !taken)
                return taken;
        }
        // Do not wait for the rest of an existing directory, since nobody needs it.
        if (!task.isWhole)
            return {};
    }
}

Result<bool> LayerCopier::isThere(const QByteArray &path)
{
    Result<std::unique_ptr<EngineTar>> tar = startCopy(path);
    if (!tar)
        return tl::unexpected(tar.error());
    const Result<EntryReader::Step> step = (*tar)->next();
    if (step)
        return *step == EntryReader::Step::Entry;
    return step.error().kind == ErrorKind::NotFound ? Result<bool>(false) : tl::unexpected(step.error());
}

void LayerCopier::warnOfMissing()
{
    for (const QByteArray &path : m_diff->present) {
        if (m_taken.count(path) == 0)
            warn(path,
                LayerCopierWords::tr(
                    "the engine reports it as changed, but does not return it; it may be a socket, or deleted by now"));
    }
}

/** A directory that was deleted and recreated hides its old content; anything else still visible is not deleted,
 *  whatever a name with line breaks makes it look like. */
Result<void> LayerCopier::addDeleted()
{
    for (const QByteArray &path : m_diff->deleted) {
        Result<void> added;
        if (m_directories.count(path) > 0)
            added = m_archive->addOpaque(path.mid(1));
        else if (m_alive.count(path) == 0)
            added = m_archive->addWhiteout(path.mid(1));
        if (!added)
            return added;
    }
    return {};
}

Result<CopiedLayer> LayerCopier::finish()
{
    if (const Result<void> added = addDeleted(); !added)
        return tl::unexpected(added.error());
    if (m_diff->isCertain)
        warnOfMissing();
    else
        warn(m_id.toUtf8(),
            LayerCopierWords::tr("some names contain line breaks: apparent deletions may be part of a name"));
    const Result<HeldFile> tar = m_archive->finish();
    if (!tar)
        return tl::unexpected(tar.error());
    return CopiedLayer {*tar, m_warnings.texts()};
}

}
