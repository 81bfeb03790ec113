// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "exportcontroller.h"

#include "completeimage.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "filedialogs.h"
#include "fileexport.h"
#include "middletabs.h"
#include "picturepane.h"
#include "pictureview.h"
#include "projectfile.h"
#include "reportformat.h"
#include "reportpages.h"
#include "seenimages.h"
#include "stackview.h"
#include "textbookdialog.h"
#include "textbookpicture.h"

#include <QBuffer>
#include <QDialog>
#include <QImage>
#include <QMainWindow>
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

namespace stratoscope
{

namespace
{

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
    const RecordWishes record {{}, seenImagesFile()};
    return gatherReport(image, {true, false, project->rules.failOver, project->rules.exclude, record}, job)
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

/** Painted by the GUI thread, since only that may, but packed elsewhere. */
FileExport::Make makePicture(const Drawing &drawing, PictureFormat format, const QString &title)
{
    if (format == PictureFormat::Png)
        return [image = drawnImage(drawing)](const Job &) { return makePng(image); };
    return [bytes = format == PictureFormat::Svg ? drawnSvg(drawing, title) : drawnPdf(drawing, title)](
               const Job &) -> Result<QByteArray> {
        if (bytes.isEmpty())
            return failure(ErrorKind::Limit, {}, ExportWords::tr("the picture is too large"));
        return bytes;
    };
}

bool isPdf(const QString &path)
{
    return path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
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

void ExportController::askForPicture(Part part)
{
    const QString path = m_dialogs->askForPicture(m_window, proposedName());
    if (!path.isEmpty())
        exportPicture(path, part);
}

void ExportController::askForTextbook()
{
    const LoadedImagePtr image = m_state->loaded();
    if (!image)
        return;
    auto *dialog = new TextbookDialog(image, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLook(m_textbookLook);
    connect(dialog, &QDialog::finished, this, [this, dialog] { m_textbookLook = dialog->look(); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString path = m_dialogs->askForPicture(m_window, tr("%1-stack", "a file's name").arg(proposedName()));
        if (!path.isEmpty())
            exportTextbook(path, *dialog->picture(), dialog->look());
    });
    dialog->open();
}

void ExportController::askToPrint(Part part)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(proposedName());
    const Drawing wanted = drawing(part);
    printer.setPageOrientation(
        wanted.size.width() > wanted.size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() == QDialog::Accepted)
        printDrawing(wanted, &printer);
}

void ExportController::askToPrintReport()
{
    const LoadedImagePtr image = m_state->loaded();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(proposedName());
    QPrintDialog dialog(printer.get(), m_window);
    if (!image || dialog.exec() != QDialog::Accepted)
        return;
    m_printing.start([image, printer](const Job &job, const LatestJob::Deliver &) {
        if (const Result<QByteArray> report = makeReport(image, ReportFormat::Markdown, job))
            printReport(*report, printer.get());
    });
}

FileExport *ExportController::exportReport(const QString &path)
{
    const LoadedImagePtr image = m_state->loaded();
    if (!image)
        return nullptr;
    if (isPdf(path)) {
        return follow(new FileExport(m_window, path, [image, title = proposedName()](const Job &job) {
            return makeReport(image, ReportFormat::Markdown, job).map([&title](const QByteArray &report) {
                return reportAsPdf(report, title);
            });
        }));
    }
    const ReportFormat format = reportFormatOf(path).value_or(ReportFormat::Text);
    return follow(
        new FileExport(m_window, path, [image, format](const Job &job) { return makeReport(image, format, job); }));
}

FileExport *ExportController::exportPicture(const QString &path, Part part)
{
    const PictureFormat format = pictureFormatOf(path).value_or(PictureFormat::Png);
    return follow(new FileExport(m_window, path, makePicture(drawing(part), format, proposedName())));
}

FileExport *ExportController::exportTextbook(
    const QString &path, const StackPicture &picture, const StackPictureLook &look)
{
    const PictureFormat format = pictureFormatOf(path).value_or(PictureFormat::Png);
    return follow(new FileExport(
        m_window, path, [picture, look, format](const Job &) { return textbookPicture(picture, look, format); }));
}

Drawing ExportController::drawing(Part part) const
{
    if (part == Part::Stack)
        return m_explorer->stack()->wholeDrawing();
    if (part == Part::View)
        return drawingOf(m_explorer->middle()->currentWidget());
    if (m_explorer->picture()->isVisible()) {
        const Drawing whole = m_explorer->picture()->view()->wholeDrawing();
        if (!whole.size.isEmpty())
            return whole;
    }
    return drawingOf(m_window->centralWidget());
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
