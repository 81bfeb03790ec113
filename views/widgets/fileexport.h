// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "job.h"
#include "writingjob.h"

#include <QPointer>

class QProgressDialog;
class QWidget;

namespace stratoscope
{

/** Makes a file off the GUI thread, completely or not at all. A dialog says how far it is, if it takes long, and stops
 *  it; a message says why it failed. Deletes itself in the end. */
class FileExport : public QObject
{
    Q_OBJECT

public:
    /** Makes the content of the file. Runs on a worker thread. */
    using Make = std::function<Result<QByteArray>(const Job &)>;

    /** Writes what \a make returns to \a path. The dialogs are on top of \a window, which owns this. */
    FileExport(QWidget *window, const QString &path, Make make);
    ~FileExport() override;

    QString path() const { return m_path; }

Q_SIGNALS:
    /** The whole file is there. */
    void written(const QString &path);
    /** There is no file; ErrorKind::Cancelled if the user stopped it. */
    void failed(const stratoscope::Error &error);

private:
    void showProgress(const Progress &progress);
    void finish(const Result<void> &result);

    QWidget *m_window;
    QString m_path;
    QPointer<QProgressDialog> m_dialog;
    WritingJob<void> m_work; ///< The last member: what it delivers uses the others.
};

}
