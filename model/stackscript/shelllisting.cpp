// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytes.h"
#include "shellfunctions.h"
#include "shorttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

namespace stratoscope
{

namespace
{

struct ShellListingWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

char typeLetter(EntryType type)
{
    switch (type) {
    case EntryType::Directory:
        return 'd';
    case EntryType::Symlink:
        return 'l';
    case EntryType::Fifo:
        return 'p';
    case EntryType::CharDevice:
        return 'c';
    case EntryType::BlockDevice:
        return 'b';
    default:
        return '-';
    }
}

/** "-rw-r--r--" */
QByteArray modeLetters(const UpperInode &inode)
{
    QByteArray letters = "rwxrwxrwx";
    for (int bit = 0; bit < 9; ++bit) {
        if ((inode.mode & (0400 >> bit)) == 0)
            letters[bit] = '-';
    }
    const auto special = [&](quint16 bit, int at, char letter) {
        if ((inode.mode & bit) != 0)
            letters[at] = letters[at] == 'x' ? letter : static_cast<char>(letter - 'a' + 'A');
    };
    special(04000, 2, 's');
    special(02000, 5, 's');
    special(01000, 8, 't');
    return typeLetter(inode.type) + letters;
}

quint64 contentSize(const UpperInode &inode)
{
    return inode.type == EntryType::Symlink ? quint64(inode.linkTarget.size()) : inode.content.size();
}

/** Which layer answers for \a node. */
QString layerText(ShellRun &run, const MergedNode &node)
{
    if (node.upper.isValid())
        return ShellListingWords::tr("writable layer");
    if (!node.lower.isValid())
        return QStringLiteral("-");
    const LoadedImage &base = run.overlay().base();
    const LayerIndex layer = base.tree.version(node.lower).layer;
    return base.isWritable(layer) ? ShellListingWords::tr("writable layer")
                                  : ShellListingWords::tr("layer %1").arg(layer.value);
}

QString timeText(const FileTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString ownerText(const UpperInode &inode)
{
    return QStringLiteral("%1:%2").arg(inode.uid).arg(inode.gid);
}

QByteArray listingLine(ShellRun &run, const QByteArray &name, const MergedNode &node, bool isLong)
{
    if (!isLong)
        return name + '\n';
    const UpperInode inode = run.view().inode(node);
    QByteArray line = modeLetters(inode) + ' ' + ownerText(inode).leftJustified(9).toUtf8() + ' '
        + QByteArray::number(contentSize(inode)).rightJustified(9) + ' ' + timeText(inode.modified).toUtf8() + "  "
        + layerText(run, node).leftJustified(8).toUtf8() + "  " + name;
    if (inode.type == EntryType::Symlink)
        line += " -> " + inode.linkTarget;
    return line + '\n';
}

Result<void> listDirectory(ShellRun &run, const ShellCommand &command, const ShellPlace &place)
{
    for (const QByteArray &name : run.view().names(place.node)) {
        if (name.startsWith('.') && !command.has('a') && !command.has('A'))
            continue;
        const MergedNode node = run.view().child(place.node, name);
        if (const Result<void> counted = run.count(); !counted)
            return counted;
        if (const Result<void> written = run.write(listingLine(run, name, node, command.has('l'))); !written)
            return written;
    }
    return {};
}

/** Bytes of the files at and below \a place, each inode once. */
Result<quint64> bytesBelow(ShellRun &run, const ShellPlace &place, QSet<quint64> &counted)
{
    quint64 bytes = 0;
    std::vector<MergedNode> pending {place.node};
    while (!pending.empty()) {
        const MergedNode node = pending.back();
        pending.pop_back();
        if (const Result<void> going = run.count(); !going)
            return tl::unexpected(going.error());
        if (run.view().isDirectory(node)) {
            for (const QByteArray &name : run.view().names(node))
                pending.push_back(run.view().child(node, name));
            continue;
        }
        const quint64 key = run.view().inodeKey(node);
        if (!counted.contains(key))
            bytes += run.view().inode(node).content.size();
        counted.insert(key);
    }
    return bytes;
}

Result<void> writeSize(ShellRun &run, const QByteArray &name, const ShellPlace &place, QSet<quint64> &counted)
{
    const Result<quint64> bytes = bytesBelow(run, place, counted);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QString size = sizeText(*bytes);
    return run.write(size.leftJustified(10).toUtf8() + name + '\n');
}

}

Result<void> doLs(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands)
{
    const QByteArrayList paths = operands.isEmpty() ? QByteArrayList {"."} : operands;
    for (const QByteArray &path : paths) {
        const bool keepsLink = command.has('l') || command.has('d');
        const Result<ShellPlace> place = run.findExisting(path, keepsLink ? LastLink::Keep : LastLink::Follow);
        if (!place)
            return tl::unexpected(place.error());
        const bool isListed = run.view().isDirectory(place->node) && !command.has('d');
        if (isListed && paths.size() > 1) {
            if (const Result<void> written = run.write(path + ":\n"); !written)
                return written;
        }
        const Result<void> listed = isListed ? listDirectory(run, command, *place)
                                             : run.write(listingLine(run, path, place->node, command.has('l')));
        if (!listed)
            return listed;
    }
    return {};
}

Result<void> doDu(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands)
{
    QSet<quint64> counted;
    for (const QByteArray &path : operands.isEmpty() ? QByteArrayList {"."} : operands) {
        const Result<ShellPlace> place = run.findExisting(path, LastLink::Keep);
        if (!place)
            return tl::unexpected(place.error());
        if (!command.has('s') && run.view().isDirectory(place->node)) {
            for (const QByteArray &name : run.view().names(place->node)) {
                QSet<quint64> own;
                const ShellPlace child {pathIn(place->path, name), run.view().child(place->node, name)};
                if (const Result<void> written = writeSize(run, pathIn(path, name), child, own); !written)
                    return written;
            }
        }
        if (const Result<void> written = writeSize(run, path, *place, counted); !written)
            return written;
    }
    return {};
}

Result<void> doStat(ShellRun &run, const ShellCommand &, const QByteArrayList &operands)
{
    for (const QByteArray &path : operands) {
        const Result<ShellPlace> place = run.findExisting(path, LastLink::Keep);
        if (!place)
            return tl::unexpected(place.error());
        const UpperInode inode = run.view().inode(place->node);
        const QString size = sizeText(contentSize(inode));
        const QByteArray mode = modeLetters(inode) + ' ' + QByteArray::number(inode.mode, 8);
        QStringList lines {displayText(place->path),
            ShellListingWords::tr("  from: %1").arg(layerText(run, place->node)),
            ShellListingWords::tr("  size: %1").arg(size),
            ShellListingWords::tr("  mode: %1, owner %2").arg(QString::fromLatin1(mode), ownerText(inode)),
            ShellListingWords::tr("  time: %1 UTC").arg(timeText(inode.modified))};
        if (inode.type == EntryType::Symlink)
            lines.append(ShellListingWords::tr("  link to: %1").arg(displayText(inode.linkTarget)));
        if (place->node.isMerged())
            lines.append(ShellListingWords::tr("  merged with what lower layers contain in it"));
        if (const Result<void> written = run.write(lines.join(QLatin1Char('\n')).toUtf8() + '\n'); !written)
            return written;
    }
    return {};
}

}
