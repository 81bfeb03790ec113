// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerfacts.h"

#include "format.h"
#include "layernames.h"

#include <QCoreApplication>
#include <QLocale>

namespace stratoscope
{

namespace
{

struct LayerFactsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerFacts)
};

/** This many of the images that share a layer are named. */
constexpr std::size_t NamedImages = 8;

/** What the facts are about. */
struct Subject
{
    const ImageSource &source;
    std::size_t imageNumber;
    const LoadedImage *loaded;
    LayerIndex index;

    const Image &image() const { return source.images[imageNumber]; }
    /** Null for the writable layer, which is not part of the image. */
    const Layer *layer() const { return index.value < image().layers.size() ? &image().layers[index.value] : nullptr; }
    /** Null until the layer has been read. */
    const LoadedLayer *reading() const
    {
        return loaded && index.value < loaded->layers.size() ? &loaded->layers[index.value] : nullptr;
    }
    const HistoryStep *step() const
    {
        const Layer *described = layer();
        if (!described || !described->historyStep || *described->historyStep >= image().config.history.size())
            return nullptr;
        return &image().config.history[*described->historyStep];
    }
};

void addVerdict(FactGroup &group, const QString &label, Verdict verdict, bool hasDigest, bool isPending)
{
    switch (verdict) {
    case Verdict::Verified:
        group.add(label, LayerFactsWords::tr("✓ verified: the bytes match the digest"), Fact::Tone::Good);
        return;
    case Verdict::Mismatch:
        group.add(label, LayerFactsWords::tr("✗ mismatch: the bytes do not match the digest"), Fact::Tone::Bad);
        return;
    case Verdict::Unchecked:
        break;
    }
    if (hasDigest && isPending) {
        group.add(label, LayerFactsWords::tr("not checked yet"), Fact::Tone::Quiet);
        return;
    }
    group.add(label,
        hasDigest ? LayerFactsWords::tr("not checked") : LayerFactsWords::tr("not checked: there is no digest"),
        Fact::Tone::Quiet);
}

/** Why the digest of a layer is unchecked of which only a part was transferred. */
QString partialText(const Subject &subject, const Layer &layer)
{
    const Transfer transfer = transferOf(subject.source, layer.blob).value_or(Transfer());
    return LayerFactsWords::tr("not verified: only %1 of %2 transferred", "bytes, bytes")
        .arg(formatSize(transfer.done), formatSize(transfer.total));
}

/** What is known of a layer that was read by its table of contents. */
void addToc(FactGroup &group)
{
    group.add(LayerFactsWords::tr("Read from"),
        LayerFactsWords::tr("the layer's own table of contents, which matches its digest in the manifest; each file is "
                            "checked when its content is read"),
        Fact::Tone::Quiet);
}

QString damageText(const Error &error)
{
    Error inside = error;
    inside.file.clear();
    return shownText(inside.message());
}

FactGroup state(const Subject &subject)
{
    FactGroup group;
    const LoadedLayer *reading = subject.reading();
    if (reading && reading->writable) {
        const bool isOpened = !reading->hostPath.isEmpty();
        group.add(LayerFactsWords::tr("Access"),
            isOpened
                ? LayerFactsWords::tr("read/write for its container, view only here; use Continue in Sandbox to edit")
                : LayerFactsWords::tr("read/write: the container's upper directory, the only writable layer"));
        group.addFixed(LayerFactsWords::tr("Read from"), shownText(reading->hostPath));
    } else {
        group.add(LayerFactsWords::tr("Access"),
            LayerFactsWords::tr("read-only: part of the image, shared by all its containers"));
        if (subject.layer())
            group.addFixed(LayerFactsWords::tr("On the host"), shownText(subject.layer()->hostDirectory));
        if (reading && reading->stored.bytes)
            group.addFixed(LayerFactsWords::tr("Read from"), shownText(reading->hostPath));
    }
    if (reading && reading->damage)
        group.add(LayerFactsWords::tr("Damaged"), damageText(*reading->damage), Fact::Tone::Bad);
    const Layer *layer = subject.layer();
    if (layer && layer->isAbsent()) {
        group.add(LayerFactsWords::tr("Absent"),
            layer->foreign
                ? LayerFactsWords::tr("must be fetched from elsewhere (non-distributable); its files are not known")
                : LayerFactsWords::tr("not in this file; its files are not known"),
            Fact::Tone::Bad);
    }
    return group;
}

