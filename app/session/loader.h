// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "loadedimage.h"
#include "loadoptions.h"
#include "registryoptions.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace stratoscope
{

/** The stages of opening an image, run on a thread. Tests replace them. */
struct LoaderWork
{
    std::function<Result<ImageSourcePtr>(const QString &path, const RegistryOptions &options, const Job &job)>
        openSource;
    std::function<Result<LoadedImagePtr>(
        const ImageSourcePtr &source, std::size_t imageNumber, const LoadOptions &options, const Job &job)>
        loadImage;
    std::function<Result<LoadedImagePtr>(const LoadedImagePtr &loaded, const LoadOptions &options, const Job &job)>
        completeImage;

    /** The model's own stages. */
    static LoaderWork real();
};

/**
 * Opens images off the GUI thread, one at a time. A new request drops the previous one, whose results never arrive. The
 * latest ends with exactly one of sourceOpened(), loaded(), failed() and cancelled().
 */
class Loader : public QObject
{
    Q_OBJECT

public:
    explicit Loader(LoaderWork work = LoaderWork::real(), QObject *parent = nullptr);
    /** Waits only until running work notices that it is cancelled. */
    ~Loader() override;

    /** Reads manifests and configs, the quick first stage: sourceOpened(). */
    void openSource(const QString &path, const RegistryOptions &options = {});
    /** Reads the layers of one image: loaded(). */
    void loadImage(const ImageSourcePtr &source, std::size_t imageNumber, const LoadOptions &options);
    /** Completes \a image: loaded(). */
    void completeImage(const LoadedImagePtr &image, const LoadOptions &options);

    bool isBusy() const { return m_busy; }

public Q_SLOTS:
    /** Returns at once; does nothing if there is nothing to cancel. */
    void cancel();

Q_SIGNALS:
    /** At most twenty times a second. */
    void progressed(const stratoscope::Progress &progress);
    void sourceOpened(const stratoscope::ImageSourcePtr &source);
    void loaded(const stratoscope::LoadedImagePtr &loaded);
    void failed(const stratoscope::Error &error);
    void cancelled();

private:
    template<typename T>
    void start(const QString &file, std::function<Result<T>(const Job &)> work, void (Loader::*done)(const T &));
    Job newJob();
    void dropJob();

    LoaderWork m_work;
    QThreadPool m_threads; ///< Its own, so that a cancelled load that is slow to notice does not delay others.
    Job m_job;
    quint64 m_number = 0; ///< The latest request's number; other results are stale.
    bool m_busy = false;
};

}
