// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace stratoscope
{

/** The kinds of things that registries and layouts keep beside file systems. A new one starts with its row in
 *  artifactkind.cpp; the media types that tell it are in artifacttypes.cpp. */
enum class ArtifactKind {
    Signature, ///< Of another manifest: cosign, Notary.
    Attestation, ///< Statements about another manifest: in-toto, in an envelope or not.
    Sbom, ///< A bill of materials that is no in-toto statement.
    BuildCache, ///< What BuildKit exports for later builds.
    LazyIndex, ///< Tells where files are in another image's layers (SOCI).
    NydusImage, ///< A file system in chunks, which only Nydus reads.
    OverlaybdImage, ///< A block device in layers, which only overlaybd reads.
    DiskImage, ///< A file system or disk in one file: SquashFS, EROFS, SIF, …
    HelmChart,
    WebAssembly,
    Model, ///< Weights of a language model or the like.
    Policy, ///< Rules for a policy engine.
    Configuration, ///< Manifests, charts and packages of deployment tools.
    Other,
};

/** "signature", "helm-chart", …: the kind as reports name it. */
QString artifactKindName(ArtifactKind kind);
/** The kind for people: "signature". */
QString artifactKindTitle(ArtifactKind kind);
/** The kind for people, as the end of a sentence: "a signature". */
QString artifactKindPhrase(ArtifactKind kind);

/** What a media type tells. */
struct KnownType
{
    ArtifactKind kind = ArtifactKind::Other;
    QString detail; ///< Whose it is, by its own name: "cosign"; may be empty.
};

/** What an artifact type, or the media type of a config or a layer, tells; empty if it is not known here. */
std::optional<KnownType> knownType(const QString &mediaType);
/** What the first bytes of a blob tell; empty for what might be a layer. */
std::optional<KnownType> knownContent(const QByteArray &head);
/** What a file's name ("model.gguf") tells. */
std::optional<KnownType> knownFileName(const QString &name);
/** A predicate type of in-toto as people call it: "SLSA provenance", "SPDX"; any other as it is. */
QString predicateName(const QString &predicateType);

}