FactGroup origin(const Subject &subject)
{
    FactGroup group;
    group.title = LayerFactsWords::tr("Made by");
    const HistoryStep *step = subject.step();
    if (!step) {
        if (subject.layer())
            group.add(LayerFactsWords::tr("Instruction"), LayerFactsWords::tr("not recorded in the image's history"),
                Fact::Tone::Quiet);
        return group;
    }
    group.addFixed(LayerFactsWords::tr("Instruction"), shownText(step->createdBy));
    group.add(LayerFactsWords::tr("Created"), formatTime(step->created));
    group.add(LayerFactsWords::tr("Author"), shownText(step->author));
    group.add(LayerFactsWords::tr("Comment"), shownText(step->comment));
    return group;
}

FactGroup contents(const Subject &subject)
{
    FactGroup group;
    group.title = LayerFactsWords::tr("Contents");
    if (!subject.loaded || subject.index.value >= subject.loaded->stats.layers.size())
        return group;
    const LayerStats &stats = subject.loaded->stats.layers[subject.index.value];
    const auto count = [&group](const QString &label, std::size_t number) {
        if (number > 0)
            group.add(label, formatCount(number));
    };
    group.add(LayerFactsWords::tr("Files"), formatSizeExact(stats.size));
    group.add(LayerFactsWords::tr("Entries"), formatCount(stats.entries));
    count(LayerFactsWords::tr("Added"), stats.added);
    count(LayerFactsWords::tr("Content changed"), stats.modified);
    count(LayerFactsWords::tr("Only metadata"), stats.metadataOnly);
    count(LayerFactsWords::tr("Copied up unchanged"), stats.unchanged);
    count(LayerFactsWords::tr("Deleted"), stats.deleted);
    group.add(LayerFactsWords::tr("Still visible"), formatSizeExact(stats.visibleBytes));
    if (stats.wastedBytes > 0)
        group.add(LayerFactsWords::tr("Wasted"),
            LayerFactsWords::tr("%1, hidden by layers above").arg(formatSizeExact(stats.wastedBytes)), Fact::Tone::Bad);
    if (stats.hidesBytes > 0)
        group.add(LayerFactsWords::tr("Hides"),
            LayerFactsWords::tr("%1 in the layers below, but frees nothing").arg(formatSizeExact(stats.hidesBytes)),
            Fact::Tone::Bad);
    return group;
}

FactGroup layerIdentity(const Subject &subject)
{
    FactGroup group;
    group.title = LayerFactsWords::tr("Identity");
    const Layer *layer = subject.layer();
    if (!layer)
        return group;
    const bool isDirectory = !layer->hostDirectory.isEmpty();
    const LoadedLayer *reading = isDirectory ? nullptr : subject.reading();
    group.addFixed(LayerFactsWords::tr("Digest"), layer->digest.toString(), Term::Digest);
    if (layer->digest.isEmpty())
        group.add(LayerFactsWords::tr("Digest"),
            LayerFactsWords::tr("none: this format stores layers without a digest"), Fact::Tone::Quiet);
    const bool isPartial = reading && reading->isPartial;
    if (isPartial)
        group.add({}, partialText(subject, *layer), Fact::Tone::Quiet);
    else if (reading && !layer->digest.isEmpty())
        addVerdict(group, {}, reading->blobVerdict, true, reading->checkLater);
    group.addFixed(LayerFactsWords::tr("Diff ID"), layer->diffId.toString(), Term::DiffId);
    if (isDirectory)
        group.add(
            {}, LayerFactsWords::tr("recorded by the engine; a directory has no bytes to check"), Fact::Tone::Quiet);
    if (isPartial)
        group.add({}, LayerFactsWords::tr("not verified either"), Fact::Tone::Quiet);
    else if (reading)
        addVerdict(group, layer->diffId.isEmpty() ? LayerFactsWords::tr("Diff ID") : QString(), reading->diffIdVerdict,
            !layer->diffId.isEmpty(), reading->checkLater);
    group.addFixed(LayerFactsWords::tr("Chain ID"), layer->chainId.toString(), Term::ChainId);
    if (subject.index.value > 0) {
        const LayerIndex parent(subject.index.value - 1);
        group.facts.push_back({LayerFactsWords::tr("Parent"),
            LayerFactsWords::tr("layer %1 · %2", "layer number, instruction")
                .arg(layerNumber(parent), layerTitle(subject.image(), parent)),
            Fact::Tone::Plain, false, parent});
        group.addFixed(
            LayerFactsWords::tr("Parent's chain ID"), subject.image().layers[parent.value].chainId.toString());
    } else {
        group.add(
            LayerFactsWords::tr("Parent"), LayerFactsWords::tr("none: the bottom of the stack"), Fact::Tone::Quiet);
    }
    return group;
}

