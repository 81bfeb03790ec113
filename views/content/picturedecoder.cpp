// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "picturedecoder.h"

#include "confinement.h"
#include "pictureformat.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QImage>
#include <QImageReader>

#include <cstdio>
#include <cstring>

namespace stratoscope
{

namespace
{

constexpr int MostMegabytes = 512;
constexpr qint64 MostPixels = 100'000'000;

void beSilent(QtMsgType, const QMessageLogContext &, const QString &) { }

int refuse(const char *why)
{
    std::fputs(why, stderr);
    return 1;
}

QByteArray readInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.read(qint64(PictureFileBytes) + 1) : QByteArray();
}

/** Loads what decodes \a format, before files cannot be opened any more. */
void loadPlugin(const QByteArray &format)
{
    QBuffer nothing;
    nothing.open(QIODevice::ReadOnly);
    QImageReader(&nothing, format).canRead();
}

/** The mean of the pixels of \a image in a rectangle, premultiplied. */
QRgb meanPixel(const QImage &image, int left, int top, int right, int bottom)
{
    quint64 red = 0;
    quint64 green = 0;
    quint64 blue = 0;
    quint64 alpha = 0;
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x) {
            const QRgb pixel = qPremultiply(image.pixel(x, y));
            red += uint(qRed(pixel));
            green += uint(qGreen(pixel));
            blue += uint(qBlue(pixel));
            alpha += uint(qAlpha(pixel));
        }
    }
    const auto count = quint64(right - left) * quint64(bottom - top);
    return qRgba(int(red / count), int(green / count), int(blue / count), int(alpha / count));
}

/** Qt's own ways to scale start threads. */
PictureFormat scaled(const QImage &image)
{
    PictureFormat picture;
    picture.original = image.size();
    picture.size = image.size();
    if (qMax(image.width(), image.height()) > MostPictureSide)
        picture.size.scale(MostPictureSide, MostPictureSide, Qt::KeepAspectRatio);
    picture.size = picture.size.expandedTo({1, 1});
    const qint64 width = picture.size.width();
    const qint64 height = picture.size.height();
    picture.pixels.resize(width * height * qint64(sizeof(QRgb)));
    auto *pixels = reinterpret_cast<QRgb *>(picture.pixels.data());
    for (qint64 y = 0; y < height; ++y) {
        const auto top = int(y * image.height() / height);
        const auto bottom = qMax(int((y + 1) * image.height() / height), top + 1);
        for (qint64 x = 0; x < width; ++x) {
            const auto left = int(x * image.width() / width);
            const auto right = qMax(int((x + 1) * image.width() / width), left + 1);
            pixels[y * width + x] = meanPixel(image, left, top, right, bottom);
        }
    }
    return picture;
}

int decode(const QByteArray &bytes, const QByteArray &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > MostPixels)
        return refuse("too many pixels");
    const QImage image = reader.read();
    if (image.isNull())
        return refuse(qPrintable(reader.errorString()));
    const QByteArray answer = pictureBytes(scaled(image));
    return std::fwrite(answer.constData(), 1, std::size_t(answer.size()), stdout) == std::size_t(answer.size())
            && std::fflush(stdout) == 0
        ? 0
        : 1;
}

}

bool isPictureDecoder(int argc, char **argv)
{
    return argc == 2 && std::strcmp(argv[1], DecodePictureOption) == 0;
}

int runPictureDecoder(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(beSilent);
    const QByteArray bytes = readInput();
    const QByteArray format = pictureFormatName(bytes);
    if (format.isEmpty())
        return refuse("not a picture");
    QImageReader::setAllocationLimit(MostMegabytes);
    loadPlugin(format);
    confineProcess();
    return decode(bytes, format);
}

}
