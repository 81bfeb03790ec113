// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "drawing.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace stratoscope
{

namespace
{

constexpr qreal FinestScale = 2;
/** Painters cannot count further, */
constexpr qreal LongestSide = 30'000;
/** and memory has an end. */
constexpr qreal MostPixels = 64e6;
/** What a widget's pixel is on paper. */
constexpr int DotsPerInch = 96;

qreal scaleFor(const QSize &size)
{
    const qreal fits = std::sqrt(MostPixels / (qreal(size.width()) * size.height()));
    return std::min({FinestScale, fits, LongestSide / qMax(size.width(), size.height())});
}

}

Drawing drawingOf(QWidget *widget)
{
    return {widget->size(), [widget](QPainter &painter) {
                painter.fillRect(QRect(QPoint(), widget->size()), widget->palette().color(QPalette::Window));
                widget->render(&painter, {}, {}, QWidget::DrawChildren);
            }};
}

QString pictureSuffix(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    case PictureFormat::Pdf:
        return QStringLiteral("pdf");
    case PictureFormat::Png:
        break;
    }
    return QStringLiteral("png");
}

std::optional<PictureFormat> pictureFormatOf(const QString &path)
{
    std::optional<PictureFormat> found;
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
        if (path.endsWith(QLatin1Char('.') + pictureSuffix(format), Qt::CaseInsensitive))
            found = format;
    }
    return found;
}

QImage drawnImage(const Drawing &drawing)
{
    if (drawing.size.isEmpty())
        return {};
    const qreal scale = scaleFor(drawing.size);
    QImage image(drawing.size * scale, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.paint(painter);
    return image;
}

QByteArray drawnSvg(const Drawing &drawing, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setTitle(title);
    svg.setSize(drawing.size);
    svg.setViewBox(QRect(QPoint(), drawing.size));
    svg.setResolution(DotsPerInch);
    QPainter painter(&svg);
    drawing.paint(painter);
    painter.end();
    return bytes;
}

QByteArray drawnPdf(const Drawing &drawing, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(title);
    pdf.setResolution(DotsPerInch);
    pdf.setPageMargins(QMarginsF());
    constexpr qreal PointsPerInch = 72;
    pdf.setPageSize(QPageSize(QSizeF(drawing.size) * PointsPerInch / DotsPerInch, QPageSize::Point));
    return printDrawing(drawing, &pdf) ? bytes : QByteArray();
}

bool printDrawing(const Drawing &drawing, QPagedPaintDevice *paper)
{
    QPainter painter;
    if (drawing.size.isEmpty() || !painter.begin(paper))
        return false;
    const QRectF page(0, 0, paper->width(), paper->height());
    const qreal scale = qMin(page.width() / drawing.size.width(), page.height() / drawing.size.height());
    painter.translate((page.width() - drawing.size.width() * scale) / 2, 0);
    painter.scale(scale, scale);
    drawing.paint(painter);
    return painter.end();
}

}
