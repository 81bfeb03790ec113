// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "recordeddockerfile.h"

#include <QObject>

namespace stratoscope
{

class ExplorerState;

/** What is known of the build of an image. Immutable and shared. */
struct KnownBuild
{
    LoadedImagePtr image;
    BuildRecordPtr record;
    std::optional<RecordedDockerfile> dockerfile; ///< Unset: nobody recorded it.
};

using KnownBuildPtr = std::shared_ptr<const KnownBuild>;

/** What the builder of the image recorded, and what refers to the image: read off the GUI thread once its layers are, and
 *  shared by all views. */
class BuildReading : public QObject
{
    Q_OBJECT

public:
    /** Follows \a state, which must outlive this. */
    explicit BuildReading(ExplorerState *state, QObject *parent = nullptr);

    /** Null until it is read. What the image's registry has to be asked for comes later than what is in the source. */
    KnownBuildPtr known() const { return m_known; }
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /** known() or isRunning() changed. */
    void changed();

private:
    void forget();
    void follow();
    void take(const KnownBuildPtr &known, bool isMoreComing);

    ExplorerState *m_state;
    LoadedImagePtr m_image; ///< The one being read, or the last one.
    KnownBuildPtr m_known;
    bool m_isRunning = false;
    LatestJob m_work; ///< Last member: running work ends before anything it reports to is destroyed.
};

}
