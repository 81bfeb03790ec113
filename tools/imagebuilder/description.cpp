// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "description.h"

#include "layerdescription.h"
#include "tarwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stratoscope::imagebuilder
{

namespace
{

Built<Form> formFromName(const QString &name)
{
    static const std::pair<QLatin1String, Form> names[] = {
        {QLatin1String("docker-archive"), Form::DockerArchive},
        {QLatin1String("docker-oci"), Form::DockerOci},
        {QLatin1String("oci"), Form::Oci},
        {QLatin1String("docker-dir"), Form::DockerDir},
    };
    for (const auto &[known, form] : names) {
        if (name == known)
            return form;
    }
    return tl::unexpected(QStringLiteral("“%1” is not a form").arg(name));
}

Built<TarFormat> tarFormatFromName(const QString &name)
{
    if (name == QLatin1String("pax"))
        return TarFormat::Pax;
    if (name == QLatin1String("gnu"))
        return TarFormat::Gnu;
    if (name == QLatin1String("ustar"))
        return TarFormat::Ustar;
    return tl::unexpected(QStringLiteral("“%1” is not a tar format").arg(name));
}

/** Reads images in order; named layers are built once and shared. */
class DescriptionReader
{
public:
    explicit DescriptionReader(const QJsonObject &root)
        : m_root(root)
    {
    }

    Built<Description> read();

private:
    struct Known
    {
        std::size_t index = 0;
        std::vector<TarEntry> entries;
    };

    using Made = std::pair<PackedLayer, std::vector<TarEntry>>;

    Built<void> addImage(const QJsonObject &object);
    Built<BuildStep> readStep(const QJsonObject &object);
    Built<std::size_t> readLayer(const QJsonValue &value);
    Built<Made> makeLayer(const QJsonObject &object) const;

    const QJsonObject m_root;
    Description m_description;
    DescribedFiles m_below; ///< For the current image.
    std::map<QString, Known> m_named;
};

Built<DescriptionReader::Made> DescriptionReader::makeLayer(const QJsonObject &object) const
{
    const auto packing = packingFromName(object.value(QLatin1String("compression")).toString(QStringLiteral("gzip")));
    if (!packing)
        return tl::unexpected(packing.error());
    const auto format = tarFormatFromName(object.value(QLatin1String("tar")).toString(QStringLiteral("pax")));
    if (!format)
        return tl::unexpected(format.error());
    auto entries = describedEntries(object.value(QLatin1String("entries")).toArray(), object, m_below);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto tar = writeTar(*entries, *format);
    if (!tar)
        return tl::unexpected(tar.error());
    const auto packed = packLayer(*tar, *packing);
    if (!packed)
        return tl::unexpected(packed.error());
    return Made {*packed, *entries};
}

Built<std::size_t> DescriptionReader::readLayer(const QJsonValue &value)
{
    const QString name = value.toString();
    if (const auto known = m_named.find(name); value.isString() && known != m_named.end()) {
        m_below.apply(known->second.entries);
        return known->second.index;
    }
    const QJsonValue described
        = value.isString() ? m_root.value(QLatin1String("layers")).toObject().value(name) : value;
    if (!described.isObject())
        return tl::unexpected(QStringLiteral("layer “%1” is not described").arg(name));
    const auto made = makeLayer(described.toObject());
    if (!made)
        return tl::unexpected(made.error());
    m_description.set.layers.push_back(made->first);
    m_below.apply(made->second);
    const std::size_t index = m_description.set.layers.size() - 1;
    if (value.isString())
        m_named.emplace(name, Known {index, made->second});
    return index;
}

Built<BuildStep> DescriptionReader::readStep(const QJsonObject &object)
{
    BuildStep step;
    step.createdBy = object.value(QLatin1String("by")).toString();
    step.created = object.value(QLatin1String("created")).toString();
    step.comment = object.value(QLatin1String("comment")).toString();
    if (!object.contains(QLatin1String("layer")))
        return step;
    const auto layer = readLayer(object.value(QLatin1String("layer")));
    if (!layer)
        return tl::unexpected(QStringLiteral("%1: %2").arg(step.createdBy, layer.error()));
    step.layer = *layer;
    return step;
}

Built<void> DescriptionReader::addImage(const QJsonObject &object)
{
    m_below = {};
    ImageSpec image;
    for (const QJsonValue &name : object.value(QLatin1String("names")).toArray())
        image.names.append(name.toString());
    const QString platform = object.value(QLatin1String("platform")).toString(QStringLiteral("linux/amd64"));
    image.os = platform.section(QLatin1Char('/'), 0, 0);
    image.architecture = platform.section(QLatin1Char('/'), 1, 1);
    image.variant = platform.section(QLatin1Char('/'), 2, 2);
    image.created = object.value(QLatin1String("created")).toString(image.created);
    image.config = object.value(QLatin1String("config")).toObject();
    image.attested = object.value(QLatin1String("attested")).toBool();
    for (const QJsonValue &value : object.value(QLatin1String("steps")).toArray()) {
        auto step = readStep(value.toObject());
        if (!step)
            return tl::unexpected(step.error());
        image.steps.push_back(*step);
    }
    m_description.set.images.push_back(image);
    return {};
}

Built<Description> DescriptionReader::read()
{
    const auto form = formFromName(m_root.value(QLatin1String("form")).toString(QStringLiteral("oci")));
    if (!form)
        return tl::unexpected(form.error());
    m_description.form = *form;
    for (const QJsonValue &image : m_root.value(QLatin1String("images")).toArray()) {
        if (const auto added = addImage(image.toObject()); !added)
            return tl::unexpected(added.error());
    }
    if (const QJsonValue container = m_root.value(QLatin1String("container")); container.isObject()) {
        const auto made = makeLayer(container.toObject());
        if (!made)
            return tl::unexpected(QStringLiteral("container: %1").arg(made.error()));
        m_description.container = made->first.blob;
    }
    return std::move(m_description);
}

}

Built<Description> readDescription(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return tl::unexpected(QStringLiteral("not JSON: %1, at byte %2").arg(error.errorString()).arg(error.offset));
    return DescriptionReader(document.object()).read();
}

}
