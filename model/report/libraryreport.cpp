// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "libraryreport.h"

#include "bytes.h"
#include "jsonwriter.h"
#include "librarytext.h"
#include "shorttext.h"
#include "texttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct LibraryReportWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LibraryReport)
};

QString libraryBytes(const std::optional<quint64> &bytes)
{
    return bytes ? sizeText(*bytes) : QStringLiteral("–");
}

QString libraryDate(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat)
                            : QStringLiteral("–");
}

QStringList libraryRow(const ImageLibrary &library, std::size_t number)
{
    const LibraryImage &image = library.images()[number];
    QStringList names;
    for (const QString &name : image.names)
        names.append(displayText(name));
    return {names.isEmpty() ? displayText(image.displayName()) : names.join(QStringLiteral(", ")),
        libraryBytes(image.bytes), libraryBytes(library.sharedBytes(number)), freedText(library, number),
        libraryDate(image.created), libraryDate(image.seen),
        image.base.isEmpty() ? QStringLiteral("–") : displayText(image.base), libraryPlaceText(image)};
}

std::set<std::size_t> libraryHere(const ImageLibrary &library)
{
    std::set<std::size_t> here;
    for (std::size_t i = 0; i < library.images().size(); ++i) {
        if (library.images()[i].isHere())
            here.insert(i);
    }
    return here;
}

void writeLibraryNumbers(JsonWriter &json, const char *name, const std::vector<std::size_t> &numbers)
{
    json.key(name);
    json.beginArray();
    for (const std::size_t number : numbers)
        json.value(number);
    json.endArray();
}

void writeFreed(JsonWriter &json, const FreedBytes &freed)
{
    json.field("frees", freed.bytes);
    json.field("freesIsComplete", freed.isAll);
}

void writeTime(JsonWriter &json, const char *name, const QDateTime &moment)
{
    json.textOrNull(name, moment.toUTC().toString(Qt::ISODate));
}

void writeLibraryImage(JsonWriter &json, const ImageLibrary &library, std::size_t number)
{
    const LibraryImage &image = library.images()[number];
    json.beginObject();
    json.field("number", number);
    json.key("names");
    json.beginArray();
    for (const QString &name : image.names)
        json.value(name);
    json.endArray();
    json.field("place", QByteArrayView(seenPlaceName(image.place)));
    json.textOrNull("store", image.store);
    json.textOrNull("reference", image.reference);
    json.textOrNull("id", image.id);
    json.textOrNull("platform", image.platform);
    writeTime(json, "created", image.created);
    writeTime(json, "seen", image.seen);
    json.textOrNull("base", image.base);
    json.key("containers");
    json.beginArray();
    for (const QString &name : image.containers)
        json.value(name);
    json.endArray();
    json.field("gone", image.isGone);
    json.field("size", image.bytes);
    json.field("fileBytes", image.fileBytes);
    json.field("shared", library.sharedBytes(number));
    writeFreed(json, library.freedBy({number}));
    json.key("diffIds");
    json.beginArray();
    for (const LibraryLayer &layer : image.layers)
        json.value(layer.diffId.toString());
    json.endArray();
    writeLibraryNumbers(json, "runs", library.forest().path(number));
    json.endObject();
}

void writeLayerRun(JsonWriter &json, const ImageLibrary &library, std::size_t number)
{
    const LayerRun &run = library.forest().runs()[number];
    json.beginObject();
    json.field("number", number);
    json.field("below", run.parent == LayerRun::None ? std::nullopt : std::optional(run.parent));
    json.field("firstLayer", run.first);
    json.field("layers", run.count);
    json.textOrNull(
        "chainId", library.images()[run.images.front()].layers[run.first + run.count - 1].chainId.toString());
    json.field("size", library.runBytes(number));
    writeLibraryNumbers(json, "images", run.images);
    writeLibraryNumbers(json, "sameLayersIn", library.twins(number));
    json.endObject();
}

void writeLibraryBases(JsonWriter &json, const ImageLibrary &library)
{
    json.key("bases");
    json.beginArray();
    for (const auto &[name, images] : library.bases()) {
        json.beginObject();
        json.field("name", name);
        writeLibraryNumbers(json, "images", images);
        json.endObject();
    }
    json.endArray();
}

}

QString libraryText(const ImageLibrary &library, int width)
{
    if (library.images().empty())
        return LibraryReportWords::tr("No image has been opened yet, and no engine has one.") + QLatin1Char('\n');
    TextTable table({{LibraryReportWords::tr("Name")}, {LibraryReportWords::tr("Size"), TextTable::Align::Right},
        {LibraryReportWords::tr("Shared"), TextTable::Align::Right},
        {LibraryReportWords::tr("Frees"), TextTable::Align::Right}, {LibraryReportWords::tr("Created")},
        {LibraryReportWords::tr("Seen")}, {LibraryReportWords::tr("Base")}, {LibraryReportWords::tr("Where")}});
    for (std::size_t i = 0; i < library.images().size(); ++i)
        table.addRow(libraryRow(library, i));
    QString text = table.toString(width);
    const std::set<std::size_t> here = libraryHere(library);
    if (!here.empty())
        text += QLatin1Char('\n')
            + LibraryReportWords::tr("%Ln image(s) on this machine take %1.", nullptr, int(here.size()))
                  .arg(freedText(library.freedBy(here)))
            + QLatin1Char('\n');
    for (const auto &[name, images] : library.bases()) {
        if (images.size() > 1)
            text += LibraryReportWords::tr("%Ln image(s) on %1", "a base", int(images.size())).arg(displayText(name))
                + QLatin1Char('\n');
    }
    return text;
}

QByteArray libraryJson(const ImageLibrary &library)
{
    QByteArray out;
    JsonWriter json(out, JsonWriter::Style::Indented);
    json.beginObject();
    json.key("images");
    json.beginArray();
    for (std::size_t i = 0; i < library.images().size(); ++i)
        writeLibraryImage(json, library, i);
    json.endArray();
    json.key("layers");
    json.beginArray();
    for (std::size_t i = 0; i < library.forest().runs().size(); ++i)
        writeLayerRun(json, library, i);
    json.endArray();
    writeLibraryBases(json, library);
    json.endObject();
    return out + '\n';
}

}
