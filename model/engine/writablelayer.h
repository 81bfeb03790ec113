// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "copiedlayer.h"

namespace stratoscope
{

/** Where to read a container's writable layer. */
struct WritableLayer
{
    QString path; ///< An upper directory, or a layer tar.
    std::shared_ptr<const void> hold; ///< Must live as long as it is being read.
    QStringList warnings;
};

/** The writable layer of \a container: its upper directory if that is readable and \a readUpper allows it, otherwise
 *  assembled by copyLayer(). */
Result<WritableLayer> writableLayer(
    const Engine &engine, const ContainerFacts &container, bool readUpper, const Job &job);

/** A value that stays equal as long as a container's writable layer does, as far as visible without reading it all. */
Result<QByteArray> writableLayerMark(
    const Engine &engine, const ContainerFacts &container, bool readUpper, const Job &job);

}
