// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest.h"
#include "sourcedraft.h"

#include <QHash>

#include <optional>

namespace stratoscope
{

/**
 * Reads the manifests and nested indexes of an OCI layout or a skopeo dir into a draft: images, and artifacts in the
 * form of such. Unreadable items become warnings; an image listed twice becomes one image with several names.
 */
class ManifestReader
{
public:
    ManifestReader(SourceDraft &draft, SourceFormat format, const Job &job);

    /** Reads \a member, the top-level index or manifest. Fails if that one cannot be read, or with
     *  ErrorKind::Cancelled. */
    Result<void> readRoot(const QString &member);

private:
    using ImageNumbers = std::vector<std::size_t>; ///< Into SourceDraft::images.

    ImageNumbers readDocument(const QByteArray &bytes, const QString &member, const Descriptor &own, int depth);
    ImageNumbers readIndex(const QByteArray &bytes, const QString &member, const Descriptor &own, int depth);
    ImageNumbers readManifest(const QByteArray &bytes, const QString &member, const Descriptor &own);
    std::size_t addAsArtifact(
        Artifact artifact, const Manifest &manifest, const QString &member, const Descriptor &own);
    std::optional<ImageNumbers> readChild(const Descriptor &child, int depth);
    bool mayRead(const Descriptor &child, int depth);
    void reportMissing(const std::vector<Descriptor> &missing, std::size_t count, bool isSparse);
    void addAttestation(const Descriptor &own);

    SourceDraft &m_draft;
    const SourceFormat m_format;
    const Job &m_job;
    int m_documents = 0;
    QHash<Digest, ImageNumbers> m_read; ///< The result of each document; also breaks loops.
};

}
