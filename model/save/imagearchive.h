// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobsink.h"
#include "keptmanifest.h"
#include "outertar.h"
#include "saveoptions.h"

#include "platform.h"

#include <optional>
#include <vector>

namespace stratoscope
{

/** The names of an image that is saved. */
struct SavedNames
{
    QStringList tagged; ///< References with tags.
    std::vector<QHash<QString, QString>> references; ///< Annotations for an index to name it with; empty: those that
                                                     ///< say \c tagged.
};

/** Writes an image's documents around its layers, in one of the formats of SaveFormat. */
class ImageArchive
{
public:
    /** \a tar must outlive this. */
    ImageArchive(OuterTar &tar, SaveFormat format, const SavedNames &names);

    /** Writes what comes before the first layer. */
    Result<void> begin();
    /** The name of a layer with these \a facts. */
    QString layerName(const BlobFacts &facts) const;
    /** Writes what comes after the last layer, with the manifest \a kept, or one of our own; returns the digest of the
     *  manifest, if the format has one. */
    Result<Digest> finish(const std::vector<BlobFacts> &layers, const QByteArray &config, const Platform &platform,
        const std::optional<KeptManifest> &kept);

private:
    Result<Digest> finishOci(const std::vector<BlobFacts> &layers, const QByteArray &config, const Platform &platform,
        const KeptManifest &written);
    Result<void> addDockerManifest(const std::vector<BlobFacts> &layers, const QString &config);

    OuterTar &m_tar;
    const SaveFormat m_format;
    const SavedNames m_names;
};

}
