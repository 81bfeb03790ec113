// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparisonreport.h"

#include "bytes.h"
#include "jsonwriter.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

const char *kindName(LayerPair::Kind kind)
{
    switch (kind) {
    case LayerPair::Kind::Shared:
        return "shared";
    case LayerPair::Kind::Same:
        return "same";
    case LayerPair::Kind::Rebuilt:
        return "rebuilt";
    case LayerPair::Kind::Removed:
        return "removed";
    case LayerPair::Kind::Added:
        break;
    }
    return "added";
}

const char *differenceName(Change change)
{
    switch (change) {
    case Change::Added:
        return "added";
    case Change::Deleted:
        return "removed";
    case Change::Modified:
        return "modified";
    case Change::Replaced:
        return "replaced";
    case Change::Metadata:
        return "metadata";
    case Change::Unchanged:
    case Change::Opaque:
        break;
    }
    return "unchanged";
}

/** Writes a comparison, one section after the other. */
class ComparisonWriter
{
public:
    ComparisonWriter(QByteArray &out, const ImageComparison &comparison)
        : m_json(out, JsonWriter::Style::Indented)
        , m_comparison(comparison)
    {
    }

    void write();

private:
    void writeImage(const char *name, const LoadedImage &image);
    void writeTotals(const DifferenceTotals &totals);
    void writeReasons();
    void writeLayers();
    void writeConfig();
    void writePaths();
    void writePath(QByteArrayView path);
    void writeSide(const char *name, const UnionTree &tree, VersionId version);
    void writeLayerNumber(const char *name, LayerIndex layer);
    void textOrNull(const char *name, const QString &text);

    JsonWriter m_json;
    const ImageComparison &m_comparison;
};

/** Null is null; an empty text is a text. */
void ComparisonWriter::textOrNull(const char *name, const QString &text)
{
    m_json.key(name);
    if (text.isNull())
        m_json.null();
    else
        m_json.value(text);
}

void ComparisonWriter::writeImage(const char *name, const LoadedImage &image)
{
    m_json.key(name);
    m_json.beginObject();
    m_json.field("name", image.image().displayName());
    m_json.textOrNull("id", image.image().id.toString());
    m_json.textOrNull("platform", image.image().platform.toString());
    m_json.field("source", image.source->location);
    m_json.field("layers", image.layers.size());
    m_json.field("size", image.stats.size);
    m_json.field("visibleBytes", image.stats.visibleBytes);
    m_json.field("files", image.stats.files);
    m_json.endObject();
}

void ComparisonWriter::writeTotals(const DifferenceTotals &totals)
{
    m_json.field("gained", totals.gained);
    m_json.field("lost", totals.lost);
    m_json.field("difference", totals.net());
    m_json.field("added", totals.added);
    m_json.field("removed", totals.removed);
    m_json.field("modified", totals.modified);
    m_json.field("metadata", totals.metadata);
    m_json.field("timeOnly", totals.timeOnly);
}

void ComparisonWriter::writeLayerNumber(const char *name, LayerIndex layer)
{
    m_json.key(name);
    if (layer.isValid())
        m_json.value(layer.value);
    else
        m_json.null();
}

void ComparisonWriter::writePath(QByteArrayView path)
{
    m_json.field("path", path);
    if (!isUtf8(path))
        m_json.field("pathBytes", QByteArrayView(path.toByteArray().toBase64()));
}

void ComparisonWriter::writeReasons()
{
    m_json.key("why");
    m_json.beginArray();
    for (const GrowthReason &reason : m_comparison.reasons) {
        const LoadedImage &image = reason.isGrowth() ? *m_comparison.after : *m_comparison.before;
        m_json.beginObject();
        writePath(m_comparison.paths.fullPath(m_comparison.tree[reason.node].path));
        m_json.field("rest", reason.isRest);
        m_json.field("bytes", reason.net());
        m_json.field("gained", reason.gained);
        m_json.field("lost", reason.lost);
        m_json.field("files", reason.files);
        writeLayerNumber("layer", reason.layer);
        m_json.field("layerBytes", reason.layerBytes);
        m_json.textOrNull("createdBy", reason.layer.isValid() ? image.createdBy(reason.layer) : QString());
        m_json.endObject();
    }
    m_json.endArray();
}

void ComparisonWriter::writeLayers()
{
    m_json.key("layers");
    m_json.beginArray();
    for (const LayerPair &pair : m_comparison.layers) {
        m_json.beginObject();
        m_json.field("kind", QByteArrayView(kindName(pair.kind)));
        writeLayerNumber("before", pair.before);
        writeLayerNumber("after", pair.after);
        m_json.field("gained", pair.gained);
        m_json.field("lost", pair.lost);
        m_json.textOrNull("createdBy",
            pair.after.isValid() ? m_comparison.after->createdBy(pair.after)
                                 : m_comparison.before->createdBy(pair.before));
        m_json.endObject();
    }
    m_json.endArray();
}

void ComparisonWriter::writeConfig()
{
    m_json.key("config");
    m_json.beginArray();
    for (const ConfigChange &change : m_comparison.config) {
        m_json.beginObject();
        m_json.field("field", fieldName(change.field));
        m_json.textOrNull("key", change.key);
        textOrNull("before", change.before);
        textOrNull("after", change.after);
        m_json.endObject();
    }
    m_json.endArray();
}

void ComparisonWriter::writeSide(const char *name, const UnionTree &tree, VersionId version)
{
    m_json.key(name);
    if (!version.isValid())
        return m_json.null();
    m_json.beginObject();
    m_json.field("size", tree.size(version));
    m_json.field("layer", tree.version(version).layer.value);
    m_json.endObject();
}

void ComparisonWriter::writePaths()
{
    std::vector<std::pair<QByteArray, quint32>> named;
    for (quint32 i = 0; i < m_comparison.tree.size(); ++i)
        named.emplace_back(m_comparison.paths.fullPath(m_comparison.tree[i].path), i);
    std::sort(named.begin(), named.end());
    m_json.key("paths");
    m_json.beginArray();
    for (const auto &[path, node] : named) {
        const PathDifference &difference = m_comparison.tree[node];
        m_json.beginObject();
        writePath(path);
        m_json.field("change", QByteArrayView(differenceName(difference.change)));
        m_json.key("fields");
        m_json.beginArray();
        for (const auto &[differs, field] :
            {std::pair(difference.fields.mode, "mode"), std::pair(difference.fields.owner, "owner"),
                std::pair(difference.fields.time, "time"), std::pair(difference.fields.xattrs, "xattrs")}) {
            if (differs)
                m_json.value(QByteArrayView(field));
        }
        m_json.endArray();
        writeSide("before", m_comparison.before->tree, difference.before);
        writeSide("after", m_comparison.after->tree, difference.after);
        m_json.field("bytes", difference.bytes);
        if (difference.children > 0) {
            m_json.key("below");
            m_json.beginObject();
            writeTotals(difference.totals);
            m_json.endObject();
        }
        m_json.endObject();
    }
    m_json.endArray();
}

void ComparisonWriter::write()
{
    m_json.beginObject();
    writeImage("before", *m_comparison.before);
    writeImage("after", *m_comparison.after);
    m_json.field("same", m_comparison.isSame());
    m_json.key("totals");
    m_json.beginObject();
    writeTotals(m_comparison.totals());
    m_json.endObject();
    writeReasons();
    writeLayers();
    writeConfig();
    writePaths();
    m_json.endObject();
}

}

QByteArray comparisonJson(const ImageComparison &comparison)
{
    QByteArray out;
    ComparisonWriter(out, comparison).write();
    return out + '\n';
}

}
