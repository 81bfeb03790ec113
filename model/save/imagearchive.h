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

/** Puts the documents of an image around its layers, in one of the forms of SaveFormat. */
class ImageArchive
{
public:
    /** \a names are references. Both must outlive it. */
    ImageArchive(OuterTar &tar, const SaveOptions &options, const QStringList &names);

    /** What comes before the first layer. */
    Result<void> begin();
    /** What a layer of such \a facts is called. */
    QString layerName(const BlobFacts &facts) const;
    /** What comes behind the last one; returns the digest of the manifest, where the form has one. */
    Result<Digest> finish(const std::vector<BlobFacts> &layers, const QByteArray &config, const Platform &platform);

private:
    Result<Digest> finishOci(const std::vector<BlobFacts> &layers, const QByteArray &config, const Platform &platform);
    Result<void> addDockerManifest(const std::vector<BlobFacts> &layers, const QString &config);

    OuterTar &m_tar;
    const SaveOptions &m_options;
    const QStringList m_names;
};

}
