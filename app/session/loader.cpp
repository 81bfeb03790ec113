// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "loader.h"

#include "completeimage.h"
#include "guarded.h"
#include "handedover.h"
#include "loadimage.h"
#include "openimage.h"
#include "progressthrottle.h"
#include "runningjobs.h"

namespace stratoscope
{

namespace
{

/** One that works, and a few cancelled ones that have not noticed yet (slow disk, network share). */
constexpr int Threads = 4;

/** Computes what views would otherwise wait for. */
Result<LoadedImagePtr> prepared(Result<LoadedImagePtr> loaded)
{
    if (loaded)
        (*loaded)->sums();
    return loaded;
}

}

LoaderWork LoaderWork::real()
{
    return {[](const QString &path, const RegistryOptions &options, const Job &job) {
                return openImage(path, options, job);
            },
        [](const ImageSourcePtr &source, std::size_t imageNumber, const LoadOptions &options, const Job &job) {
            return prepared(stratoscope::loadImage(source, imageNumber, options, job));
        },
        [](const LoadedImagePtr &loaded, const LoadOptions &options, const Job &job) {
            return prepared(stratoscope::completeImage(loaded, options, job));
        }};
}

Loader::Loader(LoaderWork work, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
{
    m_threads.setMaxThreadCount(Threads);
}

Loader::~Loader()
{
    m_job.cancel();
    m_threads.waitForDone();
}

void Loader::dropJob()
{
    m_job.cancel();
    ++m_number;
    m_busy = false;
}

void Loader::cancel()
{
    if (!m_busy)
        return;
    dropJob();
    Q_EMIT cancelled();
}

Job Loader::newJob()
{
    dropJob();
    m_busy = true;
    const quint64 number = m_number;
    auto throttle = std::make_shared<ProgressThrottle>();
    m_job = Job([this, number, throttle](const Progress &progress) {
        if (!throttle->pass())
            return;
        HandedOver pass([this, number, progress] {
            if (number == m_number && m_busy)
                Q_EMIT progressed(progress);
        });
        QMetaObject::invokeMethod(this, std::move(pass), Qt::QueuedConnection);
    });
    return m_job;
}

template<typename T>
void Loader::start(const QString &file, std::function<Result<T>(const Job &)> work, void (Loader::*done)(const T &))
{
    const Job job = newJob();
    const quint64 number = m_number;
    m_threads.start(HandedOver([this, job, number, file, done, work = std::move(work)] {
        const RunningJobs::Mark mark;
        Result<T> result = guarded([&] { return work(job); });
        HandedOver finish([this, number, file, done, result = std::move(result)] {
            if (number != m_number || !m_busy)
                return;
            m_busy = false;
            if (result)
                Q_EMIT(this->*done)(*result);
            else
                Q_EMIT failed(result.error().in(file));
        });
        // The destructor waits for this thread, so `this` still exists.
        QMetaObject::invokeMethod(this, std::move(finish), Qt::QueuedConnection);
    }));
}

void Loader::openSource(const QString &path, const RegistryOptions &options)
{
    const auto work = [=, open = m_work.openSource](const Job &job) { return open(path, options, job); };
    start<ImageSourcePtr>(path, work, &Loader::sourceOpened);
}

void Loader::loadImage(const ImageSourcePtr &source, std::size_t imageNumber, const LoadOptions &options)
{
    const auto work = [=, load = m_work.loadImage](const Job &job) { return load(source, imageNumber, options, job); };
    start<LoadedImagePtr>(source->location, work, &Loader::loaded);
}

void Loader::completeImage(const LoadedImagePtr &image, const LoadOptions &options)
{
    const auto work = [=, complete = m_work.completeImage](const Job &job) { return complete(image, options, job); };
    start<LoadedImagePtr>(image->source->location, work, &Loader::loaded);
}

}
