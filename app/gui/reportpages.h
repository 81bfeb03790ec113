// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

class QPagedPaintDevice;

namespace stratoscope
{

/** Prints \a report, which is Markdown, on as many pages of \a paper as it needs. Reentrant. */
void printReport(const QByteArray &report, QPagedPaintDevice *paper);
/** The same as the bytes of a PDF, titled \a title. */
QByteArray reportAsPdf(const QByteArray &report, const QString &title);

}
