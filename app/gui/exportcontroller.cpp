// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "exportcontroller.h"

#include "completeimage.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "filedialogs.h"
#include "fileexport.h"
#include "picturepane.h"
#include "pictureview.h"
#include "projectfile.h"
#include "reportformat.h"

#include <QBuffer>
#include <QMainWindow>
#include <QRegularExpression>

namespace stratoscope
{

namespace
{

constexpr qreal PictureScale = 2;

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Export)
};

/** As a report by the command-line program: everything is known about the image, digests included. */
Result<QByteArray> makeReport(LoadedImagePtr image, ReportFormat format, const Job &job)
{
    while (!image->isComplete()) {
        const Result<LoadedImagePtr> more = completeImage(image, LoadOptions(), job);
        if (!more)
            return tl::unexpected(more.error());
        image = *more;
    }
    // Those that hold for the findings in the window.
    const Result<ProjectRules> project = readProjectRules(projectFolders(image->source->location));
    if (!project)
        return tl::unexpected(project.error());
    return gatherReport(image, {true, false, project->rules.failOver, project->rules.exclude}, job)
        .map([format](const ReportData &data) { return writtenReport(data, format); });
}

Result<QByteArray> makePng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return failure(ErrorKind::Limit, {}, ExportWords::tr("the picture is too large"));
    return bytes;
}

}

ExportController::ExportController(
    QMainWindow *window, const ExplorerState *state, const ExplorerPage *explorer, FileDialogs *dialogs)
    : QObject(window)
    , m_window(window)
    , m_state(state)
    , m_explorer(explorer)
    , m_dialogs(dialogs)
{
}

void ExportController::askForReport()
{
    const QString path = m_dialogs->askForReport(m_window, tr("%1-report", "a file's name").arg(proposedName()));
    if (!path.isEmpty())
        exportReport(path);
}

void ExportController::askForPicture()
{
    const QString path = m_dialogs->askForPicture(m_window, proposedName());
    if (!path.isEmpty())
        exportPicture(path);
}

FileExport *ExportController::exportReport(const QString &path)
{
    const LoadedImagePtr image = m_state->loaded();
    if (!image)
        return nullptr;
    const ReportFormat format = reportFormatOf(path).value_or(ReportFormat::Text);
    return follow(
        new FileExport(m_window, path, [image, format](const Job &job) { return makeReport(image, format, job); }));
}

FileExport *ExportController::exportPicture(const QString &path)
{
    // Painted here, since only the GUI thread may, but packed elsewhere.
    return follow(new FileExport(m_window, path, [image = picture()](const Job &) { return makePng(image); }));
}

QImage ExportController::picture() const
{
    if (m_explorer->picture()->isVisible()) {
        const QImage whole = m_explorer->picture()->view()->wholePicture(PictureScale);
        if (!whole.isNull())
            return whole;
    }
    QWidget *content = m_window->centralWidget();
    QImage image(content->size() * PictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(PictureScale);
    image.fill(content->palette().color(QPalette::Window));
    content->render(&image);
    return image;
}

FileExport *ExportController::follow(FileExport *file)
{
    connect(file, &FileExport::written, this, &ExportController::written);
    return file;
}

QString ExportController::proposedName() const
{
    constexpr int LongestName = 64;
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9._-]+"));
    const QString name = m_state->isEmpty() ? QString() : m_state->image().displayName();
    QString safe = name.section(QLatin1Char('/'), -1).left(LongestName).replace(odd, QStringLiteral("_"));
    while (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('-')))
        safe.remove(0, 1);
    return safe.isEmpty() ? QStringLiteral("image") : safe;
}

}
