// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layout.h"

namespace stratoscope
{

/** A small sound image of three layers; what is done to it is the matter of the test. */
const imagebuilder::ImageSet &sampleSet();

/** An image with these layers, whatever they are. */
imagebuilder::ImageSet imageOf(const std::vector<imagebuilder::PackedLayer> &layers);
/** \a tar as a layer with true digests. */
imagebuilder::PackedLayer layerOf(const QByteArray &tar, imagebuilder::Packing packing = imagebuilder::Packing::Gzip);
/** The same, but \a blob stands for the layer; its digest is true, its diff ID is that of \a tar. */
imagebuilder::PackedLayer layerWithBlob(const QByteArray &tar, const QByteArray &blob);

/** The files of an image as one tar. */
QByteArray asTar(const std::vector<imagebuilder::TarEntry> &files);
/** A file for layoutFiles()'s result. */
imagebuilder::TarEntry plainFile(const QByteArray &path, const QByteArray &content);
/** A symlink for layoutFiles()'s result. */
imagebuilder::TarEntry plainLink(const QByteArray &path, const QByteArray &target);

/** 2^30 zero bytes, compressed; made once. */
const QByteArray &gigabyteOfZeros(imagebuilder::Packing packing);

/** Writes \a bytes to \a path; throws std::runtime_error. */
void store(const QByteArray &bytes, const QString &path);

}
