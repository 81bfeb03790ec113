// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine.h"
#include "imagelibrary.h"
#include "jobqueue.h"
#include "latestjob.h"

#include <QObject>

namespace stratoscope
{

/** Reads the library off the GUI thread: what was seen at once, and what the engines have as soon as they answer. */
class LibraryReading : public QObject
{
    Q_OBJECT

public:
    /** \a seenFile is what seenImagesFile() says. */
    LibraryReading(EnginePrograms programs, const QString &seenFile, QObject *parent = nullptr);

    /** Reads again. */
    void start();
    /** Forgets \a images, and reads again. */
    void forget(const std::vector<SeenImage> &images);
    /** Forgets all that was seen, and reads again. */
    void clear();
    /** True until the engines have answered. */
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /** What is known by now. */
    void changed(const stratoscope::ImageLibraryPtr &library);
    /** All engines have answered; comes after the last changed(). */
    void finished();

private:
    void change(const std::function<void()> &change);

    const EnginePrograms m_programs;
    const QString m_seenFile;
    bool m_isBusy = false;
    JobQueue m_changes; ///< What was asked to be forgotten is, whatever else is asked.
    LatestJob m_work; ///< Last member: running work ends before anything it reports to is destroyed.
};

}
