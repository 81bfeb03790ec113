// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "textbookpicture.h"

#include "sheetpainter.h"
#include "stackpicturesvg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

namespace stratoscope
{

namespace
{

struct TextbookPictureWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::TextbookPicture)
};

QByteArray pngOf(const Drawing &drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return drawnImage(drawing).save(&buffer, "PNG") ? bytes : QByteArray();
}

}

Result<QByteArray> textbookPicture(const StackPicture &picture, const StackPictureLook &look, PictureFormat format)
{
    const PictureSheet sheet = stackPictureSheet(picture, look);
    if (format == PictureFormat::Svg)
        return sheetAsSvg(sheet);
    const Drawing drawing = sheetDrawing(sheet);
    const QByteArray bytes = format == PictureFormat::Png ? pngOf(drawing) : drawnPdf(drawing, picture.title);
    if (bytes.isEmpty())
        return failure(ErrorKind::Limit, {}, TextbookPictureWords::tr("the picture is too large"));
    return bytes;
}

}
