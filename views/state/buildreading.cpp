// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildreading.h"

#include "explorerstate.h"
#include "unpackedbytes.h"

namespace stratoscope
{

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
    finish({});
}

void BuildReading::follow()
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded || (m_image && m_image->tree.sharesShapeWith(loaded->tree)))
        return;
    m_image = loaded;
    m_isRunning = true;
    m_work.start([this, loaded](const Job &job, const LatestJob::Deliver &deliver) {
        const Result<BuildRecordPtr> record = readBuildRecord(
            *loaded->source, loaded->imageNumber, {{}, seenImagesFile(), unpackedBytes(*loaded)}, job);
        if (!record)
            return;
        const auto known
            = std::make_shared<const KnownBuild>(KnownBuild {loaded, *record, recordedDockerfile(*loaded, **record)});
        deliver([this, known] { finish(known); });
    });
    Q_EMIT changed();
}

void BuildReading::finish(const KnownBuildPtr &known)
{
    m_isRunning = false;
    m_known = known;
    Q_EMIT changed();
}

}
