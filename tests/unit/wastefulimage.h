// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layout.h"

#include <utility>

namespace stratoscope
{

/**
 * An image with one finding of every cause, and bytes that can be told apart by their number: 5000 removed, 20
 * overwritten, 5500 copied for their owner, 700 written again, 9000 moved, 800 there twice, 300 left over, and a
 * private key of 100 that a layer only hides.
 */
imagebuilder::ImageSet wastefulImage(imagebuilder::Packing packing = imagebuilder::Packing::Gzip);

/** Names, instructions and tags that try to be markup, Markdown, JSON or control sequences; two layers, of which the
 *  upper one removes all that the lower one brings. */
imagebuilder::ImageSet hostileImage();

/** An image of \a layers: instructions and entries, bottom first. */
imagebuilder::ImageSet layersImage(const std::vector<std::pair<QString, std::vector<imagebuilder::TarEntry>>> &layers,
    const QString &name = QStringLiteral("image:1"), imagebuilder::Packing packing = imagebuilder::Packing::Gzip);

/** Writes \a set as a tar to \a path; false where that fails. */
bool writeImage(const imagebuilder::ImageSet &set, const QString &path);

}
