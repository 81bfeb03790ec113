// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerdescription.h"

#include "generate.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace stratoscope::imagebuilder
{

namespace
{

const QLatin1String attributeKeys[] = {
    QLatin1String("mode"),
    QLatin1String("owner"),
    QLatin1String("time"),
    QLatin1String("xattrs"),
    QLatin1String("to"),
    QLatin1String("text"),
    QLatin1String("lines"),
    QLatin1String("size"),
    QLatin1String("random"),
    QLatin1String("fill"),
    QLatin1String("version"),
    QLatin1String("device"),
    QLatin1String("files"),
    QLatin1String("fileMode"),
};

struct Kind
{
    QLatin1String key;
    TarType type;
    quint32 mode;
};

const Kind kinds[] = {
    {QLatin1String("file"), TarType::File, 0644},
    {QLatin1String("dir"), TarType::Directory, 0755},
    {QLatin1String("symlink"), TarType::Symlink, 0777},
    {QLatin1String("hardlink"), TarType::Hardlink, 0644},
    {QLatin1String("char"), TarType::CharDevice, 0600},
    {QLatin1String("block"), TarType::BlockDevice, 0600},
    {QLatin1String("fifo"), TarType::Fifo, 0644},
};

QString inText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact).left(120));
}

QString unknownKey(const QJsonObject &object, QLatin1String kind)
{
    for (const QString &key : object.keys()) {
        if (key != kind
            && std::find(std::begin(attributeKeys), std::end(attributeKeys), key) == std::end(attributeKeys))
            return key;
    }
    return {};
}

/** Bytes of an extended attribute: text, or {"hex": "…"}. */
QByteArray attributeValue(const QJsonValue &value)
{
    if (value.isObject())
        return QByteArray::fromHex(value.toObject().value(QLatin1String("hex")).toString().toLatin1());
    return unescaped(value.toString());
}

Built<void> applyAttributes(TarEntry &entry, const QJsonObject &object)
{
    if (const QJsonValue mode = object.value(QLatin1String("mode")); mode.isString()) {
        bool ok = false;
        entry.mode = mode.toString().toUInt(&ok, 8);
        if (!ok)
            return tl::unexpected(QStringLiteral("“mode” is not octal in %1").arg(inText(object)));
    }
    if (const QJsonValue owner = object.value(QLatin1String("owner")); owner.isString()) {
        entry.uid = owner.toString().section(QLatin1Char(':'), 0, 0).toUInt();
        entry.gid = owner.toString().section(QLatin1Char(':'), 1, 1).toUInt();
    }
    if (const QJsonValue time = object.value(QLatin1String("time")); time.isString()) {
        const QDateTime when = QDateTime::fromString(time.toString(), Qt::ISODate);
        if (!when.isValid())
            return tl::unexpected(QStringLiteral("“time” is not a date in %1").arg(inText(object)));
        entry.mtime = when.toSecsSinceEpoch();
    }
    const QJsonObject xattrs = object.value(QLatin1String("xattrs")).toObject();
    for (auto it = xattrs.begin(); it != xattrs.end(); ++it)
        entry.xattrs.emplace_back(it.key().toUtf8(), attributeValue(it.value()));
    return {};
}

QByteArray describedContent(const QByteArray &path, const QJsonObject &object)
{
    const auto number = [&](QLatin1String key) { return static_cast<qsizetype>(object.value(key).toInteger()); };
    const auto version = static_cast<quint64>(object.value(QLatin1String("version")).toInteger(1));
    QByteArray content = unescaped(object.value(QLatin1String("text")).toString());
    for (const QJsonValue &line : object.value(QLatin1String("lines")).toArray())
        content += unescaped(line.toString()) + '\n';
    if (object.contains(QLatin1String("random")))
        content += randomBytes(number(QLatin1String("random")), version);
    const qsizetype rest = std::max<qsizetype>(0, number(QLatin1String("size")) - content.size());
    if (object.contains(QLatin1String("fill")))
        content += repeatedBytes(unescaped(object.value(QLatin1String("fill")).toString()), rest);
    else
        content += generatedBytes(path, version, rest);
    return content;
}

/** Turns the objects of one layer into entries, in order. */
class EntryReader
{
public:
    EntryReader(const QJsonObject &defaults, const DescribedFiles &below)
        : m_defaults(defaults)
        , m_below(below)
    {
    }

    Built<void> add(const QJsonObject &object);
    std::vector<TarEntry> take() { return std::move(m_entries); }

private:
    Built<void> addMarker(const TarEntry &marker);
    Built<void> addCopies(const QJsonObject &object);
    Built<void> addKind(const QJsonObject &object, const Kind &kind);
    Built<void> addFilesBelow(const TarEntry &directory, const QJsonObject &object);

