// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest.h"

#include "fieldreader.h"
#include "json.h"
#include "readlimits.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct DockerArchiveWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::DockerArchive)
};

}

Result<std::vector<DockerArchiveItem>> parseDockerArchive(const QByteArray &json, const QString &name)
{
    const Result<QJsonDocument> document = parseJson(json, name);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isArray())
        return failure(
            ErrorKind::Damaged, name, DockerArchiveWords::tr("expected a JSON array with one object per image"));
    const QJsonArray array = document->array();
    if (array.size() > limits::Images)
        return failure(ErrorKind::Limit, name,
            DockerArchiveWords::tr("it names %1 images, more than %2").arg(array.size()).arg(limits::Images));

    std::vector<DockerArchiveItem> items;
    for (qsizetype i = 0; i < array.size(); ++i) {
        DockerArchiveItem item;
        const FieldReader whole({}, {}, item.warnings);
        const FieldReader fields = whole.element(name, array, i);
        item.config = fields.text(QStringLiteral("Config"));
        item.repoTags = fields.texts(QStringLiteral("RepoTags"));
        // Positions matter, so an element that is not a string stays as a layer without a name.
        for (const QJsonValue &layer : fields.array(QStringLiteral("Layers")))
            item.layers.append(layer.toString());
        if (item.layers.size() > limits::Layers) {
            return failure(ErrorKind::Limit, name,
                DockerArchiveWords::tr("image %1 has %2 layers, more than %3")
                    .arg(i)
                    .arg(item.layers.size())
                    .arg(limits::Layers));
        }
        items.push_back(std::move(item));
    }
    return items;
}

}
