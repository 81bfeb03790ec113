// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "savedconfig.h"

#include "instructiontext.h"
#include "jsonsplice.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct SavedConfigWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SaveImage)
};

const QString History = QStringLiteral("history");
const QString RootFs = QStringLiteral("rootfs");
const QString DiffIds = QStringLiteral("diff_ids");
const QString Created = QStringLiteral("created");
const QString CreatedBy = QStringLiteral("created_by");

QByteArray dateText(const QDateTime &date)
{
    return jsonString(date.toUTC().toString(Qt::ISODateWithMs));
}

/** Rewrites the history of an image step by step. */
class HistoryEdit
{
public:
    HistoryEdit(const LoadedImage &image, const SaveOptions &options, const JsonSplice &config)
        : m_image(image)
        , m_options(options)
        , m_created(options.created ? dateText(*options.created) : config.value(Created))
        , m_steps(jsonElements(config.value(History)))
    {
    }

    QByteArray rewritten(const SavePlan &plan)
    {
        const bool addsLayer = m_image.layers.size() > m_image.image().layers.size();
        if (!isMapped() && (addsLayer || !plan.isUnchanged()))
            makeAnew(plan);
        else
            edit(plan);
        m_steps.removeAll(QByteArray());
        return m_steps.isEmpty() ? QByteArray() : jsonArray(m_steps);
    }

private:
    const std::optional<std::size_t> &stepOf(LayerIndex layer) const
    {
        return m_image.image().layers[layer.value].historyStep;
    }

    bool isMapped() const
    {
        const std::vector<Layer> &layers = m_image.image().layers;
        return std::all_of(layers.begin(), layers.end(), [this](const Layer &layer) {
            return layer.historyStep && *layer.historyStep < static_cast<std::size_t>(m_steps.size());
        });
    }

    QString instruction(LayerIndex layer) const
    {
        return m_image.isWritable(layer) ? writableText() : instructionText(m_image.createdBy(layer));
    }

    QString writableText() const
    {
        return m_options.createdBy.isEmpty() ? QStringLiteral("stratoscope commit") : m_options.createdBy;
    }

    QString mergedText(LayerRange range) const
    {
        QStringList parts;
        for (std::size_t i = range.first.value; i <= range.last.value; ++i) {
            if (const QString part = instruction(LayerIndex(i)); !part.isEmpty())
                parts.append(part);
        }
        const QString text = QStringLiteral("stratoscope squash --layers ") + rangeText(range);
        return parts.isEmpty() ? text : text + QStringLiteral(" # ") + parts.join(QStringLiteral("; "));
    }

    QByteArray step(const QString &createdBy, const QString &comment = {}) const
    {
        JsonSplice made {QByteArray()};
        if (!m_created.isEmpty())
            made.set(Created, m_created);
        made.set(CreatedBy, jsonString(createdBy));
        if (!comment.isEmpty())
            made.set(QStringLiteral("comment"), jsonString(comment));
        return made.toText();
    }

    /** If the old history does not tell which step created which layer, it would be wrong for the new layers. */
    void makeAnew(const SavePlan &plan)
    {
        m_steps.clear();
        for (const LayerRange &range : plan.ranges) {
            if (!range.isSingle())
                m_steps.append(step(mergedText(range)));
            else if (m_image.isWritable(range.first))
                m_steps.append(step(writableText(), m_options.comment));
            else
                m_steps.append(step(m_image.createdBy(range.first)));
        }
    }

    void edit(const SavePlan &plan)
    {
        for (const LayerRange &range : plan.ranges) {
            if (!range.isSingle())
                merge(range);
            else if (m_image.isWritable(range.first))
                m_steps.append(step(writableText(), m_options.comment));
        }
    }

    /** The top layer's step represents all of them; a removed step keeps its place, so that the others keep theirs. */
    void merge(LayerRange range)
    {
        const bool endsWritable = m_image.isWritable(range.last);
        for (std::size_t i = range.first.value; i < range.last.value; ++i)
            m_steps[qsizetype(*stepOf(LayerIndex(i)))].clear();
        if (endsWritable) {
            m_steps.append(step(mergedText(range), m_options.comment));
            return;
        }
        QByteArray &last = m_steps[qsizetype(*stepOf(range.last))];
        JsonSplice merged(last);
        merged.set(CreatedBy, jsonString(mergedText(range)));
        last = merged.toText();
    }

    const LoadedImage &m_image;
    const SaveOptions &m_options;
    const QByteArray m_created; ///< JSON; may be empty.
    QByteArrayList m_steps;
};

/** True if the config says already what it has to: it stays, byte for byte, and with it the image ID. */
bool keepsConfig(
    const LoadedImage &image, const SavePlan &plan, const std::vector<Digest> &diffIds, const SaveOptions &options)
{
    const std::vector<Layer> &layers = image.image().layers;
    return plan.isUnchanged() && !options.created && image.layers.size() == layers.size()
        && std::equal(layers.begin(), layers.end(), diffIds.begin(), diffIds.end(),
            [](const Layer &layer, const Digest &diffId) { return layer.diffId == diffId; });
}

QByteArray diffIdArray(const std::vector<Digest> &diffIds)
{
    QByteArrayList texts;
    for (const Digest &diffId : diffIds)
        texts.append(jsonString(diffId.toString()));
    return jsonArray(texts);
}

}

Result<QByteArray> savedConfig(
    const LoadedImage &image, const SavePlan &plan, const std::vector<Digest> &diffIds, const SaveOptions &options)
{
    const QByteArray &json = image.image().config.json;
    if (json.isEmpty()) {
        return tl::unexpected(Error {ErrorKind::Damaged, image.source->location, image.image().id.toString(),
            SavedConfigWords::tr("the image cannot be saved because its config is missing"), {}});
    }
    if (keepsConfig(image, plan, diffIds, options))
        return json;
    JsonSplice config(json);
    if (options.created)
        config.set(Created, dateText(*options.created));
    JsonSplice rootfs(config.value(RootFs));
    rootfs.set(QStringLiteral("type"), jsonString(QStringLiteral("layers")));
    rootfs.set(DiffIds, diffIdArray(diffIds));
    const QByteArray history = HistoryEdit(image, options, JsonSplice(json)).rewritten(plan);
    if (!history.isEmpty())
        config.set(History, history);
    config.set(RootFs, rootfs.toText());
    return config.toText();
}

}
