// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "copiedlayer.h"

namespace stratoscope
{

/** Where a container's writable layer can be read. */
struct WritableLayer
{
    QString path; ///< An upper directory, or a layer tar.
    std::shared_ptr<const void> hold; ///< What has to last as long as it is read.
    QStringList warnings;
};

/** The writable layer of \a container: its upper directory where that can be read and \a readUpper lets it, else as
 *  copyLayer() puts it together. */
Result<WritableLayer> writableLayer(
    const Engine &engine, const ContainerFacts &container, bool readUpper, const Job &job);

/** Something that is equal as long as a container's writable layer is, as far as can be told without reading it all. */
Result<QByteArray> writableLayerMark(
    const Engine &engine, const ContainerFacts &container, bool readUpper, const Job &job);

}
