// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containerslayers.h"

#include "fieldreader.h"
#include "json.h"
#include "readlimits.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ContainersLayersWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContainersLayers)
};

}

ContainersLayers::ContainersLayers(SourceDraft &draft, const StorageRoot &root)
    : m_draft(draft)
    , m_root(root)
{
    read(QStringLiteral("overlay-layers/layers.json"));
    // Layers of containers that do not survive a reboot.
    read(QStringLiteral("overlay-layers/volatile-layers.json"));
}

void ContainersLayers::read(const QString &member)
{
    if (!m_draft.files().contains(member))
        return;
    const Result<QJsonDocument> json
        = m_draft.documents.read(member).and_then([&](const QByteArray &bytes) { return parseJson(bytes, member); });
    if (!json) {
        m_draft.damage(ContainersLayersWords::tr("cannot read the layer database: %1").arg(json.error().message()));
        return;
    }
    const QJsonArray layers = json->array();
    for (const QJsonValue &value : layers) {
        const FieldReader reader(value.toObject(), {}, m_draft.warnings);
        const QString id = reader.text(QStringLiteral("id"));
        if (!isStorageName(id))
            continue;
        Record record;
        record.parent = reader.text(QStringLiteral("parent"));
        record.diffId = Digest::parse(reader.text(QStringLiteral("diff-digest"))).value_or(Digest());
        record.digest = Digest::parse(reader.text(QStringLiteral("compressed-diff-digest"))).value_or(Digest());
        record.size = reader.size(QStringLiteral("compressed-size"));
        if (!record.size)
            record.size = reader.size(QStringLiteral("diff-size"));
        m_records.insert(id, std::move(record));
    }
}

QString ContainersLayers::parent(const QString &id) const
{
    return m_records.value(id).parent;
}

StoredLayer ContainersLayers::directory(const QString &id) const
{
    if (!isStorageName(id))
        return {{}, ContainersLayersWords::tr("the database has no directory for it")};
    return storedLayer(m_root, QStringLiteral("overlay/%1/diff").arg(id));
}

Layer ContainersLayers::layerOf(const QString &id) const
{
    const Record record = m_records.value(id);
    Layer layer;
    layer.diffId = record.diffId;
    layer.digest = record.digest;
    layer.compressedSize = record.size;
    return layer;
}

void ContainersLayers::addLayers(Image &image, const QString &top) const
{
    QStringList ids; // Top first.
    for (QString id = top; !id.isEmpty(); id = parent(id)) {
        if (ids.size() >= limits::Layers)
            return damage(image,
                ContainersLayersWords::tr("it has more than %1 layers, or they form a loop").arg(limits::Layers));
        if (!m_records.contains(id)) {
            damage(image, ContainersLayersWords::tr("layer %1 is not in the database").arg(id.left(64)));
            break;
        }
        ids.prepend(id);
    }
    for (const QString &id : std::as_const(ids))
        addStoredLayer(image, layerOf(id), directory(id));
}

}
