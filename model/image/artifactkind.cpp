// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "artifactkind.h"

#include "kindtable.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

constexpr const char *ArtifactsContext = "stratoscope::Artifacts";

struct ArtifactRow
{
    ArtifactKind kind;
    const char *name;
    const char *title;
    const char *phrase;
};

constexpr std::array ArtifactRows = std::to_array<ArtifactRow>({
    {ArtifactKind::Signature, "signature", QT_TRANSLATE_NOOP("stratoscope::Artifacts", "signature"),
        QT_TRANSLATE_NOOP("stratoscope::Artifacts", "a signature")},
    {ArtifactKind::Attestation, "attestation", QT_TRANSLATE_NOOP("stratoscope::Artifacts", "attestation"),
        QT_TRANSLATE_NOOP("stratoscope::Artifacts", "an attestation")},
    {ArtifactKind::Sbom, "sbom", QT_TRANSLATE_NOOP("stratoscope::Artifacts", "bill of materials"),
        QT_TRANSLATE_NOOP("stratoscope::Artifacts", "a bill of materials")},
    {ArtifactKind::BuildCache, "build-cache", QT_TRANSLATE_NOOP("stratoscope::Artifacts", "build cache"),
        QT_TRANSLATE_NOOP("stratoscope::Artifacts", "a build cache")},
    {ArtifactKind::LazyIndex, "lazy-index", QT_TRANSLATE_NOOP("stratoscope::Artifacts", "index for lazy pulling"),
        QT_TRANSLATE_NOOP("stratoscope::Artifacts", "an index for lazy pulling")},
    {ArtifactKind::NydusImage, "nydus", QT_TRANSLATE_NOOP("stratoscope::Artifacts", "Nydus image"),
        QT_TRANSLATE_NOOP("stratoscope::Artifacts", "a Nydus image")},
    {ArtifactKind::OverlaybdImage, "overlaybd", QT_TRANSLATE_NOOP("stratoscope::Artifacts", "overlaybd image"),
        QT_TRANSLATE_NOOP("stratoscope::Artifacts", "an overlaybd image")},
    {ArtifactKind::DiskImage, "disk-image", QT_TRANSLATE_NOOP("stratoscope::Artifacts", "disk image"),
        QT_TRANSLATE_NOOP("stratoscope::Artifacts", "a disk image")},
    {ArtifactKind::HelmChart, "helm-chart", QT_TRANSLATE_NOOP("stratoscope::Artifacts", "Helm chart"),
        QT_TRANSLATE_NOOP("stratoscope::Artifacts", "a Helm chart")},
    {ArtifactKind::WebAssembly, "wasm", QT_TRANSLATE_NOOP("stratoscope::Artifacts", "WebAssembly module"),
        QT_TRANSLATE_NOOP("stratoscope::Artifacts", "a WebAssembly module")},
    {ArtifactKind::Model, "model", QT_TRANSLATE_NOOP("stratoscope::Artifacts", "AI model"),
        QT_TRANSLATE_NOOP("stratoscope::Artifacts", "an AI model")},
    {ArtifactKind::Policy, "policy", QT_TRANSLATE_NOOP("stratoscope::Artifacts", "policy"),
        QT_TRANSLATE_NOOP("stratoscope::Artifacts", "a policy")},
    {ArtifactKind::Configuration, "configuration", QT_TRANSLATE_NOOP("stratoscope::Artifacts", "deployment package"),
        QT_TRANSLATE_NOOP("stratoscope::Artifacts", "a deployment package")},
    {ArtifactKind::Other, "artifact", QT_TRANSLATE_NOOP("stratoscope::Artifacts", "artifact"),
        QT_TRANSLATE_NOOP("stratoscope::Artifacts", "an artifact")},
});
static_assert(hasRowPerKind(ArtifactRows, &ArtifactRow::kind));

}

QString artifactKindName(ArtifactKind kind)
{
    return QString::fromLatin1(rowFor(ArtifactRows, kind).name);
}

QString artifactKindTitle(ArtifactKind kind)
{
    return QCoreApplication::translate(ArtifactsContext, rowFor(ArtifactRows, kind).title);
}

QString artifactKindPhrase(ArtifactKind kind)
{
    return QCoreApplication::translate(ArtifactsContext, rowFor(ArtifactRows, kind).phrase);
}

}
