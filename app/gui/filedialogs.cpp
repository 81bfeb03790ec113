// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filedialogs.h"

#include "bytes.h"
#include "confirm.h"
#include "drawing.h"
#include "reportformat.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace stratoscope
{

QString FileDialogs::askForImage(QWidget *parent)
{
    const QString archives
        = tr("Image archives (%1)").arg(QStringLiteral("*.tar *.tar.* *.tgz *.tbz2 *.txz *.tzst *.oci *.zip *.7z"));
    const QString all = tr("All files (%1)").arg(QStringLiteral("*"));
    return remember(
        QFileDialog::getOpenFileName(parent, tr("Open Image"), m_folder, archives + QStringLiteral(";;") + all));
}

QString FileDialogs::askForImageDirectory(QWidget *parent)
{
    return remember(QFileDialog::getExistingDirectory(parent, tr("Open Image Directory"), m_folder));
}

QString FileDialogs::askForUpperDirectory(QWidget *parent)
{
    return remember(QFileDialog::getExistingDirectory(parent, tr("Upper Directory of a Container"), m_folder));
}

QString FileDialogs::askForUpperArchive(QWidget *parent)
{
    const QString archives = tr("Layer archives (%1)").arg(QStringLiteral("*.tar *.tar.* *.tgz"));
    const QString all = tr("All files (%1)").arg(QStringLiteral("*"));
    return remember(QFileDialog::getOpenFileName(
        parent, tr("Layer Archive of a Container"), m_folder, archives + QStringLiteral(";;") + all));
}

QString FileDialogs::askForLesson(QWidget *parent)
{
    const QString lessons = tr("Lessons (%1)").arg(QStringLiteral("*.json"));
    const QString all = tr("All files (%1)").arg(QStringLiteral("*"));
    return remember(
        QFileDialog::getOpenFileName(parent, tr("Open Lesson"), m_folder, lessons + QStringLiteral(";;") + all));
}

QString FileDialogs::askForLessonResult(QWidget *parent, const QString &name)
{
    const QString suffix = QStringLiteral("json");
    const QString path = QFileDialog::getSaveFileName(parent, tr("Save Result"), QDir(m_folder).filePath(name),
        tr("Results (%1)").arg(QStringLiteral("*.") + suffix));
    return path.isEmpty() || path.endsWith(QLatin1Char('.') + suffix) ? remember(path)
                                                                      : remember(completed(parent, path, suffix));
}

QString FileDialogs::askForReport(QWidget *parent, const QString &name)
{
    const std::vector<std::pair<ReportFormat, QString>> formats {
        {ReportFormat::Html, tr("HTML page (%1)")},
        {ReportFormat::Markdown, tr("Markdown (%1)")},
        {ReportFormat::Text, tr("Text (%1)")},
        {ReportFormat::Json, tr("JSON (%1)")},
        {ReportFormat::Sarif, tr("SARIF (%1)")},
        {ReportFormat::Patch, tr("Patch of the Dockerfile (%1)")},
    };
    QStringList filters;
    for (const auto &[format, text] : formats)
        filters.append(text.arg(QStringLiteral("*.") + reportSuffix(format)));
    const QString pdf = QStringLiteral("pdf");
    filters.append(tr("PDF pages (%1)").arg(QStringLiteral("*.") + pdf));
    QString filter = filters.first();
    const QString proposal = QDir(m_folder).filePath(name + QLatin1Char('.') + reportSuffix(formats.front().first));
    const QString path = QFileDialog::getSaveFileName(
        parent, tr("Export Report"), proposal, filters.join(QStringLiteral(";;")), &filter);
    // A name that tells the format counts more than the filter.
    if (path.isEmpty() || reportFormatOf(path) || path.endsWith(QLatin1Char('.') + pdf, Qt::CaseInsensitive))
        return remember(path);
    if (filter == filters.last())
        return remember(completed(parent, path, pdf));
    const auto chosen = static_cast<std::size_t>(qMax<qsizetype>(filters.indexOf(filter), 0));
    return remember(completed(parent, path, reportSuffix(formats[chosen].first)));
}

QString FileDialogs::askForPicture(QWidget *parent, const QString &name)
{
    const std::vector<std::pair<PictureFormat, QString>> formats {
        {PictureFormat::Png, tr("PNG pictures (%1)")},
        {PictureFormat::Svg, tr("SVG drawings (%1)")},
        {PictureFormat::Pdf, tr("PDF pages (%1)")},
    };
    QStringList filters;
    for (const auto &[format, text] : formats)
        filters.append(text.arg(QStringLiteral("*.") + pictureSuffix(format)));
    QString filter = filters.first();
    const QString path = QFileDialog::getSaveFileName(parent, tr("Export Picture"),
        QDir(m_folder).filePath(name + QLatin1Char('.') + pictureSuffix(formats.front().first)),
        filters.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty() || pictureFormatOf(path))
        return remember(path);
    const auto chosen = static_cast<std::size_t>(qMax<qsizetype>(filters.indexOf(filter), 0));
    return remember(completed(parent, path, pictureSuffix(formats[chosen].first)));
}

QString FileDialogs::completed(QWidget *parent, const QString &path, const QString &suffix)
{
    QString whole = path + QLatin1Char('.') + suffix;
    if (!QFileInfo::exists(whole))
        return whole;
    const Confirmation question {tr("Replace File"),
        tr("%1 already exists. Replace it?").arg(displayText(QFileInfo(whole).fileName())), {}, tr("&Replace")};
    return confirm(parent, question) ? whole : QString();
}

QString FileDialogs::remember(const QString &path)
{
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

}
