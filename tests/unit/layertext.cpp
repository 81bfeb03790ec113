// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layertext.h"

#include "layerbuilder.h"

#include <QHash>

#include <algorithm>

namespace stratoscope
{

namespace
{

EntryType typeOf(const QByteArray &letter)
{
    static const QHash<QByteArray, EntryType> types {{"d", EntryType::Directory}, {"f", EntryType::File},
        {"l", EntryType::Symlink}, {"h", EntryType::Hardlink}, {"p", EntryType::Fifo}, {"c", EntryType::CharDevice},
        {"b", EntryType::BlockDevice}};
    return types.value(letter, EntryType::File);
}

/** Reads "key=value" fields; true if \a field was one. */
bool readKey(RawEntry &entry, const QByteArray &field)
{
    const qsizetype at = field.indexOf('=');
    if (at < 0)
        return false;
    const QByteArray key = field.left(at);
    const QByteArray value = field.mid(at + 1);
    if (key.isEmpty())
        entry.hash = ContentHash {quint64(value.at(0)), 0};
    else if (key == "mode")
        entry.mode = static_cast<quint16>(value.toUInt(nullptr, 8));
    else if (key == "uid")
        entry.uid = value.toUInt();
    else if (key == "gid")
        entry.gid = value.toUInt();
    else if (key == "mtime")
        entry.mtime = value.toLongLong();
    else if (key == "xattr")
        entry.xattrs = {{QByteArrayLiteral("user.note"), value}};
    return true;
}

void addLine(LayerBuilder &builder, const QByteArray &line)
{
    QList<QByteArray> fields = line.simplified().split(' ');
    const QByteArray path = fields.at(1);
    RawEntry entry;
    entry.type = typeOf(fields.at(0));
    entry.path = path;
    entry.mode = entry.type == EntryType::Directory ? 0755 : 0644;
    fields.remove(0, 2);
    QByteArray target;
    QList<quint64> numbers;
    for (const QByteArray &field : std::as_const(fields)) {
        if (field != "->" && !readKey(entry, field)) {
            bool isNumber = false;
            const quint64 number = field.toULongLong(&isNumber);
            if (isNumber)
                numbers.append(number);
            else
                target = field;
        }
    }
    entry.linkTarget = target;
    if (entry.type == EntryType::File)
        entry.size = numbers.value(0);
    entry.deviceMajor = static_cast<quint32>(numbers.value(0));
    entry.deviceMinor = static_cast<quint32>(numbers.value(1));
    builder.add(entry);
}

const char *changeText(Change change)
{
    switch (change) {
    case Change::Added:
        return "added";
    case Change::Modified:
        return "modified";
    case Change::Metadata:
        return "metadata";
    case Change::Replaced:
        return "replaced";
    case Change::Unchanged:
        return "unchanged";
    case Change::Deleted:
        return "deleted";
    case Change::Opaque:
        return "opaque";
    }
    return "?";
}

}

LayerEntries layerFromText(const char *lines)
{
    LayerBuilder builder;
    for (const QByteArray &line : QByteArray(lines).split('\n')) {
        if (!line.trimmed().isEmpty())
            addLine(builder, line);
    }
    return builder.finish();
}

UnionTree stackFromText(std::initializer_list<const char *> layers)
{
    std::vector<LayerEntries> built;
    for (const char *lines : layers)
        built.push_back(layerFromText(lines));
    return UnionTree(std::move(built));
}

QStringList unionText(const UnionTree &tree, LayerIndex upTo)
{
    QStringList lines;
    for (const PathId path : tree.paths().sortedByBytes()) {
        const VersionId id = tree.visible(path, upTo);
        if (path == PathTable::Root || !id.isValid())
            continue;
        QString line = QString::fromUtf8(tree.paths().fullPath(path).mid(1));
        if (tree.type(id) == EntryType::File)
            line += QStringLiteral(" %1").arg(tree.inode(id).size);
        else if (tree.type(id) == EntryType::Directory)
            line += QLatin1Char('/');
        else if (tree.type(id) == EntryType::Symlink)
            line += QStringLiteral(" -> ") + QString::fromUtf8(tree.symlinkTarget(id));
        lines.append(line + QStringLiteral(" @%1").arg(tree.version(id).layer.value));
    }
    return lines;
}

QStringList layerText(const UnionTree &tree, LayerIndex layer)
{
    QStringList lines;
    for (const LayerRow &row : tree.rows(layer)) {
        if (row.isListed() && row.path != PathTable::Root) {
            lines.append(QString::fromUtf8(tree.paths().fullPath(row.path).mid(1)) + QLatin1Char(' ')
                + QLatin1String(changeText(row.change)));
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

}
