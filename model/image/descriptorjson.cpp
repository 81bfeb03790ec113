// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "descriptorjson.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct DescriptorWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Descriptor)
};

/** Enough of a hostile text to recognise it. */
QString shortened(const QString &text)
{
    constexpr qsizetype Most = 100;
    return text.size() > Most ? text.left(Most) + QChar(0x2026) : text;
}

/** The embedded content (descriptor.md, "data"). */
QByteArray readData(const FieldReader &fields)
{
    const QString key = QStringLiteral("data");
    const QByteArray text = fields.text(key).toLatin1();
    auto data = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (data)
        return *std::move(data);
    fields.warn(key, DescriptorWords::tr("not base64; ignored"));
    return {};
}

}

Digest readDigest(const FieldReader &fields, const QString &key, const QString &text)
{
    const Result<Digest> digest = Digest::parseAny(text);
    if (digest)
        return *digest;
    fields.warn(key, DescriptorWords::tr("\"%1\" is not a digest; ignored").arg(shortened(text)));
    return {};
}

QHash<QString, QString> readTextMap(const FieldReader &fields, const QString &key)
{
    const QJsonObject object = fields.object(key);
    const FieldReader values = fields.reader(key);
    QHash<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), values.text(it.key()));
    return map;
}

Platform readPlatform(const FieldReader &fields)
{
    return {fields.text(QStringLiteral("os")), fields.text(QStringLiteral("architecture")),
        fields.text(QStringLiteral("variant"))};
}

Descriptor readDescriptor(const FieldReader &fields)
{
    Descriptor descriptor;
    descriptor.mediaType = fields.text(QStringLiteral("mediaType"));
    descriptor.size = fields.size(QStringLiteral("size"));
    descriptor.annotations = readTextMap(fields, QStringLiteral("annotations"));
    descriptor.hasUrls = !fields.texts(QStringLiteral("urls")).isEmpty();
    const Platform platform = readPlatform(fields.reader(QStringLiteral("platform")));
    if (platform != Platform())
        descriptor.platform = platform;
    descriptor.data = readData(fields);
    descriptor.artifactType = fields.text(QStringLiteral("artifactType"));
    const QString digest = fields.text(QStringLiteral("digest"));
    if (!digest.isEmpty())
        descriptor.digest = readDigest(fields, QStringLiteral("digest"), digest);
    return descriptor;
}

}
