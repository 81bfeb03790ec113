// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layout.h"

namespace stratoscope
{

/** A small valid image with three layers, for tests to tamper with. */
const imagebuilder::ImageSet &sampleSet();

/** An image with these layers, valid or not. */
imagebuilder::ImageSet imageOf(const std::vector<imagebuilder::PackedLayer> &layers);
/** \a tar as a layer with correct digests. */
imagebuilder::PackedLayer layerOf(const QByteArray &tar, imagebuilder::Packing packing = imagebuilder::Packing::Gzip);
/** The same, but with \a blob as its blob: the digest is that of \a blob, the diff ID that of \a tar. */
imagebuilder::PackedLayer layerWithBlob(const QByteArray &tar, const QByteArray &blob);

/** The files of an image as one tar. */
QByteArray asTar(const std::vector<imagebuilder::TarEntry> &files);
/** A file to add to the result of layoutFiles(). */
imagebuilder::TarEntry plainFile(const QByteArray &path, const QByteArray &content);
/** A symlink to add to the result of layoutFiles(). */
imagebuilder::TarEntry plainLink(const QByteArray &path, const QByteArray &target);

/** 2^30 zero bytes, compressed; created only once. */
const QByteArray &gigabyteOfZeros(imagebuilder::Packing packing);

/** Writes \a bytes to \a path; throws std::runtime_error. */
void store(const QByteArray &bytes, const QString &path);

}
