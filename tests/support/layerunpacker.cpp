// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerunpacker.h"

#include "posixcall.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <filesystem>

namespace stratoscope
{

using imagebuilder::TarEntry;
using imagebuilder::TarType;

namespace
{

const QByteArray markerPrefix = ".wh.";

QByteArray parentOf(const QByteArray &path)
{
    return path.first(std::max<qsizetype>(0, path.lastIndexOf('/')));
}

QByteArray nameOf(const QByteArray &path)
{
    return path.sliced(path.lastIndexOf('/') + 1);
}

QByteArray joined(const QByteArray &directory, const QByteArray &name)
{
    return directory.isEmpty() ? name : directory + '/' + name;
}

/** The part of \a path up to a whiteout, opaque marker or AUFS file; otherwise empty. */
QByteArray markerIn(const QByteArray &path)
{
    const qsizetype at = ('/' + path).indexOf('/' + markerPrefix);
    return at < 0 ? QByteArray() : path.first(path.indexOf('/', at) < 0 ? path.size() : path.indexOf('/', at));
}

/** Looks at \a path below \a root without following symlinks on the way. */
bool findBelow(const QByteArray &root, const QByteArray &path, struct stat *status)
{
    if (root.isEmpty() || lstat(root.constData(), status) != 0)
        return false;
    QByteArray at = root;
    for (const QByteArray &component : path.isEmpty() ? QByteArrayList() : path.split('/')) {
        at += '/' + component;
        if (!S_ISDIR(status->st_mode) || lstat(at.constData(), status) != 0)
            return false;
    }
    return true;
}

void setTime(const QByteArray &file, qint64 mtime)
{
    const timespec times[] = {{mtime, 0}, {mtime, 0}};
    checked(utimensat(AT_FDCWD, file.constData(), times, AT_SYMLINK_NOFOLLOW), "utimens", file);
}

void setMetadata(const QByteArray &file, const TarEntry &entry)
{
    checked(lchown(file.constData(), entry.uid, entry.gid), "chown", file);
    // After chown, which clears the setuid bit.
    if (entry.type != TarType::Symlink)
        checked(chmod(file.constData(), static_cast<mode_t>(entry.mode)), "chmod", file);
    setTime(file, entry.mtime);
}

/** The metadata of an existing directory or file. */
TarEntry metadataOf(const struct stat &status)
{
    TarEntry entry;
    entry.mode = status.st_mode & 07777;
    entry.uid = status.st_uid;
    entry.gid = status.st_gid;
    entry.mtime = status.st_mtim.tv_sec;
    return entry;
}

void makeFile(const QByteArray &file, quint64 size)
{
    const int descriptor
        = checked(open(file.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600), "create", file);
    checked(ftruncate(descriptor, static_cast<off_t>(size)), "truncate", file);
    close(descriptor);
}

mode_t deviceType(TarType type)
{
    return type == TarType::CharDevice ? S_IFCHR : type == TarType::BlockDevice ? S_IFBLK : S_IFIFO;
}

}

QByteArray cleanPath(const QByteArray &written)
{
    QByteArrayList components;
    for (const QByteArray &component : written.split('/')) {
        if (component == "..")
            components = components.mid(0, components.size() - 1);
        else if (!component.isEmpty() && component != ".")
            components.append(component);
    }
    return components.join('/');
}

LayerUnpacker::LayerUnpacker(const QByteArray &layer, const QByteArray &lower)
    : m_layer(layer)
    , m_lower(lower)
    , m_implied({QByteArray()})
{
}

void LayerUnpacker::unpack(const std::vector<TarEntry> &entries)
{
    // Markers are first unpacked as ordinary files, so that all rules for entries apply to them too.
    for (const TarEntry &entry : entries)
        add(entry);
    noteWhitedOut();
    for (const QByteArray &marker : std::as_const(m_markers))
        convertMarker(marker);
    removeHollow();
    setDirectories();
    setDirectoryTimes();
}

/** \a path as the kernel follows it in the layer's directory as its root, but for the last component; empty if it ends
 *  in ELOOP. */
std::optional<QByteArray> LayerUnpacker::followed(const QByteArray &path) const
{
    QByteArrayList pending = path.split('/');
    const QByteArray last = pending.takeLast();
    QByteArray at;
    for (int hops = 0; !pending.isEmpty();) {
        const QByteArray component = pending.takeFirst();
        if (component == "..")
            at = parentOf(at);
        if (component.isEmpty() || component == "." || component == "..")
            continue;
        const QByteArray next = joined(at, component);
        char target[4096];
        const ssize_t length = readlink(inLayer(next).constData(), target, sizeof target);
        if (length < 0) {
            at = next;
            continue;
        }
        if (++hops > 40)
            return std::nullopt;
        pending = QByteArray(target, length).split('/') + pending;
        if (target[0] == '/')
            at.clear();
    }
    return joined(at, last);
}

void LayerUnpacker::add(const TarEntry &entry)
{
    ++m_now;
    const std::optional<QByteArray> place = followed(cleanPath(entry.path));
    if (!place)
        return;
    const QByteArray &path = *place;
    if (const QByteArray marker = markerIn(path); !marker.isEmpty())
        note(marker);
    if (entry.type == TarType::Directory)
        addDirectory(path, entry);
    else if (entry.type == TarType::Hardlink)
        addHardlink(path, entry);
    else
        create(path, entry);
}

void LayerUnpacker::addDirectory(const QByteArray &path, const TarEntry &entry)
{
    struct stat status = {};
    if (!path.isEmpty())
        makeParents(path);
    if (!findBelow(m_layer, path, &status) || !S_ISDIR(status.st_mode)) {
        remove(path);
        checked(mkdir(inLayer(path).constData(), 0755), "mkdir", path);
    }
    m_directories[path] = entry;
    m_times.emplace_back(cleanPath(entry.path), entry.mtime);
    m_moments[path] = m_now;
    m_implied.erase(path);
}

void LayerUnpacker::create(const QByteArray &path, const TarEntry &entry)
{
    makeParents(path);
    remove(path);
    const QByteArray file = inLayer(path);
    if (entry.type == TarType::File)
        makeFile(file, static_cast<quint64>(entry.content.size()));
    else if (entry.type == TarType::Symlink)
        checked(symlink(entry.linkTarget.constData(), file.constData()), "symlink", file);
    else
        checked(mknod(file.constData(), deviceType(entry.type) | 0600, makedev(entry.deviceMajor, entry.deviceMinor)),
            "mknod", file);
    setMetadata(file, entry);
}

void LayerUnpacker::note(const QByteArray &marker)
{
    m_markers.append(marker);
    m_moments[marker] = m_now;
}

/** An engine replaces a whiteout by a directory that comes later, which is then one like any other. */
bool LayerUnpacker::isUndone(const QByteArray &marker) const
{
    const QByteArray hidden = joined(parentOf(marker), nameOf(marker).sliced(markerPrefix.size()));
    return m_directories.contains(hidden) && m_moments.at(hidden) > m_moments.at(marker);
}

void LayerUnpacker::addHardlink(const QByteArray &path, const TarEntry &entry)
{
    const QByteArray target = followed(cleanPath(entry.linkTarget)).value_or(QByteArray());
    const QByteArray whiteout = joined(parentOf(target), markerPrefix + nameOf(target));
    // To one side first: the new name may replace a directory that contains the target.
    const QByteArray aside = m_layer + ".aside";
    struct stat status = {};
    if (findBelow(m_layer, target, &status)) {
        checked(linkat(AT_FDCWD, inLayer(target).constData(), AT_FDCWD, aside.constData(), 0), "link", target);
    } else if (findBelow(m_layer, whiteout, &status)) {
        // For an engine, a whiteout is a file there: this is one more.
        makeParents(path);
        remove(path);
        const QByteArray marker = joined(parentOf(path), markerPrefix + nameOf(path));
        remove(marker);
        makeFile(inLayer(marker), 0);
        note(marker);
        return;
    } else if (findBelow(m_lower, target, &status) && S_ISREG(status.st_mode)) {
        // An engine that works on the merged file system would make the kernel copy the lower file up.
        makeFile(aside, static_cast<quint64>(status.st_size));
    } else {
        return;
    }
    makeParents(path);
    remove(path);
    checked(rename(aside.constData(), inLayer(path).constData()), "rename", path);
    if (S_ISLNK(status.st_mode))
        checked(lchown(inLayer(path).constData(), entry.uid, entry.gid), "chown", path);
    else
        setMetadata(inLayer(path), entry);
}

void LayerUnpacker::makeParents(const QByteArray &path)
{
    const QByteArray parent = parentOf(path);
    if (parent.isEmpty())
        return;
    struct stat status = {};
    makeParents(parent);
    if (findBelow(m_layer, parent, &status) && S_ISDIR(status.st_mode))
        return;
    remove(parent);
    checked(mkdir(inLayer(parent).constData(), 0755), "mkdir", parent);
    m_implied.insert(parent);
}

void LayerUnpacker::remove(const QByteArray &path)
{
    std::filesystem::remove_all(inLayer(path).toStdString());
    const auto isGone = [&](const QByteArray &known) { return known == path || known.startsWith(path + '/'); };
    std::erase_if(m_directories, [&](const auto &known) { return isGone(known.first); });
    std::erase_if(m_implied, isGone);
}

void LayerUnpacker::makeOpaque(const QByteArray &directory)
{
    checked(lsetxattr(inLayer(directory).constData(), "trusted.overlay.opaque", "y", 1, 0), "setxattr", directory);
}

void LayerUnpacker::convertMarker(const QByteArray &path)
{
    struct stat status = {};
    if (!findBelow(m_layer, path, &status))
        return;
    remove(path);
    const QByteArray directory = parentOf(path);
    if (isWhitedOut(directory))
        return;
    const QByteArray name = nameOf(path).sliced(markerPrefix.size());
    if (name == ".wh..opq") {
        m_opaque.insert(directory);
        if (directory.isEmpty())
            hideAllBelowRoot();
        else
            makeOpaque(directory);
        return;
    }
    if (name.startsWith(markerPrefix))
        return; // For AUFS only.
    const QByteArray hidden = joined(directory, name);
    if (!findBelow(m_layer, hidden, &status)) {
        checked(mknod(inLayer(hidden).constData(), S_IFCHR, makedev(0, 0)), "mknod", hidden);
        return;
    }
    if (S_ISDIR(status.st_mode) && !isUndone(path))
        makeOpaque(hidden);
}

void LayerUnpacker::noteWhitedOut()
{
    struct stat status = {};
    for (const QByteArray &marker : std::as_const(m_markers)) {
        const QByteArray name = nameOf(marker).sliced(markerPrefix.size());
        if (!name.startsWith(markerPrefix) && findBelow(m_layer, marker, &status) && !isUndone(marker))
            m_whitedOut.insert(joined(parentOf(marker), name));
    }
}

bool LayerUnpacker::isWhitedOut(const QByteArray &path) const
{
    for (QByteArray at = path; !at.isEmpty(); at = parentOf(at)) {
        if (m_whitedOut.contains(at))
            return true;
    }
    return false;
}

/** Directories that were made for nothing but markers, below what is whited out: engines find the whiteout there. */
void LayerUnpacker::removeHollow()
{
    const std::set<QByteArray> implied = m_implied;
    for (auto path = implied.rbegin(); path != implied.rend(); ++path) {
        if (path->isEmpty() || !isWhitedOut(*path) || rmdir(inLayer(*path).constData()) != 0)
            continue;
        m_implied.erase(*path);
        if (m_whitedOut.contains(*path) && !isWhitedOut(parentOf(*path)))
            checked(mknod(inLayer(*path).constData(), S_IFCHR, makedev(0, 0)), "mknod", *path);
    }
}

/** The kernel does not ask whether a layer's root is opaque. */
void LayerUnpacker::hideAllBelowRoot()
{
    if (m_lower.isEmpty())
        return;
    for (const auto &item : std::filesystem::directory_iterator(m_lower.toStdString())) {
        const QByteArray name = QByteArray::fromStdString(item.path().filename().string());
        struct stat status = {};
        if (!findBelow(m_layer, name, &status))
            checked(mknod(inLayer(name).constData(), S_IFCHR, makedev(0, 0)), "mknod", name);
        else if (S_ISDIR(status.st_mode))
            makeOpaque(name);
    }
}

bool LayerUnpacker::hidesLower(const QByteArray &directory) const
{
    if (directory.isEmpty())
        return false;
    for (QByteArray path = directory;; path = parentOf(path)) {
        if (m_whitedOut.contains(path) || (path != directory && m_opaque.contains(path)))
            return true;
        if (path.isEmpty())
            return false;
    }
}

void LayerUnpacker::setDirectories()
{
    for (const QByteArray &path : m_implied) {
        struct stat status = {};
        TarEntry entry;
        entry.mode = 0755;
        if (!hidesLower(path) && findBelow(m_lower, path, &status) && S_ISDIR(status.st_mode))
            entry = metadataOf(status);
        m_directories[path] = entry;
    }
    for (const auto &[path, entry] : m_directories)
        setMetadata(inLayer(path), entry);
}

/** An engine does this last, by the names in the tar: whatever is there by now gets the time. */
void LayerUnpacker::setDirectoryTimes()
{
    for (const auto &[name, mtime] : m_times) {
        const QByteArray path = cleanPath(followed(name + "/.").value_or("."));
        struct stat status = {};
        if (findBelow(m_layer, path, &status) && !m_implied.contains(path))
            setTime(inLayer(path), mtime);
    }
}

}
