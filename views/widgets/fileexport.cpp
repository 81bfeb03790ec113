// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fileexport.h"

#include "bytes.h"
#include "outputfile.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>

namespace stratoscope
{

namespace
{

constexpr int ExportSteps = 1000;
constexpr int QuickMs = 500;

}

FileExport::FileExport(QWidget *window, const QString &path, Make make)
    : QObject(window)
    , m_window(window)
    , m_path(path)
    , m_dialog(new QProgressDialog(window))
{
    m_dialog->setWindowTitle(tr("Exporting"));
    m_dialog->setLabelText(tr("Writing %1 …").arg(displayText(QFileInfo(path).fileName())));
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setMinimumDuration(QuickMs);
    m_dialog->setAutoClose(false);
    m_dialog->setAutoReset(false);
    m_dialog->setRange(0, 0);
    connect(m_dialog, &QProgressDialog::canceled, this, [this] { m_work.stop(); });
    const auto write = [path, make = std::move(make)](const Job &job) {
        return make(job).and_then([&](const QByteArray &content) {
            return job.isCancelled() ? Result<void>(Job::cancelled()) : writeOutputFile(path, content);
        });
    };
    m_work.start(
        write, [this](const Progress &progress) { showProgress(progress); },
        [this](const Result<void> &result) { finish(result); });
}

FileExport::~FileExport()
{
    m_work.stop();
    delete m_dialog;
}

void FileExport::showProgress(const Progress &progress)
{
    if (!m_dialog || progress.total == 0)
        return;
    m_dialog->setMaximum(ExportSteps);
    m_dialog->setValue(static_cast<int>(qMin(1.0, double(progress.done) / double(progress.total)) * ExportSteps));
}

void FileExport::finish(const Result<void> &result)
{
    delete m_dialog;
    if (!result && result.error().kind != ErrorKind::Cancelled) {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Not Exported"), {}, QMessageBox::Ok, m_window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setText(result.error().message());
        box->open();
    }
    if (result)
        Q_EMIT written(m_path);
    else
        Q_EMIT failed(result.error());
    deleteLater();
}

}
