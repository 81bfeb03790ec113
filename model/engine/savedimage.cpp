// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "savedimage.h"

#include "engineproblem.h"
#include "shorttext.h"
#include "temporaryfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QMutex>
#include <QStorageInfo>

#include <map>

namespace stratoscope
{

namespace
{

struct SavedImageWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SavedImage)
};

/** Disk space to keep free no matter how large an image is, in bytes. */
constexpr quint64 SpareBytes = 64ull << 20;

/** Open images, so that looking at a container again does not save its image again. */
class OpenImages
{
public:
    ImageSourcePtr find(const QString &key)
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_images.find(key);
        return known == m_images.end() ? nullptr : known->second.lock();
    }

    void keep(const QString &key, const ImageSourcePtr &source)
    {
        const QMutexLocker lock(&m_mutex);
        std::erase_if(m_images, [](const auto &image) { return image.second.expired(); });
        m_images[key] = source;
    }

private:
    QMutex m_mutex;
    std::map<QString, std::weak_ptr<const ImageSource>> m_images;
};

OpenImages &openImages()
{
    static OpenImages images;
    return images;
}

/** Saves an engine's image to a temporary file. */
class Saving
{
public:
    Saving(const Engine &engine, const QString &name, const ImageFacts &facts, quint64 mostBytes, const Job &job)
        : m_engine(engine)
        , m_name(name)
        , m_facts(facts)
        , m_mostBytes(mostBytes)
        , m_job(job)
    {
    }

    Result<ByteSourcePtr> save() const;

private:
    QStringList command() const;
    Result<void> checkRoom() const;
    Result<quint64> write(ChildProcess &process, TemporaryFile &file) const;
    Error problem(ErrorKind kind, const QString &cause, const QString &hint) const;

    const Engine &m_engine;
    const QString m_name;
    const ImageFacts &m_facts;
    const quint64 m_mostBytes;
    const Job m_job;
};

QStringList Saving::command() const
{
    const QString options = QString::fromLatin1(engineRow(m_engine.kind).saveOptions);
    return QStringList {QStringLiteral("save")} + options.split(QLatin1Char(' '), Qt::SkipEmptyParts)
        + QStringList {m_name};
}

Error Saving::problem(ErrorKind kind, const QString &cause, const QString &hint) const
{
    return {kind, m_engine.label(), m_name, cause, hint};
}

Result<void> Saving::checkRoom() const
{
    const QStorageInfo storage(QDir::tempPath());
    const quint64 needed = m_facts.size.value_or(0) + SpareBytes;
    const qint64 available = storage.bytesAvailable();
    if (available < 0 || needed <= quint64(available))
        return {};
    return tl::unexpected(problem(ErrorKind::Limit,
        SavedImageWords::tr("saving it needs about %1, but %2 has only %3 left")
            .arg(sizeText(needed), QDir::tempPath(), sizeText(quint64(available))),
        SavedImageWords::tr("Free up space there, or set TMPDIR to a directory with more space")));
}

Result<quint64> Saving::write(ChildProcess &process, TemporaryFile &file) const
{
    quint64 done = 0;
    for (;;) {
        const Result<QByteArrayView> block = process.read();
        if (!block)
            return tl::unexpected(engineFailure(m_engine, block.error()));
        if (block->isEmpty())
            return done;
        if (done + quint64(block->size()) > m_mostBytes) {
            return tl::unexpected(problem(
                ErrorKind::Limit, SavedImageWords::tr("it is larger than the %1 bytes allowed").arg(m_mostBytes), {}));
        }
        if (const Result<void> written = file.write(done, *block); !written)
            return tl::unexpected(written.error());
        done += quint64(block->size());
        const quint64 total = m_facts.size.value_or(0);
        m_job.report({SavedImageWords::tr("%1 is saving the image").arg(engineName(m_engine.kind)), done,
            done > total ? 0 : total});
    }
}

Result<ByteSourcePtr> Saving::save() const
{
    if (const Result<void> room = checkRoom(); !room)
        return tl::unexpected(room.error());
    Result<TemporaryFile> file = TemporaryFile::create();
    if (!file)
        return tl::unexpected(file.error());
    Result<ChildProcess> process = ChildProcess::start(m_engine.call(command()), m_job);
    if (!process)
        return tl::unexpected(engineFailure(m_engine, process.error()));
    m_job.report(
        {SavedImageWords::tr("%1 is saving the image").arg(engineName(m_engine.kind)), 0, m_facts.size.value_or(0)});
    const Result<quint64> written = write(*process, *file);
    if (!written)
        return tl::unexpected(written.error());
    const Result<ProcessEnd> end = process->finish();
    if (!end)
        return tl::unexpected(end.error());
    if (!end->isFine())
        return tl::unexpected(engineFailure(m_engine, *end));
    return std::move(*file).toSource(m_name);
}

}

Result<ImageSourcePtr> openSavedImage(
    const Engine &engine, const QString &name, const ImageFacts &facts, quint64 mostBytes, const Job &job)
{
    const QString key = (engine.arguments + QStringList {engine.program, facts.id, name}).join(QLatin1Char('\n'));
    if (const ImageSourcePtr open = facts.id.isEmpty() ? nullptr : openImages().find(key))
        return open;
    const Result<ByteSourcePtr> file = Saving(engine, name, facts, mostBytes, job).save();
    if (!file)
        return tl::unexpected(file.error());
    const QString location = QStringLiteral("%1: %2").arg(engine.label(), name);
    const Result<FileSetPtr> files = openFileSet(*file, location, job);
    const Result<ImageSourcePtr> source = files ? readImageSource(*files, job) : tl::unexpected(files.error());
    if (source)
        openImages().keep(key, *source);
    return source;
}

}
