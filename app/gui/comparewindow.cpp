// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparewindow.h"

#include "breakabletext.h"
#include "bytes.h"
#include "comparebuilds.h"
#include "compareimages.h"
#include "comparepane.h"
#include "imagechooserdialog.h"
#include "loadimage.h"
#include "loadingstrip.h"
#include "openimage.h"
#include "versionswindow.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

namespace stratoscope
{

namespace
{

constexpr QSize CompareSize {1200, 800};
constexpr qreal CompareShare = 0.9;
constexpr int Margin = 8;

QString shownName(const LoadedImage &image)
{
    return displayText(image.image().displayName());
}

/** The number of \a image in \a source. */
std::optional<std::size_t> numberOf(const Image &image, const ImageSource &source)
{
    for (std::size_t i = 0; i < source.images.size(); ++i) {
        const Image &other = source.images[i];
        if (other.id == image.id && other.manifestDigest == image.manifestDigest && other.names == image.names)
            return i;
    }
    return std::nullopt;
}

}

CompareWindow::CompareWindow(const LoadedImagePtr &image, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_image(image)
    , m_pane(new ComparePane)
    , m_loading(new LoadingStrip)
    , m_names(new QLabel)
    , m_problem(new QLabel)
    , m_swap(new QPushButton(tr("S&wap")))
    , m_pages(new QStackedWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare with %1").arg(shownName(*image)));
    layOut();
    auto *closing = new QAction(this);
    closing->setShortcuts({QKeySequence::Close, QKeySequence(Qt::Key_Escape)});
    addAction(closing);
    connect(closing, &QAction::triggered, this, &QWidget::close);
    connect(m_swap, &QPushButton::clicked, this, &CompareWindow::swap);
    connect(m_loading, &LoadingStrip::cancelRequested, this, &CompareWindow::stop);
    connect(m_pane, &ComparePane::pathPicked, this, &CompareWindow::pick);
    connect(m_pane, &ComparePane::digestsWanted, this, &CompareWindow::explainDigests);
    connect(m_pane, &ComparePane::fileActivated, this, &CompareWindow::compareContents);
    resize(CompareSize.boundedTo(screen()->availableSize() * CompareShare));
}

void CompareWindow::layOut()
{
    m_names->setTextFormat(Qt::PlainText);
    m_names->setWordWrap(true);
    m_swap->setToolTip(tr("Swap the two images"));
    m_swap->hide();
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->setMargin(4 * Margin);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_pages->addWidget(m_problem);
    m_pages->addWidget(m_pane);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(Margin, Margin, Margin, 0);
    head->addWidget(m_names, 1);
    head->addWidget(m_swap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_loading);
    column->addWidget(m_pages, 1);
}

void CompareWindow::start(const Work &work)
{
    m_problem->clear();
    m_pages->setCurrentWidget(m_problem);
    m_swap->hide();
    m_loading->reset();
    m_loading->show();
    m_work.start([this, work](const Job &job, const LatestJob::Deliver &deliver) {
        ProgressThrottle throttle;
        const Result<ImageComparisonPtr> comparison = work(reporting(job, deliver, throttle));
        deliver([this, comparison] { showResult(comparison); });
    });
}

/** \a job, showing its progress in the window now and then. */
Job CompareWindow::reporting(const Job &job, const LatestJob::Deliver &deliver, ProgressThrottle &throttle)
{
    return job.reportingTo([this, &deliver, &throttle](const Progress &progress) {
        if (throttle.pass())
            deliver([this, progress] { m_loading->setProgress(progress); });
    });
}

void CompareWindow::explainDigests()
{
    const ImageComparisonPtr shown = m_pane->comparison();
    if (!shown)
        return;
    m_loading->reset();
    m_loading->show();
    m_work.start([this, shown](const Job &job, const LatestJob::Deliver &deliver) {
        ProgressThrottle throttle;
        const auto differences = compareBuilds(shown->before, shown->after, reporting(job, deliver, throttle));
        deliver([this, differences] {
            m_loading->hide();
            m_pane->setBuilds(differences);
            Q_EMIT finished();
        });
    });
}

void CompareWindow::compareWithFile(const QString &path, const LoadOptions &options, const RegistryOptions &registry)
{
    m_loading->reset();
    m_work.start([this, path, options, registry](const Job &job, const LatestJob::Deliver &deliver) {
        const Result<ImageSourcePtr> source = openImage(path, registry, job);
        deliver([this, source, options] {
            if (!source)
                showResult(tl::unexpected(source.error()));
            else
                choose(*source, options);
        });
    });
}

void CompareWindow::choose(const ImageSourcePtr &source, const LoadOptions &options)
{
    const std::size_t proposal = chooseImage(*source, {}).value_or(0);
    if (isUnambiguous(*source, {}))
        return compareWith(source, proposal, options);
    auto *dialog = new ImageChooserDialog(source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool isSameFile = m_image->source->location == source->location;
    dialog->setComparing(
        m_image->image().displayName(), isSameFile ? numberOf(m_image->image(), *source) : std::nullopt);
    connect(dialog, &QDialog::accepted, this,
        [=, this] { compareWith(source, dialog->chosenImage().value_or(proposal), options); });
    connect(dialog, &QDialog::rejected, this, &QWidget::close);
    dialog->open();
}

void CompareWindow::compareWith(const ImageSourcePtr &source, std::size_t imageNumber, const LoadOptions &options)
{
    start([image = m_image, source, imageNumber, options](const Job &job) -> Result<ImageComparisonPtr> {
        const Result<LoadedImagePtr> other = loadImage(source, imageNumber, options, job);
        if (!other)
            return tl::unexpected(other.error());
        return compareImages(*other, image, job);
    });
}

void CompareWindow::swap()
{
    const ImageComparisonPtr shown = m_pane->comparison();
    if (shown)
        start([shown](const Job &job) { return compareImages(shown->after, shown->before, job); });
}

void CompareWindow::stop()
{
    m_work.cancel();
    if (m_pane->comparison())
        showResult(m_pane->comparison());
    else
        close();
}

void CompareWindow::showResult(const Result<ImageComparisonPtr> &comparison)
{
    m_loading->hide();
    if (!comparison) {
        m_problem->setText(breakableText(tr("Cannot compare the images.\n\n%1").arg(comparison.error().message())));
        m_pages->setCurrentWidget(m_problem);
    } else {
        const ImageComparison &shown = **comparison;
        //: names of two images, the first of which is usually the older one
        m_names->setText(tr("%1 → %2").arg(shownName(*shown.before), shownName(*shown.after)));
        m_swap->show();
        if (m_pane->comparison() != *comparison)
            m_pane->setComparison(*comparison);
        m_pages->setCurrentWidget(m_pane);
    }
    Q_EMIT finished();
}

VersionsWindow *CompareWindow::compareContents(quint32 node)
{
    const ImageComparisonPtr shown = m_pane->comparison();
    if (!shown || node >= shown->tree.size())
        return nullptr;
    const PathDifference &difference = shown->tree[node];
    const QByteArray path = shown->paths.fullPath(difference.path);
    auto *made = new VersionsWindow(path, this);
    made->compare({shown->before, shown->before->tree.paths().find(path), difference.before},
        {shown->after, shown->after->tree.paths().find(path), difference.after});
    made->QWidget::show();
    return made;
}

void CompareWindow::pick(quint32 node)
{
    const ImageComparisonPtr shown = m_pane->comparison();
    if (shown)
        Q_EMIT pathPicked(shown->paths.fullPath(shown->tree[node].path));
}

}
