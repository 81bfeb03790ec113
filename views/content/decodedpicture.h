// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <QImage>

namespace stratoscope
{

/** A picture out of a file. */
struct DecodedPicture
{
    QImage image; ///< Scaled down if it is large.
    QSize original; ///< In pixels.
};

/** Decodes the picture in \a bytes in a process of its own, which can do nothing else and has a bounded amount of memory and
 *  time: whatever a hostile picture does to it, here is a message. Fails with ErrorKind::Cancelled too. */
Result<DecodedPicture> decodedPicture(const QByteArray &bytes, const Job &job);

/** The program to start, which calls runPictureDecoder(): this one, unless a test says otherwise. */
void setPictureProgram(const QString &program);

}
