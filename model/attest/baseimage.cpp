// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "baseimage.h"

#include "buildlayers.h"
#include "kindtable.h"
#include "layergroups.h"
#include "manifest.h"
#include "readlimits.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr qsizetype LongestBase = 512;

struct EvidenceRow
{
    BaseEvidence evidence;
    const char *name;
};

constexpr std::array EvidenceRows = std::to_array<EvidenceRow>({
    {BaseEvidence::Provenance, "provenance"},
    {BaseEvidence::Annotation, "annotation"},
    {BaseEvidence::SharedLayers, "shared-layers"},
});
static_assert(hasRowPerKind(EvidenceRows, &EvidenceRow::evidence));

/** "debian:12" for "docker.io/library/debian:12@sha256:…", and its digest. */
void setReference(BaseImage &base, const QString &reference)
{
    QString name = reference.left(LongestBase).section(QLatin1Char('@'), 0, 0);
    for (const char *start : {"docker.io/library/", "docker.io/"}) {
        if (name.startsWith(QLatin1String(start))) {
            name.remove(0, qsizetype(qstrlen(start)));
            break;
        }
    }
    base.name = name;
    if (reference.contains(QLatin1Char('@')))
        base.digest = reference.left(LongestBase).section(QLatin1Char('@'), 1);
}

/** The step that pulled what the last one ended on: down by what each step started from. */
const ProvenanceStep *pulledStep(const Provenance &provenance)
{
    if (provenance.steps.empty())
        return nullptr;
    const ProvenanceStep *step = &provenance.steps.back();
    // Inputs are before what uses them.
    while (step->image.isEmpty() && !step->inputs.empty())
        step = &provenance.steps[step->inputs.front()];
    return step->image.isEmpty() ? nullptr : step;
}

std::optional<BaseImage> recordedBase(const Provenance &provenance, const Image &image)
{
    BaseImage base;
    for (const StepLayers &made : layersOfSteps(provenance, image)) {
        const ProvenanceStep &step = provenance.steps[made.step];
        if (made.first != LayerIndex(0) || step.image.isEmpty() || made.last.value + 1u >= image.layers.size())
            continue;
        setReference(base, step.image);
        base.layers = made.last.value + 1u;
        return base;
    }
    const ProvenanceStep *step = pulledStep(provenance);
    if (!step)
        return std::nullopt;
    setReference(base, step->image);
    return base;
}

QHash<QString, QString> manifestAnnotations(const ImageSource &source, const Image &image)
{
    if (image.manifestMember.isEmpty() || !source.files)
        return {};
    const Result<ByteSourcePtr> file = source.files->open(image.manifestMember);
    const Result<QByteArray> bytes = file ? readAll(**file, limits::JsonBytes) : tl::unexpected(file.error());
    const Result<Manifest> manifest
        = bytes ? parseManifest(*bytes, image.manifestMember) : tl::unexpected(bytes.error());
    return manifest ? manifest->annotations : QHash<QString, QString>();
}

/** What the image says of itself, in its manifest or, as many builders do, in labels. */
std::optional<BaseImage> claimedBase(const ImageSource &source, const Image &image)
{
    QHash<QString, QString> known = manifestAnnotations(source, image);
    for (const auto &[key, value] : image.config.labels) {
        if (!known.contains(key))
            known.insert(key, value);
    }
    const QString name = known.value(QStringLiteral("org.opencontainers.image.base.name"));
    const QString digest = known.value(QStringLiteral("org.opencontainers.image.base.digest"));
    if (name.isEmpty() && digest.isEmpty())
        return std::nullopt;
    BaseImage base;
    base.evidence = BaseEvidence::Annotation;
    setReference(base, name);
    if (!digest.isEmpty())
        base.digest = digest.left(LongestBase);
    return base;
}

/** The known image that has most of the lowest layers, but not all. An older one of the same name is no base. */
std::optional<BaseImage> sharedBase(const ImageSource &source, std::size_t number, const std::vector<SeenImage> &seen)
{
    const std::vector<Layer> &layers = source.images[number].layers;
    const QStringList &ownNames = source.images[number].names;
    std::optional<BaseImage> best;
    const auto consider = [&](const QString &name, const Digest &digest, const Digest &chainId, std::size_t count) {
        const bool isBelow
            = count > 0 && count < layers.size() && !chainId.isEmpty() && layers[count - 1].chainId == chainId;
        if (isBelow && !name.isEmpty() && !ownNames.contains(name) && (!best || count > best->layers))
            best = BaseImage {name, digest.toString(), count, BaseEvidence::SharedLayers};
    };
    for (const Image &other : source.images) {
        if (!other.layers.empty())
            consider(other.names.value(0), other.manifestDigest, other.layers.back().chainId, other.layers.size());
    }
    for (const SeenImage &one : seen)
        consider(one.name, Digest(), one.chainId, one.layers);
    return best;
}

}

const char *evidenceName(BaseEvidence evidence)
{
    return rowFor(EvidenceRows, evidence).name;
}

std::optional<BaseImage> baseImage(
    const ImageSource &source, std::size_t number, const Provenance *provenance, const std::vector<SeenImage> &seen)
{
    const Image &image = source.images[number];
    if (image.artifact || image.layers.empty())
        return std::nullopt;
    std::optional<BaseImage> base = provenance ? recordedBase(*provenance, image) : std::nullopt;
    if (!base)
        base = claimedBase(source, image);
    if (base && base->layers > 0)
        return base;
    const std::optional<BaseImage> shared = sharedBase(source, number, seen);
    if (!base)
        return shared;
    base->layers = shared ? shared->layers : layersBelowLastBuild(image);
    return base;
}

}
