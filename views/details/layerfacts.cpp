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

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerFacts)
};

/** So many images are named that share a layer. */
constexpr std::size_t NamedImages = 8;

/** What the facts are gathered from. */
struct Subject
{
    const ImageSource &source;
    std::size_t imageNumber;
    const LoadedImage *loaded;
    LayerIndex index;

    const Image &image() const { return source.images[imageNumber]; }
    /** Null for the writable layer, which is no part of the image. */
    const Layer *layer() const { return index.value < image().layers.size() ? &image().layers[index.value] : nullptr; }
    /** Null while the layer is not read. */
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

void addVerdict(FactGroup &group, const QString &label, Verdict verdict, bool hasDigest, bool later)
{
    switch (verdict) {
    case Verdict::Verified:
        group.add(label, Text::tr("✓ verified: the bytes are what the digest says"), Fact::Tone::Good);
        return;
    case Verdict::Mismatch:
        group.add(label, Text::tr("✗ mismatch: the bytes are not what the digest says"), Fact::Tone::Bad);
        return;
    case Verdict::Unchecked:
        break;
    }
    if (hasDigest && later) {
        group.add(label, Text::tr("not checked yet"), Fact::Tone::Quiet);
        return;
    }
    group.add(label, hasDigest ? Text::tr("not checked") : Text::tr("not checked: there is no digest to check against"),
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
        group.add(Text::tr("Access"),
            Text::tr("read/write: the container's upper directory, the only layer that can be written"));
        group.addFixed(Text::tr("Read from"), shownText(reading->hostPath));
    } else {
        group.add(Text::tr("Access"), Text::tr("read-only: part of the image, shared by all its containers"));
        if (subject.layer())
            group.addFixed(Text::tr("On the host"), shownText(subject.layer()->hostDirectory));
    }
    if (reading && reading->damage)
        group.add(Text::tr("Damaged"), damageText(*reading->damage), Fact::Tone::Bad);
    const Layer *layer = subject.layer();
    if (layer && layer->isAbsent()) {
        group.add(Text::tr("Absent"),
            layer->foreign ? Text::tr("meant to be fetched from elsewhere (non-distributable); its files are not known")
                           : Text::tr("not in this file; its files are not known"),
            Fact::Tone::Bad);
    }
    return group;
}

FactGroup origin(const Subject &subject)
{
    FactGroup group;
    group.title = Text::tr("Made by");
    const HistoryStep *step = subject.step();
    if (!step) {
        if (subject.layer())
            group.add(Text::tr("Instruction"), Text::tr("not recorded in the image's history"), Fact::Tone::Quiet);
        return group;
    }
    group.addFixed(Text::tr("Instruction"), shownText(step->createdBy));
    group.add(Text::tr("Created"), formatTime(step->created));
    group.add(Text::tr("Author"), shownText(step->author));
    group.add(Text::tr("Comment"), shownText(step->comment));
    return group;
}

FactGroup contents(const Subject &subject)
{
    FactGroup group;
    group.title = Text::tr("Contents");
    if (!subject.loaded || subject.index.value >= subject.loaded->stats.layers.size())
        return group;
    const LayerStats &stats = subject.loaded->stats.layers[subject.index.value];
    const auto count = [&group](const QString &label, std::size_t number) {
        if (number > 0)
            group.add(label, formatCount(number));
    };
    group.add(Text::tr("Files"), formatSizeExact(stats.size));
    group.add(Text::tr("Entries"), formatCount(stats.entries));
    count(Text::tr("Added"), stats.added);
    count(Text::tr("Content changed"), stats.modified);
    count(Text::tr("Only metadata"), stats.metadataOnly);
    count(Text::tr("Copied up unchanged"), stats.unchanged);
    count(Text::tr("Deleted"), stats.deleted);
    group.add(Text::tr("Still visible"), formatSizeExact(stats.visibleBytes));
    if (stats.wastedBytes > 0)
        group.add(Text::tr("Wasted"), Text::tr("%1, hidden by layers above").arg(formatSizeExact(stats.wastedBytes)),
            Fact::Tone::Bad);
    if (stats.hidesBytes > 0)
        group.add(Text::tr("Hides"),
            Text::tr("%1 of the layers below, and frees nothing").arg(formatSizeExact(stats.hidesBytes)),
            Fact::Tone::Bad);
    return group;
}

FactGroup identity(const Subject &subject)
{
    FactGroup group;
    group.title = Text::tr("Identity");
    const Layer *layer = subject.layer();
    if (!layer)
        return group;
    const bool isDirectory = !layer->hostDirectory.isEmpty();
    const LoadedLayer *reading = isDirectory ? nullptr : subject.reading();
    group.addFixed(Text::tr("Digest"), layer->digest.toString());
    if (layer->digest.isEmpty())
        group.add(Text::tr("Digest"), Text::tr("none: this format stores layers without one"), Fact::Tone::Quiet);
    if (reading && !layer->digest.isEmpty())
        addVerdict(group, {}, reading->blobVerdict, true, reading->checkLater);
    group.addFixed(Text::tr("Diff ID"), layer->diffId.toString());
    if (isDirectory)
        group.add(
            {}, Text::tr("as the engine noted it; a directory has no bytes to check it against"), Fact::Tone::Quiet);
    if (reading)
        addVerdict(group, layer->diffId.isEmpty() ? Text::tr("Diff ID") : QString(), reading->diffIdVerdict,
            !layer->diffId.isEmpty(), reading->checkLater);
    group.addFixed(Text::tr("Chain ID"), layer->chainId.toString());
    if (subject.index.value > 0) {
        const LayerIndex parent(subject.index.value - 1);
        group.facts.push_back({Text::tr("Parent"),
            Text::tr("layer %1 · %2", "layer number, instruction")
                .arg(layerNumber(parent), layerTitle(subject.image(), parent)),
            Fact::Tone::Plain, false, parent});
        group.addFixed(Text::tr("Parent's chain ID"), subject.image().layers[parent.value].chainId.toString());
    } else {
        group.add(Text::tr("Parent"), Text::tr("none: the bottom of the stack"), Fact::Tone::Quiet);
    }
    return group;
}

FactGroup storage(const Subject &subject)
{
    FactGroup group;
    group.title = Text::tr("Storage");
    const Layer *layer = subject.layer();
    const LoadedLayer *reading = subject.reading();
    if (layer) {
        group.addFixed(Text::tr("Media type"), shownText(layer->mediaType));
        group.addFixed(Text::tr("Blob"), shownText(layer->blob));
        if (layer->compressedSize)
            group.add(Text::tr("Stored"), formatSizeExact(*layer->compressedSize));
    }
    if (!reading || reading->streamBytes == 0)
        return group;
    group.add(Text::tr("Compression"), compressionName(reading->compression));
    group.add(Text::tr("Uncompressed"), formatSizeExact(reading->streamBytes));
    if (layer && layer->compressedSize && reading->compression != Compression::None) {
        const double share
            = 100.0 * static_cast<double>(*layer->compressedSize) / static_cast<double>(reading->streamBytes);
        group.add(Text::tr("Ratio"), Text::tr("stored in %1 % of its size").arg(QLocale().toString(share, 'f', 1)));
    }
    return group;
}

FactGroup sharing(const Subject &subject)
{
    FactGroup group;
    group.title = Text::tr("Shared by");
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
        names.append(other.platform.isKnown()
                ? Text::tr("%1 (%2)", "image name, platform").arg(other.displayName(), other.platform.toString())
                : other.displayName());
    }
    if (names.isEmpty()) {
        group.add(Text::tr("Other images"), Text::tr("none of this file"), Fact::Tone::Quiet);
        return group;
    }
    addList(group, Text::tr("Other images"), names);
    const std::size_t more = node.images.size() - 1 - static_cast<std::size_t>(names.size());
    if (more > 0)
        group.add(QStringLiteral(" "), Text::tr("… and %Ln more", nullptr, static_cast<int>(more)), Fact::Tone::Quiet);
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
    about.title = writable ? Text::tr("The container’s writable layer") : Text::tr("Layer %1").arg(layerNumber(layer));
    return {about, origin(subject), contents(subject), identity(subject), storage(subject), sharing(subject)};
}

}