    const QJsonObject &m_defaults;
    const DescribedFiles &m_below;
    std::vector<TarEntry> m_entries;
};

Built<void> EntryReader::addMarker(const TarEntry &marker)
{
    TarEntry entry = marker;
    const quint32 mode = entry.mode;
    const auto applied = applyAttributes(entry, m_defaults);
    entry.mode = mode;
    m_entries.push_back(entry);
    return applied;
}

/** Like an engine's storage: a file that was only touched is stored whole again. */
Built<void> EntryReader::addCopies(const QJsonObject &object)
{
    const QByteArray path = unescaped(object.value(QLatin1String("copyUp")).toString());
    const std::vector<TarEntry> tree = m_below.tree(path);
    if (tree.empty())
        return tl::unexpected(QStringLiteral("nothing below to copy up for %1").arg(inText(object)));
    const QJsonArray except = object.value(QLatin1String("except")).toArray();
    for (TarEntry entry : tree) {
        if (except.contains(QString::fromUtf8(entry.path)))
            continue;
        if (const auto applied = applyAttributes(entry, object); !applied)
            return applied;
        m_entries.push_back(entry);
    }
    return {};
}

Built<void> EntryReader::addFilesBelow(const TarEntry &directory, const QJsonObject &object)
{
    const QJsonObject files = object.value(QLatin1String("files")).toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        TarEntry file = directory;
        file.type = TarType::File;
        file.mode = object.value(QLatin1String("fileMode")).toString(QStringLiteral("0644")).toUInt(nullptr, 8);
        file.path = directory.path + '/' + unescaped(it.key());
        file.content = generatedBytes(file.path, 1, static_cast<qsizetype>(it.value().toInteger()));
        file.xattrs.clear();
        m_entries.push_back(file);
    }
    return {};
}

Built<void> EntryReader::addKind(const QJsonObject &object, const Kind &kind)
{
    if (const QString key = unknownKey(object, kind.key); !key.isEmpty())
        return tl::unexpected(QStringLiteral("unknown key “%1” in %2").arg(key, inText(object)));
    TarEntry entry;
    entry.path = unescaped(object.value(kind.key).toString());
    entry.type = kind.type;
    for (const QJsonObject &attributes : {m_defaults, object}) {
        if (const auto applied = applyAttributes(entry, attributes); !applied)
            return applied;
    }
    if (!object.contains(QLatin1String("mode")))
        entry.mode = kind.mode;
    entry.linkTarget = unescaped(object.value(QLatin1String("to")).toString());
    if (kind.type == TarType::File)
        entry.content = describedContent(entry.path, object);
    const QJsonArray device = object.value(QLatin1String("device")).toArray();
    entry.deviceMajor = static_cast<quint32>(device.at(0).toInt());
    entry.deviceMinor = static_cast<quint32>(device.at(1).toInt());
    m_entries.push_back(entry);
    return addFilesBelow(entry, object);
}

Built<void> EntryReader::add(const QJsonObject &object)
{
    if (object.contains(QLatin1String("whiteout")))
        return addMarker(whiteout(unescaped(object.value(QLatin1String("whiteout")).toString())));
    if (object.contains(QLatin1String("opaque")))
        return addMarker(opaqueMarker(unescaped(object.value(QLatin1String("opaque")).toString())));
    if (object.contains(QLatin1String("copyUp")))
        return addCopies(object);
    for (const Kind &kind : kinds) {
        if (object.contains(kind.key))
            return addKind(object, kind);
    }
    return tl::unexpected(QStringLiteral("%1 does not describe an entry").arg(inText(object)));
}

}

QByteArray unescaped(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray result;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool escape = bytes[i] == '\\' && i + 1 < bytes.size();
        if (escape && bytes[i + 1] == 'x' && i + 3 < bytes.size()) {
            result += QByteArray::fromHex(bytes.sliced(i + 2, 2));
            i += 3;
        } else if (escape && bytes[i + 1] == '\\') {
            result += '\\';
            ++i;
        } else {
            result += bytes[i];
        }
    }
    return result;
}

Built<std::vector<TarEntry>> describedEntries(
    const QJsonArray &entries, const QJsonObject &defaults, const DescribedFiles &below)
{
    EntryReader reader(defaults, below);
    for (const QJsonValue &entry : entries) {
        if (const auto added = reader.add(entry.toObject()); !added)
            return tl::unexpected(added.error());
    }
    return reader.take();
}

}
