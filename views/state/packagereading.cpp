// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packagereading.h"

#include "explorerstate.h"

namespace stratoscope
{

PackageReading::PackageReading(ExplorerState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(m_state, &ExplorerState::sourceChanged, this, &PackageReading::forget);
    connect(m_state, &ExplorerState::loadedChanged, this, &PackageReading::follow);
}

void PackageReading::want()
{
    m_isWanted = true;
    follow();
}

bool PackageReading::isOf(const LoadedImagePtr &image) const
{
    return m_image && m_image->tree.sharesShapeWith(image->tree);
}

void PackageReading::forget()
{
    m_work.cancel();
    m_image.reset();
    m_isRunning = false;
    finish({});
}

void PackageReading::follow()
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded || !m_isWanted || isOf(loaded))
        return;
    m_image = loaded;
    m_known.reset();
    m_isRunning = true;
    m_work.start([this, loaded](const Job &job, const LatestJob::Deliver &deliver) {
        Result<ImagePackages> packages = readImagePackages(*loaded, job);
        if (!packages)
            return;
        const auto shared = std::make_shared<const ImagePackages>(std::move(*packages));
        const auto known = std::make_shared<const KnownPackages>(KnownPackages {loaded, shared, PackageOwners(shared)});
        deliver([this, known] { finish(known); });
    });
    Q_EMIT changed();
}

void PackageReading::finish(const KnownPackagesPtr &known)
{
    m_isRunning = false;
    m_known = known;
    Q_EMIT changed();
}

}
