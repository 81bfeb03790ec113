// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sourcedraft.h"

#include "fieldreader.h"
#include "imagename.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ImageSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImageSource)
};

/** Keeps adding names cheap, however many a hostile index has. */
constexpr qsizetype MostNames = 64;

Digest digestOfBytes(const QByteArray &bytes, Digest::Algorithm algorithm)
{
    Hasher hasher(algorithm);
    hasher.add(bytes);
    return hasher.finish();
}

/** Takes the platform from the config, or from the index if the config has none. */
void settlePlatform(Image &image)
{
    const Platform indexed = image.platform;
    const Platform &configured = image.config.platform;
    if (!configured.isKnown())
        return;
    const bool agree = Platform {configured.os, configured.architecture, {}}.accepts(indexed);
    if (indexed.isKnown() && !agree) {
        addWarning(image.warnings,
            ImageSourceWords::tr("the platform is %1 in the index, but %2 in the config")
                .arg(indexed.toString(), configured.toString()));
    }
    image.platform = configured;
    if (configured.variant.isEmpty() && agree)
        image.platform.variant = indexed.variant;
}

}

SourceDraft::SourceDraft(const FileSetPtr &files)
    : embedded(std::make_shared<EmbeddedFiles>(files))
    , documents(embedded)
{
}

void SourceDraft::damage(const QString &text)
{
    damaged = true;
    addWarning(warnings, text);
}

void damage(Image &image, const QString &text)
{
    image.damaged = true;
    addWarning(image.warnings, text);
}

void addName(Image &image, const QString &name)
{
    const QString familiar = familiarName(name);
    if (!familiar.isEmpty() && image.names.size() < MostNames && !image.names.contains(familiar))
        image.names.append(familiar);
}

QString sizeContradiction(const Descriptor &descriptor, quint64 size)
{
    if (!descriptor.size || *descriptor.size == size)
        return {};
    return ImageSourceWords::tr("%1 should have %2 bytes, but has %3")
        .arg(descriptor.digest.toString())
        .arg(*descriptor.size)
        .arg(size);
}

Contradictions contradictions(const Descriptor &descriptor, const QByteArray &bytes)
{
    Contradictions found;
    found.size = sizeContradiction(descriptor, quint64(bytes.size()));
    if (descriptor.digest.isEmpty() || !descriptor.digest.isVerifiable())
        return found;
    const Digest actual = digestOfBytes(bytes, descriptor.digest.algorithm);
    if (actual != descriptor.digest) {
        found.digest = ImageSourceWords::tr("the digest should be %1, but is %2")
                           .arg(descriptor.digest.toString(), actual.toString());
    }
    return found;
}

void embed(SourceDraft &draft, const QString &member, const Descriptor &descriptor)
{
    if (descriptor.data.isEmpty() || member.isEmpty())
        return;
    if (!descriptor.digest.isVerifiable() || !contradictions(descriptor, descriptor.data).isNone()) {
        addWarning(draft.warnings,
            ImageSourceWords::tr("the content embedded for %1 does not match size and digest; ignored")
                .arg(descriptor.digest.toString()));
        return;
    }
    draft.embedded->add(member, memorySource(descriptor.data, member));
}

void attachBlob(SourceDraft &draft, Image &image, Layer &layer, const QString &member, const Descriptor &descriptor)
{
    const std::size_t number = image.layers.size();
    layer.compressedSize = descriptor.size;
    if (member.isEmpty() || !draft.files().contains(member)) {
        const QString what = descriptor.digest.isEmpty() ? member : descriptor.digest.toString();
        if (layer.foreign)
            addWarning(image.warnings,
                ImageSourceWords::tr("layer %1 (%2) must be fetched from elsewhere").arg(number).arg(what));
        else
            damage(image,
                (draft.isStore ? ImageSourceWords::tr("layer %1 is not in the storage: %2")
                               : ImageSourceWords::tr("layer %1 is not in the file: %2"))
                    .arg(number)
                    .arg(what.isEmpty() ? ImageSourceWords::tr("no name") : what));
        return;
    }
    layer.blob = member;
    const Result<quint64> size = draft.documents.size(member);
    if (!size) {
        damage(image, ImageSourceWords::tr("layer %1: %2").arg(number).arg(size.error().message()));
        return;
    }
    layer.compressedSize = *size;
    const QString problem = sizeContradiction(descriptor, *size);
    // Whether the blob itself is right, its digest tells.
    if (!problem.isEmpty())
        addWarning(image.warnings, ImageSourceWords::tr("layer %1: %2").arg(number).arg(problem));
}

bool readConfig(SourceDraft &draft, Image &image, const QString &member, const Descriptor &descriptor)
{
    image.id = descriptor.digest;
    const Result<QByteArray> bytes = draft.documents.read(member);
    if (!bytes) {
        damage(image,
            ImageSourceWords::tr("cannot read the config, so there is no history: %1").arg(bytes.error().message()));
        return false;
    }
    if (image.id.isEmpty())
        image.id = sha256(*bytes);
    const Contradictions wrong = contradictions(descriptor, *bytes);
    if (!wrong.digest.isEmpty())
        damage(image, ImageSourceWords::tr("config %1: %2").arg(member, wrong.digest));
    if (!wrong.size.isEmpty())
        addWarning(image.warnings, ImageSourceWords::tr("config %1: %2").arg(member, wrong.size));
    Result<ImageConfig> config = parseImageConfig(*bytes, member);
    if (!config) {
        damage(image,
            ImageSourceWords::tr("cannot read the config, so there is no history: %1").arg(config.error().message()));
        return false;
    }
    image.config = std::move(*config);
    for (const QString &warning : image.config.warnings)
        addWarning(image.warnings, ImageSourceWords::tr("config %1: %2").arg(member, warning));
    settlePlatform(image);
    return true;
}

void attachConfig(SourceDraft &draft, Image &image, const QString &member, const Descriptor &descriptor)
{
    if (readConfig(draft, image, member, descriptor))
        completeLayers(image);
}

}
