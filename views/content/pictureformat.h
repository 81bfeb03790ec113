// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "peekedcontent.h"

#include <QSize>

namespace stratoscope
{

/** The longer side of a picture that is shown, in pixels. */
inline constexpr int MostPictureSide = 1600;

/** What a decoder hands over: pixels, premultiplied ARGB in 32 bits of this machine, row by row. */
struct PictureFormat
{
    QSize original; ///< Before it was scaled down.
    QSize size;
    QByteArray pixels;
};

/** \a picture as the decoder writes it. */
QByteArray pictureBytes(const PictureFormat &picture);
/** Reads what pictureBytes() made; empty if anything about \a bytes is wrong, for the decoder may have been taken over. */
std::optional<PictureFormat> pictureFromBytes(const QByteArray &bytes);
/** The name that Qt has for the format of the picture that starts with \a head; empty if it is none. */
QByteArray pictureFormatName(QByteArrayView head);

}
