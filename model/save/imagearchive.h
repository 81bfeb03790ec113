// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobsink.h"
#include "outertar.h"
#include "saveoptions.h"

#include "platform.h"

#include <vector>

namespace stratoscope
{

/** Writes an image's documents around its layers, in one of the formats of SaveFormat. */
class ImageArchive
{
public:
    /** \a names are references. Both must outlive this. */
    ImageArchive(OuterTar &tar, const SaveOptions &options, const QStringList &names);

    /** Writes what comes before the first layer. */
    Result<void> begin();
    /** The name of a layer with these \a facts. */
    QString layerName(const BlobFacts &facts) const;
    /** Writes what comes after the last layer; returns the digest of the manifest, if the format has one. */
    Result<Digest> finish(const std::vector<BlobFacts> &layers, const QByteArray &config, const Platform &platform);

private:
    Result<Digest> finishOci(const std::vector<BlobFacts> &layers, const QByteArray &config, const Platform &platform);
    Result<void> addDockerManifest(const std::vector<BlobFacts> &layers, const QString &config);

    OuterTar &m_tar;
    const SaveOptions &m_options;
    const QStringList m_names;
};

}
