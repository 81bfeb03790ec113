// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "packageowners.h"

#include <QObject>

namespace stratoscope
{

class ExplorerState;

/** What is known of packages. Immutable and shared. */
struct KnownPackages
{
    LoadedImagePtr image;
    ImagePackagesPtr packages;
    PackageOwners owners;
};

using KnownPackagesPtr = std::shared_ptr<const KnownPackages>;

/** The packages in the image: read off the GUI thread once a view wants them, and shared by all of them. */
class PackageReading : public QObject
{
    Q_OBJECT

public:
    /** Follows \a state, which must outlive this. */
    explicit PackageReading(ExplorerState *state, QObject *parent = nullptr);

    /** Null until they are read. */
    KnownPackagesPtr known() const { return m_known; }
    bool isRunning() const { return m_isRunning; }

    /** A view shows them, and will show those of the next image. */
    void want();

Q_SIGNALS:
    /** known() or isRunning() changed. */
    void changed();

private:
    void follow();
    bool isOf(const LoadedImagePtr &image) const;
    void forget();
    void finish(const KnownPackagesPtr &known);

    ExplorerState *m_state;
    LoadedImagePtr m_image; ///< The one being read, or the last one.
    KnownPackagesPtr m_known;
    bool m_isWanted = false;
    bool m_isRunning = false;
    LatestJob m_work; ///< Last member: running work ends before anything it reports to is destroyed.
};

}
