// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pictureformat.h"

#include <cstring>

namespace stratoscope
{

namespace
{

constexpr qint32 PictureMagic = 0x53545250;
constexpr qsizetype PictureNumbers = 5;

}

QByteArray pictureBytes(const PictureFormat &picture)
{
    const qint32 numbers[PictureNumbers] = {
        PictureMagic, picture.original.width(), picture.original.height(), picture.size.width(), picture.size.height()};
    return QByteArray(reinterpret_cast<const char *>(numbers), sizeof numbers) + picture.pixels;
}

std::optional<PictureFormat> pictureFromBytes(const QByteArray &bytes)
{
    qint32 numbers[PictureNumbers] = {};
    if (bytes.size() < qsizetype(sizeof numbers))
        return std::nullopt;
    std::memcpy(numbers, bytes.constData(), sizeof numbers);
    PictureFormat picture {{numbers[1], numbers[2]}, {numbers[3], numbers[4]}, bytes.mid(sizeof numbers)};
    const bool isSound = numbers[0] == PictureMagic && picture.original.width() > 0 && picture.original.height() > 0
        && picture.size.width() > 0 && picture.size.height() > 0 && picture.size.width() <= MostPictureSide
        && picture.size.height() <= MostPictureSide
        && picture.pixels.size() == qint64(picture.size.width()) * picture.size.height() * 4;
    return isSound ? std::optional(picture) : std::nullopt;
}

QByteArray pictureFormatName(QByteArrayView head)
{
    if (head.startsWith("\x89PNG"))
        return "png";
    if (head.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (head.startsWith("GIF8"))
        return "gif";
    if (head.startsWith("RIFF"))
        return "webp";
    if (head.startsWith("BM"))
        return "bmp";
    return head.startsWith(QByteArrayView("\0\0\1\0", 4)) ? "ico" : QByteArray();
}

}
