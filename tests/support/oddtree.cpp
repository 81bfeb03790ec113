// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "oddtree.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

QByteArray parentPath(const QByteArray &path)
{
    return path.left(qMax<qsizetype>(0, path.lastIndexOf('/')));
}

/** Without dots and doubled slashes; \a rooted: ".." stops at the root, else it stays in front. */
QByteArray cleanName(const QByteArray &written, bool rooted)
{
    QByteArrayList parts;
    for (const QByteArray &part : written.split('/')) {
        if (part == ".." && !parts.isEmpty() && parts.last() != "..")
            parts.removeLast();
        else if (part == ".." && !rooted)
            parts.append(part);
        else if (!part.isEmpty() && part != "." && part != "..")
            parts.append(part);
    }
    const QByteArray joined = parts.join('/');
    return rooted && !joined.isEmpty() ? '/' + joined : joined;
}

}

const OddTree::Node *OddTree::at(const QByteArray &path) const
{
    const auto found = m_nodes.find(path);
    return found == m_nodes.end() ? nullptr : &found->second;
}

std::vector<QByteArray> OddTree::paths(char type) const
{
    std::vector<QByteArray> found;
    for (const auto &[path, node] : m_nodes) {
        if (node.type == type && !path.isEmpty())
            found.push_back(path.mid(1));
    }
    return found;
}

/** The path without symlinks; its last component need not be there. */
std::optional<QByteArray> OddTree::resolve(const QByteArray &path, bool followLast) const
{
    QByteArrayList rest = path.split('/');
    QByteArray found;
    for (int links = 0; !rest.isEmpty();) {
        const QByteArray name = rest.takeFirst();
        if (name.isEmpty() || name == ".")
            continue;
        const Node *parent = at(found);
        if (!parent || parent->type != 'd')
            return std::nullopt;
        if (name == "..") {
            found = parentPath(found);
            continue;
        }
        const QByteArray next = found + '/' + name;
        const Node *node = at(next);
        if (node && node->type == 'l' && (followLast || !rest.isEmpty())) {
            if (++links > 40)
                return std::nullopt;
            found = node->target.startsWith('/') ? QByteArray() : found;
            rest = node->target.split('/') + rest;
            continue;
        }
        found = next;
    }
    return found;
}

bool OddTree::makeDirectories(const QByteArray &path)
{
    for (qsizetype slash = path.indexOf('/', 1);; slash = path.indexOf('/', slash + 1)) {
        const QByteArray part = slash < 0 ? path : path.left(slash);
        const auto real = resolve(part, true);
        if (!real)
            return false;
        const Node *node = at(*real);
        if (!node) {
            // mkdir() does not make what a dangling symlink leads to.
            if (const auto own = resolve(part, false); !own || at(*own))
                return false;
            m_nodes[*real] = {'d', {}, true};
        } else if (node->type != 'd') {
            return false;
        }
        if (slash < 0)
            return true;
    }
}

void OddTree::remove(const QByteArray &path)
{
    std::erase_if(
        m_nodes, [&](const auto &known) { return known.first == path || known.first.startsWith(path + '/'); });
}

bool OddTree::convertMarker(const QByteArray &directory, const QByteArray &name)
{
    if (name == ".wh..wh..opq") {
        const auto real = resolve(directory, true);
        return real && at(*real);
    }
    const auto real = resolve(directory + '/' + name.mid(4), false);
    if (!real || at(*real))
        return false;
    m_nodes[*real] = {'f', {}, false};
    return true;
}

bool OddTree::create(const QByteArray &path, const OddEntry &entry)
{
    const auto real = resolve(path, false);
    if (!real)
        return false;
    if (entry.type == '1') {
        const auto target = resolve(cleanName(entry.link, true), false);
        const Node *linked = target ? at(*target) : nullptr;
        if (!linked || linked->type == 'd')
            return false;
        m_nodes[*real] = *linked;
        return true;
    }
    if (entry.type == '5')
        m_directories.insert(path);
    m_nodes[*real] = {entry.type == '5' ? 'd' : entry.type == '2' ? 'l' : 'f', entry.link, false};
    return entry.type >= '0' && entry.type <= '6' && (entry.type != '2' || !entry.link.isEmpty());
}

bool OddTree::isDisputed(const OddEntry &entry) const
{
    const QByteArray path = cleanName(entry.path, true);
    const QByteArray last = path.mid(parentOf(path).size() + 1);
    const auto directory = resolve(parentOf(path), true);
    // For the specification it hides all of the lower layers, but overlayfs does not ask whether a layer's root is
    // opaque. We go with the specification.
    if (last == ".wh..wh..opq" && directory && directory->isEmpty())
        return true;
    // What AUFS keeps in the root is no part of the image for the specification and containerd, and for us. Docker and
    // Podman take such names for whiteouts, and then show what is below.
    if (path.startsWith("/.wh..wh.") && !parentOf(path).isEmpty())
        return true;
    const QByteArray target = entry.type == '1' ? resolve(entry.link, false).value_or(QByteArray()) : QByteArray();
    if ((directory && directory->startsWith("/.wh..wh.")) || target.startsWith("/.wh."))
        return true;
    // Docker and Podman set mode and times of a link if they find its target without cleaning its name, containerd
    // always does; so do we. Only "gone/../a" and the like tell the difference.
    return entry.type == '1' && resolve(entry.link, false) != resolve(cleanName(entry.link, true), false);
}

/** True if the time of a directory in the tar goes to one that it does not have: by way of a symlink, for example. What an
 *  engine makes up for such a directory we do not show, nor that time. */
bool OddTree::setsImpliedTimes() const
{
    return std::any_of(m_directories.begin(), m_directories.end(), [&](const QByteArray &directory) {
        const auto found = resolve(directory, true);
        const Node *node = found ? at(*found) : nullptr;
        return node && node->isImplied;
    });
}

OddTree::Verdict OddTree::add(const OddEntry &entry)
{
    if (isDisputed(entry))
        return Verdict::Disputed;
    const bool isTaken = unpack(entry);
    return setsImpliedTimes() ? Verdict::Disputed : isTaken ? Verdict::Taken : Verdict::Refused;
}

bool OddTree::unpack(const OddEntry &entry)
{
    // Names must differ as they are written, up to dots: tar-split, which engines keep the headers with, knows no
    // duplicates.
    const bool isRooted = entry.path.startsWith('/');
    const QByteArray path = cleanName(entry.path, true);
    if (!m_names.insert(isRooted ? path : cleanName(entry.path, false)).second || path.isEmpty())
        return false;
    if (!makeDirectories(parentPath(path)) && !parentOf(path).isEmpty())
        return false;
    const auto real = resolve(path, false);
    if (!real)
        return false;
    if (const Node *node = at(*real); node && !(node->type == 'd' && entry.type == '5'))
        remove(*real);
    const QByteArray last = path.mid(parentPath(path).size() + 1);
    if (!(last.startsWith(".wh.") ? convertMarker(parentPath(path), last) : create(path, entry)))
        return false;
    return std::all_of(m_directories.begin(), m_directories.end(), [&](const QByteArray &directory) {
        const auto found = resolve(directory, true);
        return found && at(*found);
    });
}

}
