// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildreading.h"

#include "explorerstate.h"
#include "unpackedbytes.h"

namespace stratoscope
{

namespace
{

/** Null if \a job was cancelled. */
KnownBuildPtr readKnown(const LoadedImagePtr &loaded, bool asksElsewhere, const Job &job)
{
    const RecordWishes wishes {{}, seenImagesFile(), unpackedBytes(*loaded), asksElsewhere};
    const Result<BuildRecordPtr> record = readBuildRecord(*loaded->source, loaded->imageNumber, wishes, job);
    if (!record)
        return nullptr;
    return std::make_shared<const KnownBuild>(KnownBuild {loaded, *record, recordedDockerfile(*loaded, **record)});
}

}

BuildReading::BuildReading(ExplorerState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(m_state, &ExplorerState::sourceChanged, this, &BuildReading::forget);
    connect(m_state, &ExplorerState::loadedChanged, this, &BuildReading::follow);
    follow();
}

void BuildReading::forget()
{
    m_work.cancel();
    m_image.reset();
    take({}, false);
}

void BuildReading::follow()
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded || (m_image && m_image->tree.sharesShapeWith(loaded->tree)))
        return;
    m_image = loaded;
    m_isRunning = true;
    m_work.start([this, loaded](const Job &job, const LatestJob::Deliver &deliver) {
        const KnownBuildPtr own = readKnown(loaded, false, job);
        if (!own)
            return;
        // What has to be asked for may take its time, and come to nothing.
        const bool hasMore = loaded->source->referrers != nullptr;
        deliver([this, own, hasMore] { take(own, hasMore); });
        const KnownBuildPtr all = hasMore ? readKnown(loaded, true, job) : nullptr;
        if (all)
            deliver([this, all] { take(all, false); });
    });
    Q_EMIT changed();
}

void BuildReading::take(const KnownBuildPtr &known, bool isMoreComing)
{
    m_isRunning = isMoreComing;
    m_known = known;
    Q_EMIT changed();
}

}
