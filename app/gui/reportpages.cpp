// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reportpages.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

namespace stratoscope
{

namespace
{

constexpr int PrintedPoints = 9;
constexpr qreal MarginMm = 15;

}

void printReport(const QByteArray &report, QPagedPaintDevice *paper)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(PrintedPoints);
    document.setDefaultFont(font);
    // What the image says is text, whatever tags it has.
    document.setMarkdown(QString::fromUtf8(report),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    document.print(paper);
}

QByteArray reportAsPdf(const QByteArray &report, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(title);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins({MarginMm, MarginMm, MarginMm, MarginMm}, QPageLayout::Millimeter);
    printReport(report, &pdf);
    return bytes;
}

}
