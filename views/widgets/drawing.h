// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QSize>

#include <functional>
#include <optional>

class QImage;
class QPagedPaintDevice;
class QPainter;
class QWidget;

namespace stratoscope
{

/** Something that can be painted anywhere: on pixels, in a file of lines and shapes, on paper. */
struct Drawing
{
    QSize size; ///< In the painter's coordinates.
    std::function<void(QPainter &)> paint; ///< Only to be called on the GUI thread, while what it shows exists.
};

/** What \a widget shows, on its window's background. */
Drawing drawingOf(QWidget *widget);

/** The formats that pictures are written in. */
enum class PictureFormat { Png, Svg, Pdf };

/** What files in \a format end in, without a dot. */
QString pictureSuffix(PictureFormat format);
/** The format that the name of the file \a path tells; unset if it ends in none of pictureSuffix(). */
std::optional<PictureFormat> pictureFormatOf(const QString &path);

/** \a drawing with two pixels for each of its own, or fewer where that is too large; null if it is empty. */
QImage drawnImage(const Drawing &drawing);
/** \a drawing as the bytes of an SVG file, titled \a title. */
QByteArray drawnSvg(const Drawing &drawing, const QString &title);
/** \a drawing as the bytes of a PDF of one page that is as large as it. */
QByteArray drawnPdf(const Drawing &drawing, const QString &title);
/** Paints \a drawing as large as it fits on the page of \a paper. False if it cannot be printed on. */
bool printDrawing(const Drawing &drawing, QPagedPaintDevice *paper);

}
