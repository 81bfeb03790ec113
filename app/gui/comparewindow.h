// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagecomparison.h"
#include "latestjob.h"
#include "loadoptions.h"
#include "progressthrottle.h"
#include "registryoptions.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace stratoscope
{

class ComparePane;
class LoadingStrip;
class VersionsWindow;

/**
 * Compares the main window's image with another one, in a separate window so that the trees stay in sight. The other
 * image, usually older, comes first.
 */
class CompareWindow : public QWidget
{
    Q_OBJECT

public:
    /** A window of \a parent that compares with \a image. */
    CompareWindow(const LoadedImagePtr &image, QWidget *parent);

    /** Compares with the image in the file or directory \a path; asks if there are several. */
    void compareWithFile(const QString &path, const LoadOptions &options, const RegistryOptions &registry = {});
    /** Compares with image number \a imageNumber of \a source. */
    void compareWith(const ImageSourcePtr &source, std::size_t imageNumber, const LoadOptions &options);

    ComparePane *pane() const { return m_pane; }
    /** Tells what made the digests of both images differ. */
    void explainDigests();
    /** Compares the contents of the file at \a node of the comparison in a window of its own. */
    VersionsWindow *compareContents(quint32 node);

Q_SIGNALS:
    /** The user chose \a path in the main window's image. */
    void pathPicked(const QByteArray &path);
    /** There is something to show: a comparison, or the reason why there is none. */
    void finished();

private:
    using Work = std::function<Result<ImageComparisonPtr>(const Job &)>;

    void layOut();
    void start(const Work &work);
    Job reporting(const Job &job, const LatestJob::Deliver &deliver, ProgressThrottle &throttle);
    void showResult(const Result<ImageComparisonPtr> &comparison);
    void choose(const ImageSourcePtr &source, const LoadOptions &options);
    void swap();
    void stop();
    void pick(quint32 node);

    LoadedImagePtr m_image;
    ComparePane *m_pane;
    LoadingStrip *m_loading;
    QLabel *m_names;
    QLabel *m_problem;
    QPushButton *m_swap;
    QStackedWidget *m_pages;
    LatestJob m_work; ///< Last member: running work ends before anything it reports to is destroyed.
};

}
