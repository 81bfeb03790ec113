// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "libraryreading.h"

#include "gatherlibrary.h"

namespace stratoscope
{

LibraryReading::LibraryReading(EnginePrograms programs, const QString &seenFile, QObject *parent)
    : QObject(parent)
    , m_programs(std::move(programs))
    , m_seenFile(seenFile)
{
}

void LibraryReading::start()
{
    m_isBusy = true;
    m_work.start(
        [this, programs = m_programs, seenFile = m_seenFile](const Job &job, const LatestJob::Deliver &deliver) {
            LibrarySources sources = readSeenSources(seenFile);
            const auto tell = [&] {
                const auto library = std::make_shared<const ImageLibrary>(gatherLibrary(sources));
                deliver([this, library] { Q_EMIT changed(library); });
            };
            tell();
            sources.stores = readEngineStores(programs, job);
            if (job.isCancelled())
                return;
            if (!sources.stores.empty())
                tell();
            deliver([this] {
                m_isBusy = false;
                Q_EMIT finished();
            });
        });
}

void LibraryReading::change(const std::function<void()> &change)
{
    m_changes.add(this, [this, change](const Job &, const JobQueue::Deliver &deliver) {
        change();
        deliver([this] { start(); });
    });
}

void LibraryReading::forget(const std::vector<SeenImage> &images)
{
    change([images, seenFile = m_seenFile] { forgetSeenImages(seenFile, images); });
}

void LibraryReading::clear()
{
    change([seenFile = m_seenFile] { clearSeenImages(seenFile); });
}

}