FactGroup storage(const Subject &subject)
{
    FactGroup group;
    group.title = LayerFactsWords::tr("Storage");
    const Layer *layer = subject.layer();
    const LoadedLayer *reading = subject.reading();
    if (layer) {
        group.addFixed(LayerFactsWords::tr("Media type"), shownText(layer->mediaType));
        group.addFixed(LayerFactsWords::tr("Blob"), shownText(layer->blob));
        if (layer->compressedSize)
            group.add(LayerFactsWords::tr("Stored"), formatSizeExact(*layer->compressedSize));
    }
    if (reading && reading->isPartial)
        addToc(group);
    if (!reading || (reading->streamBytes == 0 && !reading->isPartial))
        return group;
    group.add(LayerFactsWords::tr("Compression"), compressionName(reading->asStored().compression));
    if (reading->streamBytes == 0)
        return group;
    group.add(LayerFactsWords::tr("Uncompressed"), formatSizeExact(reading->streamBytes));
    if (layer && layer->compressedSize && reading->asStored().compression != Compression::None) {
        const double share
            = 100.0 * static_cast<double>(*layer->compressedSize) / static_cast<double>(reading->streamBytes);
        group.add(LayerFactsWords::tr("Ratio"),
            LayerFactsWords::tr("stored in %1 % of its size").arg(QLocale().toString(share, 'f', 1)));
    }
    return group;
}

FactGroup sharing(const Subject &subject)
{
    FactGroup group;
    group.title = LayerFactsWords::tr("Shared by");
    if (!subject.layer() || subject.source.images.size() < 2)
        return group;
    const LayerGraph &graph = subject.source.graph;
    const LayerGraph::Node &node = graph.nodes().at(graph.node(subject.imageNumber, subject.index).value);
    QStringList names;
    for (std::size_t image : node.images) {
        if (image == subject.imageNumber)
            continue;
        if (static_cast<std::size_t>(names.size()) == NamedImages)
            break;
        const Image &other = subject.source.images[image];
        names.append(other.platform.isKnown() ? LayerFactsWords::tr("%1 (%2)", "image name, platform")
                                                    .arg(other.displayName(), other.platform.toString())
                                              : other.displayName());
    }
    if (names.isEmpty()) {
        group.add(LayerFactsWords::tr("Other images"), LayerFactsWords::tr("none in this file"), Fact::Tone::Quiet);
        return group;
    }
    addList(group, LayerFactsWords::tr("Other images"), names);
    const std::size_t more = node.images.size() - 1 - static_cast<std::size_t>(names.size());
    if (more > 0)
        group.add(QStringLiteral(" "), LayerFactsWords::tr("… and %Ln more", nullptr, static_cast<int>(more)),
            Fact::Tone::Quiet);
    return group;
}

}

FactSheet layerFacts(const ImageSource &source, std::size_t imageNumber, const LoadedImage *loaded, LayerIndex layer)
{
    if (imageNumber >= source.images.size())
        return {};
    const Subject subject {source, imageNumber, loaded, layer};
    if (!subject.layer() && !subject.reading())
        return {};
    FactGroup about = state(subject);
    const bool writable = subject.reading() && subject.reading()->writable;
    about.title = writable ? LayerFactsWords::tr("The container’s writable layer")
                           : LayerFactsWords::tr("Layer %1").arg(layerNumber(layer));
    return {about, origin(subject), contents(subject), layerIdentity(subject), storage(subject), sharing(subject)};
}

}
