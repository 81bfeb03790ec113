// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "openreference.h"

#include "findreference.h"
#include "savedimage.h"
#include "streamsource.h"
#include "transport.h"
#include "writablelayer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace stratoscope
{

namespace
{

struct OpenReferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::OpenReference)
};

using KeptAlive = std::vector<std::shared_ptr<const void>>;

std::shared_ptr<ImageSource> sourceAs(const ImageSourcePtr &saved, const QString &location, const QStringList &names)
{
    auto source = std::make_shared<ImageSource>(*saved);
    source->location = location;
    source->keptAlive = saved;
    for (Image &image : source->images) {
        // An image saved by its ID comes without names.
        if (image.names.isEmpty())
            image.names = names;
    }
    return source;
}

QString locationOf(const EngineReference &reference, const FoundReference &found, EngineReference::What what)
{
    return EngineReference {found.engine.kind, found.engine.place, what, reference.name}.toString();
}

Result<ImageSourcePtr> openImage(
    const EngineReference &reference, const FoundReference &found, const EngineOptions &options, const Job &job)
{
    const auto &facts = std::get<ImageFacts>(found.what);
    const Result<ImageSourcePtr> saved = openSavedImage(found.engine, reference.name, facts, options.mostBytes, job);
    if (!saved)
        return saved;
    return ImageSourcePtr(sourceAs(*saved, reference.toString(), facts.names));
}

Container containerOf(const FoundReference &found, const ContainerFacts &facts, const QString &upper)
{
    return {facts.id, facts.name, found.engine.label(), facts.state, upper};
}

Result<ImageSourcePtr> openContainer(
    const EngineReference &reference, const FoundReference &found, const EngineOptions &options, const Job &job)
{
    const auto &facts = std::get<ContainerFacts>(found.what);
    const Result<ImageFacts> image = inspectImage(found.engine, facts.imageId, job);
    if (!image) {
        Error error = image.error();
        if (error.kind == ErrorKind::NotFound)
            error.hint = OpenReferenceWords::tr("The container's image is gone");
        return tl::unexpected(error);
    }
    const Result<ImageSourcePtr> saved = openSavedImage(found.engine, facts.imageId, *image, options.mostBytes, job);
    if (!saved)
        return saved;
    const Result<WritableLayer> layer = writableLayer(found.engine, facts, options.readUpper, job);
    if (!layer)
        return tl::unexpected(layer.error());
    const QStringList names = image->names.isEmpty() ? QStringList {facts.imageName} : image->names;
    const auto source = sourceAs(*saved, locationOf(reference, found, EngineReference::What::Container), names);
    source->keptAlive = std::make_shared<const KeptAlive>(KeptAlive {source->keptAlive, layer->hold});
    source->images.resize(std::min<std::size_t>(source->images.size(), 1));
    source->graph = LayerGraph(source->images);
    for (Image &one : source->images) {
        one.container = containerOf(found, facts, layer->path);
        one.warnings += layer->warnings;
    }
    return ImageSourcePtr(source);
}

/** \a source with the image called \a name alone. */
Result<ImageSourcePtr> withOnly(const ImageSourcePtr &source, const QString &name)
{
    const Result<std::size_t> number = chooseImage(*source, {name, {}});
    if (!number)
        return tl::unexpected(number.error());
    auto one = std::make_shared<ImageSource>(*source);
    one->images = {source->images[*number]};
    one->graph = LayerGraph(one->images);
    return ImageSourcePtr(one);
}

/** Opens what is at a path, or what another tool's name for it means. */
Result<ImageSourcePtr> openNamed(const QString &text, const EngineOptions &options, const Job &job)
{
    if (isStream(text) || QFileInfo::exists(text))
        return openImageSource(text, job);
    const Result<std::optional<Transport>> transport = parseTransport(text);
    if (!transport)
        return tl::unexpected(transport.error());
    if (*transport && isReference((*transport)->location))
        return openReference((*transport)->location, options, job);
    Result<ImageSourcePtr> source = openImageSource(*transport ? (*transport)->location : text, job);
    if (!source && !*transport && source.error().kind == ErrorKind::NotFound) {
        Error error = source.error();
        if (const QString hint = hintForName(text); !hint.isEmpty())
            error.hint = hint;
        return tl::unexpected(error);
    }
    return source && *transport && !(*transport)->image.isEmpty() ? withOnly(*source, (*transport)->image) : source;
}

}

Result<ImageSourcePtr> openReference(const QString &text, const EngineOptions &options, const Job &job)
{
    if (!isReference(text))
        return openNamed(text, options, job);
    const Result<EngineReference> reference = parseReference(text);
    const Result<FoundReference> found
        = reference ? findReference(*reference, options.programs, job) : tl::unexpected(reference.error());
    if (!found)
        return tl::unexpected(found.error());
    const bool isImage = std::holds_alternative<ImageFacts>(found->what);
    return isImage ? openImage(*reference, *found, options, job) : openContainer(*reference, *found, options, job);
}

Result<ImageSourcePtr> openReference(const QString &text, const Job &job)
{
    return openReference(text, EngineOptions(), job);
}

Result<ContainerMark> markContainer(const ImageSource &source, const EngineOptions &options, const Job &job)
{
    const Result<EngineReference> reference = parseReference(source.location);
    const Result<FoundReference> found
        = reference ? findReference(*reference, options.programs, job) : tl::unexpected(reference.error());
    if (!found)
        return tl::unexpected(found.error());
    const auto *facts = std::get_if<ContainerFacts>(&found->what);
    if (!facts)
        return failure(ErrorKind::Usage, source.location, OpenReferenceWords::tr("not a container"));
    const Result<QByteArray> layer = writableLayerMark(found->engine, *facts, options.readUpper, job);
    if (!layer)
        return tl::unexpected(layer.error());
    return ContainerMark {facts->state, *layer};
}

}
