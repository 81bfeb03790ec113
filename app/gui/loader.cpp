// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "loader.h"

#include "loadimage.h"
#include "progressthrottle.h"

namespace stratoscope
{

namespace
{

/** One that works, and a few cancelled ones that have not noticed yet (a slow disk, a network share). */
constexpr int Threads = 4;

}

Loader::Loader(QObject *parent)
    : QObject(parent)
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
        QMetaObject::invokeMethod(
            this,
            [this, number, progress] {
                if (number == m_number && m_busy)
                    Q_EMIT progressed(progress);
            },
            Qt::QueuedConnection);
    });
    return m_job;
}

template<typename T>
void Loader::start(std::function<Result<T>(const Job &)> work, void (Loader::*done)(const T &))
{
    const Job job = newJob();
    const quint64 number = m_number;
    m_threads.start([this, job, number, done, work = std::move(work)] {
        Result<T> result = work(job);
        // The destructor waits for this thread, so that `this` is still there.
        QMetaObject::invokeMethod(
            this,
            [this, number, done, result = std::move(result)] {
                if (number != m_number || !m_busy)
                    return;
                m_busy = false;
                if (result)
                    Q_EMIT(this->*done)(*result);
                else
                    Q_EMIT failed(result.error());
            },
            Qt::QueuedConnection);
    });
}

void Loader::openSource(const QString &path)
{
    start<ImageSourcePtr>(
        [path](const Job &job) {
            Result<ImageSourcePtr> source = openImageSource(path, job);
            return source ? source : tl::unexpected(source.error().in(path));
        },
        &Loader::sourceOpened);
}

void Loader::loadImage(const ImageSourcePtr &source, std::size_t imageNumber, const QString &upper)
{
    start<LoadedImagePtr>(
        [source, imageNumber, upper](const Job &job) {
            LoadOptions options;
            options.upper = upper;
            Result<LoadedImagePtr> loaded = stratoscope::loadImage(source, imageNumber, options, job);
            return loaded ? loaded : tl::unexpected(loaded.error().in(source->location));
        },
        &Loader::loaded);
}

}
