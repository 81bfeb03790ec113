// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mountcontroller.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QUrl>

namespace stratoscope
{

MountController::MountController(QWidget *window, MountSession *session)
    : QObject(window)
    , m_window(window)
    , m_session(session)
{
    connect(m_session, &MountSession::mounted, this, &MountController::show);
    connect(m_session, &MountSession::failed, this, &MountController::complain);
}

void MountController::openInFileManager()
{
    m_session->open();
}

void MountController::show(const QString &directory)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(directory)))
        Q_EMIT opened(directory);
    else
        complain({ErrorKind::NotFound, directory, {}, tr("no file manager could be started"),
            tr("The image is mounted there until you close it.")});
}

void MountController::complain(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Not Opened in File Manager"), {}, QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(error.message());
    box->open();
}

}
