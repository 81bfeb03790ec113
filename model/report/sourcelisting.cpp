// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sourcelisting.h"

#include "artifacttext.h"
#include "bytes.h"
#include "jsonwriter.h"
#include "texttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct SourceListingWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SourceListing)
};

QString shownKind(const Image &image)
{
    if (image.artifact)
        return displayText(kindText(*image.artifact));
    if (!image.container)
        return SourceListingWords::tr("image");
    const ContainerState state = image.container->state;
    return state == ContainerState::Unknown ? SourceListingWords::tr("container")
                                            : SourceListingWords::tr("container, %1").arg(stateName(state));
}

QString shownNames(const Image &image)
{
    QStringList names;
    for (const QString &name : image.names)
        names.append(displayText(name));
    return names.join(QStringLiteral(", "));
}

void writeContainer(JsonWriter &json, const Container &container)
{
    json.beginObject();
    json.field("id", container.id);
    json.field("name", container.name);
    json.field("engine", container.engine);
    json.field("state", stateName(container.state));
    json.textOrNull("upper", container.upper);
    json.endObject();
}

void writeLayers(JsonWriter &json, const std::vector<Layer> &layers)
{
    json.beginArray();
    for (const Layer &layer : layers) {
        json.beginObject();
        json.textOrNull("digest", layer.digest.toString());
        json.textOrNull("diffId", layer.diffId.toString());
        json.textOrNull("chainId", layer.chainId.toString());
        json.field("compressedSize", layer.compressedSize);
        json.textOrNull("hostDirectory", layer.hostDirectory);
        json.endObject();
    }
    json.endArray();
}

void writeImage(JsonWriter &json, const Image &image, std::size_t number)
{
    json.beginObject();
    json.field("number", number);
    json.field("kind", kindName(image));
    json.key("names");
    json.beginArray();
    for (const QString &name : image.names)
        json.value(name);
    json.endArray();
    json.textOrNull("id", image.id.toString());
    json.textOrNull("platform", image.platform.toString());
    json.textOrNull("created", image.config.created.toUTC().toString(Qt::ISODate));
    json.key("container");
    if (image.container)
        writeContainer(json, *image.container);
    else
        json.null();
    json.key("layers");
    writeLayers(json, image.layers);
    if (image.artifact)
        writeArtifact(json, *image.artifact);
    json.field("damaged", image.damaged);
    json.key("warnings");
    json.beginArray();
    for (const QString &warning : image.warnings)
        json.value(warning);
    json.endArray();
    json.endObject();
}

}

QString stateName(ContainerState state)
{
    switch (state) {
    case ContainerState::Created:
        return QStringLiteral("created");
    case ContainerState::Running:
        return QStringLiteral("running");
    case ContainerState::Paused:
        return QStringLiteral("paused");
    case ContainerState::Exited:
        return QStringLiteral("exited");
    case ContainerState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString sourceText(const ImageSource &source, int width, bool all)
{
    const auto isNameless
        = [](const Image &image) { return image.names.isEmpty() && !image.container && !image.artifact; };
    const auto nameless = std::count_if(source.images.begin(), source.images.end(), isNameless);
    const bool hides = isEngineStorage(source.format) && !all && std::size_t(nameless) < source.images.size();
    TextTable table({{SourceListingWords::tr("No."), TextTable::Align::Right}, {SourceListingWords::tr("Kind")},
        {SourceListingWords::tr("ID")}, {SourceListingWords::tr("Platform")},
        {SourceListingWords::tr("Layers"), TextTable::Align::Right}, {SourceListingWords::tr("Name")}});
    for (std::size_t i = 0; i < source.images.size(); ++i) {
        const Image &image = source.images[i];
        if (hides && isNameless(image))
            continue;
        // A container's own layer counts too.
        const std::size_t layers = image.layers.size() + (image.container && !image.container->upper.isEmpty() ? 1 : 0);
        const QString id = image.container ? image.container->id.left(12)
            : image.artifact               ? image.manifestDigest.shortHex()
                                           : image.id.shortHex();
        table.addRow({QStringLiteral("@%1").arg(i), shownKind(image), displayText(id),
            displayText(image.platform.toString()), QString::number(layers), shownNames(image)});
    }
    QString text = table.toString(width);
    if (hides && nameless > 0)
        text += SourceListingWords::tr("%Ln images without a name are not listed; see --all", nullptr, int(nameless))
            + QLatin1Char('\n');
    return text;
}

QByteArray sourceJson(const ImageSource &source)
{
    QByteArray out;
    JsonWriter json(out, JsonWriter::Style::Indented);
    json.beginObject();
    json.field("location", source.location);
    json.field("format", source.formatLabel);
    json.key("images");
    json.beginArray();
    for (std::size_t i = 0; i < source.images.size(); ++i)
        writeImage(json, source.images[i], i);
    json.endArray();
    json.endObject();
    return out + '\n';
}

}
