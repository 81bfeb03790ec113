// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wholeview.h"

#include "content.h"
#include "fileview.h"
#include "posixcall.h"

#include <QCryptographicHash>
#include <QHash>

#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>

#include <optional>
#include <stdexcept>

namespace stratoscope
{

namespace
{

struct Facts
{
    QByteArray path;
    char type = 'f';
    unsigned mode = 0;
    quint32 uid = 0;
    quint32 gid = 0;
    QByteArray time;
    QByteArray rest; ///< Link target or device numbers.
    std::vector<Xattr> xattrs;
    bool opaque = false;
    bool whiteout = false;
    quint64 size = 0;
    std::optional<QByteArray> content; ///< Unset if it cannot be read.
    QByteArray inode;
};

QByteArray line(const Facts &facts)
{
    if (facts.whiteout)
        return "whiteout";
    QByteArray text(1, facts.type);
    text += " " + QByteArray::number(facts.mode, 8) + " " + QByteArray::number(facts.uid) + ":"
        + QByteArray::number(facts.gid) + " at " + facts.time + " " + facts.rest;
    for (const Xattr &xattr : facts.xattrs)
        text += " " + xattr.name + "=" + xattr.value.toHex();
    if (facts.opaque)
        text += " opaque";
    if (facts.type == 'f')
        text += " " + QByteArray::number(facts.size) + " "
            + (facts.content ? QCryptographicHash::hash(*facts.content, QCryptographicHash::Sha1).toHex().left(10)
                             : QByteArray("unreadable"));
    return text;
}

/** The lines, each naming the first of its inode's names if there are several. */
WholeView viewOf(const std::vector<Facts> &all)
{
    QHash<QByteArray, QByteArray> first;
    QHash<QByteArray, int> names;
    std::map<QByteArray, const Facts *> sorted;
    for (const Facts &facts : all)
        sorted[facts.path] = &facts;
    for (const auto &[path, facts] : sorted) {
        if (facts->type == 'd' || facts->whiteout)
            continue;
        ++names[facts->inode];
        if (!first.contains(facts->inode))
            first.insert(facts->inode, path);
    }
    WholeView view;
    for (const auto &[path, facts] : sorted) {
        const bool hasOthers = facts->type != 'd' && !facts->whiteout && names.value(facts->inode) > 1;
        view[path] = line(*facts) + (hasOthers ? " is " + first.value(facts->inode) : QByteArray());
    }
    return view;
}

QByteArray timeText(qint64 seconds, quint32 nanoseconds, bool isNow)
{
    return isNow ? QByteArray("now") : QByteArray::number(seconds) + '.' + QByteArray::number(nanoseconds);
}

std::optional<QByteArray> contentOf(const Result<ByteSourcePtr> &source)
{
    const auto bytes = source ? readAll(**source, 1 << 24) : Result<QByteArray>(tl::unexpected(source.error()));
    return bytes ? std::optional(*bytes) : std::nullopt;
}

std::vector<Xattr> xattrsOf(const QByteArray &file, bool &opaque)
{
    QByteArray names(65536, '\0');
    names.truncate(
        checked(static_cast<int>(llistxattr(file.constData(), names.data(), static_cast<std::size_t>(names.size()))),
            "llistxattr", file));
    std::vector<Xattr> found;
    for (const QByteArray &name : names.split('\0')) {
        if (name.isEmpty())
            continue;
        QByteArray value(65536, '\0');
        value.truncate(checked(static_cast<int>(lgetxattr(file.constData(), name.constData(), value.data(),
                                   static_cast<std::size_t>(value.size()))),
            "lgetxattr", file));
        if (name == "trusted.overlay.opaque")
            opaque = value == "y";
        else if (!name.startsWith("trusted.overlay."))
            found.push_back({name, value});
    }
    std::sort(found.begin(), found.end());
    return found;
}

Facts factsOfInode(const Inode &inode, const NowTime &now, const QByteArray &target, const std::vector<Xattr> &xattrs)
{
    Facts facts;
    constexpr char letters[] = {'f', 'd', 'l', 'h', 'c', 'b', 'p'};
    facts.type = letters[static_cast<int>(inode.type)];
    facts.mode = inode.mode;
    facts.uid = inode.uid;
    facts.gid = inode.gid;
    facts.size = inode.size;
    facts.time = timeText(inode.mtime, inode.mtimeNsec, inode.mtime == now.asSeconds);
    facts.rest = target;
    if (facts.type == 'c' || facts.type == 'b')
        facts.rest = QByteArray::number(inode.deviceMajor) + ':' + QByteArray::number(inode.deviceMinor);
    facts.xattrs = xattrs;
    return facts;
}

}

WholeView wholeViewOfDirectory(const QByteArray &directory, const NowTime &now)
{
    const qint64 until = std::time(nullptr) + 1;
    std::vector<Facts> all;
    for (const auto &[path, seen] : viewOfDirectory(directory)) {
        const QByteArray file = path == "/" ? directory : directory + path;
        struct stat status = {};
        checked(lstat(file.constData(), &status), "lstat", file);
        Facts facts;
        facts.path = path;
        facts.type = seen.type;
        facts.mode = seen.mode;
        facts.uid = seen.uid;
        facts.gid = seen.gid;
        facts.size = seen.size;
        const bool isNow = status.st_mtim.tv_sec >= now.from && status.st_mtim.tv_sec <= until;
        facts.time = timeText(status.st_mtim.tv_sec, static_cast<quint32>(status.st_mtim.tv_nsec), isNow);
        facts.rest = seen.linkTarget;
        facts.whiteout = seen.type == 'c' && seen.deviceMajor == 0 && seen.deviceMinor == 0;
        if (seen.type == 'c' || seen.type == 'b')
            facts.rest = QByteArray::number(seen.deviceMajor) + ':' + QByteArray::number(seen.deviceMinor);
        facts.inode = QByteArray::number(quint64(status.st_dev)) + '/' + QByteArray::number(quint64(status.st_ino));
        if (!facts.whiteout)
            facts.xattrs = xattrsOf(file, facts.opaque);
        if (seen.type == 'f')
            facts.content = contentOf(adoptFileSource(open(file.constData(), O_RDONLY | O_CLOEXEC), {}));
        all.push_back(std::move(facts));
    }
    return viewOf(all);
}

WholeView wholeViewOfLayer(const ReadLayer &layer, const NowTime &now)
{
    std::vector<Facts> all;
    const LayerEntries &entries = layer.entries;
    for (const LayerEntry &entry : entries.entries) {
        if (entry.implied)
            continue;
        Facts facts;
        if (entry.inode != LayerEntry::NoInode) {
            const Inode inode = (*entries.inodes)[InodeIndex(entry.inode)];
            const QByteArray target
                = inode.type == EntryType::Symlink ? entries.inodes->text(inode.linkTarget) : QByteArray();
            facts = factsOfInode(inode, now, target,
                inode.xattrs == Inode::NoText ? std::vector<Xattr>() : entries.inodes->xattrs(inode.xattrs));
            if (facts.type == 'f')
                facts.content = contentOf(layer.layer.contents->open(entries.paths.fullPath(entry.path), inode));
        }
        facts.path = entries.paths.fullPath(entry.path);
        facts.whiteout = entry.whiteout;
        facts.opaque = entry.opaque;
        facts.inode = QByteArray::number(entry.inode);
        all.push_back(std::move(facts));
    }
    return viewOf(all);
}

WholeView wholeViewOfImage(const LoadedImage &image, const NowTime &now)
{
    std::vector<Facts> all;
    const UnionTree &tree = image.tree;
    for (std::size_t i = 0; i < tree.paths().size(); ++i) {
        const VersionId id = tree.visible(PathId(i), tree.top());
        if (!id.isValid() || tree.version(id).implied)
            continue;
        const Inode inode = tree.inode(id);
        Facts facts
            = factsOfInode(inode, now, tree.type(id) == EntryType::Symlink ? tree.symlinkTarget(id) : QByteArray(),
                inode.xattrs == Inode::NoText ? std::vector<Xattr>() : tree.xattrs(id));
        facts.path = tree.paths().fullPath(PathId(i));
        facts.inode = QByteArray::number(tree.fileKey(id));
        if (facts.type == 'f')
            facts.content = contentOf(openContent(image, id, Job()));
        all.push_back(std::move(facts));
    }
    return viewOf(all);
}

QByteArray differences(const WholeView &expected, const WholeView &actual)
{
    constexpr int most = 6;
    int count = 0;
    QByteArray text;
    const auto note = [&](const QByteArray &path, const QByteArray &wanted, const QByteArray &got) {
        if (wanted != got && ++count <= most)
            text += "\n  " + path.toPercentEncoding("/ .") + ": expected " + wanted + ", but found " + got;
    };
    for (const auto &[path, wanted] : expected) {
        const auto found = actual.find(path);
        note(path, wanted, found == actual.end() ? QByteArray("nothing") : found->second);
    }
    for (const auto &[path, got] : actual) {
        if (!expected.contains(path))
            note(path, "nothing", got);
    }
    return text;
}

}
