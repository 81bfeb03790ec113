// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mountedtree.h"

#include "readlimits.h"

#include <sys/stat.h>

namespace stratoscope
{

namespace
{

constexpr QByteArrayView UnifiedName("unified");
constexpr QByteArrayView HeightsName("up-to");
constexpr QByteArrayView LayersName("layers");

/** Names of layers are clean; this makes sure. */
bool isUsable(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= limits::NameBytes && name != QByteArrayView(".")
        && name != QByteArrayView("..") && !name.contains('/') && !name.contains('\0');
}

quint32 typeBits(EntryType type)
{
    switch (type) {
    case EntryType::Directory:
        return S_IFDIR;
    case EntryType::Symlink:
        return S_IFLNK;
    case EntryType::CharDevice:
        return S_IFCHR;
    case EntryType::BlockDevice:
        return S_IFBLK;
    case EntryType::Fifo:
        return S_IFIFO;
    case EntryType::File:
    case EntryType::Hardlink:
        break;
    }
    return S_IFREG;
}

/** Of a directory of which no layer says anything. */
NodeFacts madeDirectory()
{
    NodeFacts facts;
    facts.mode = S_IFDIR | 0755;
    return facts;
}

std::optional<quint32> numberIn(QByteArrayView name, quint32 end)
{
    bool isNumber = false;
    const quint32 number = name.toUInt(&isNumber);
    const bool isThere = isNumber && number < end && QByteArray::number(number) == name;
    return isThere ? std::optional(number) : std::nullopt;
}

}

MountedTree::MountedTree(const UnionTree &tree)
    : m_tree(tree)
    , m_views(tree.layerCount())
    , m_children(tree.paths())
    , m_names(tree)
    , m_layerPaths(tree.layerCount())
{
}

bool MountedTree::has(const MountNode &node) const
{
    if (node.kind < Kind::Directory)
        return true;
    const std::size_t end = node.kind == Kind::File ? m_tree.versions().size() : m_tree.paths().size();
    return node.view < m_views.size() && node.id < end;
}

const LayerPaths &MountedTree::pathsOf(LayerIndex layer) const
{
    LazyPaths &lazy = m_layerPaths[layer.value];
    std::call_once(lazy.once, [&] { lazy.paths.emplace(m_tree, layer); });
    return *lazy.paths;
}

std::optional<MountNode> MountedTree::child(const MountNode &directory, QByteArrayView name) const
{
    if (directory.kind != Kind::Directory)
        return viewNamed(directory, name);
    if (!isUsable(name))
        return std::nullopt;
    const PathId path = m_children.find(directory.path(), name);
    if (!path.isValid())
        return std::nullopt;
    if (m_views.isAlone(directory.view) && !pathsOf(m_views[directory.view].layer).has(directory.path(), path))
        return std::nullopt;
    return nodeAt(directory.view, path);
}

std::optional<MountNode> MountedTree::viewNamed(const MountNode &directory, QByteArrayView name) const
{
    switch (directory.kind) {
    case Kind::Top:
        if (name == UnifiedName)
            return MountNode {Kind::Directory, MountViews::unified(), PathTable::Root.value};
        if (name == HeightsName)
            return MountNode {Kind::Heights};
        return name == LayersName ? std::optional(MountNode {Kind::Layers}) : std::nullopt;
    case Kind::Heights:
    case Kind::Layers:
        if (const auto number = numberIn(name, m_views.layers())) {
            const quint32 view = directory.kind == Kind::Layers ? m_views.alone(*number) : m_views.upTo(*number);
            return MountNode {Kind::Directory, view, PathTable::Root.value};
        }
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

MountNode MountedTree::parent(const MountNode &directory) const
{
    if (directory.kind != Kind::Directory)
        return {};
    if (directory.path() != PathTable::Root)
        return {Kind::Directory, directory.view, m_tree.paths().parent(directory.path()).value};
    if (directory.view == MountViews::unified())
        return {};
    return {m_views.isAlone(directory.view) ? Kind::Layers : Kind::Heights};
}

std::optional<NamedNode> MountedTree::entry(const MountNode &directory, quint64 &position) const
{
    if (directory.kind != Kind::Directory)
        return viewAt(directory, position);
    const auto take = [&](const auto &all, const auto &pathOf) -> std::optional<NamedNode> {
        while (position < all.size()) {
            const PathId path = pathOf(all[position++]);
            const QByteArrayView name = m_tree.paths().name(path);
            if (!isUsable(name))
                continue;
            if (const auto node = nodeAt(directory.view, path))
                return NamedNode {name.toByteArray(), *node};
        }
        return std::nullopt;
    };
    if (m_views.isAlone(directory.view))
        return take(pathsOf(m_views[directory.view].layer).in(directory.path()),
            [](const LayerPaths::Place &place) { return place.path; });
    return take(m_children.children(directory.path()), [](PathId path) { return path; });
}

std::optional<NamedNode> MountedTree::viewAt(const MountNode &directory, quint64 &position) const
{
    QByteArray name;
    if (directory.kind == Kind::Top && position < 3)
        name = (position == 0 ? UnifiedName : position == 1 ? HeightsName : LayersName).toByteArray();
    else if (directory.kind != Kind::Top && position < m_views.layers())
        name = QByteArray::number(position);
    const auto node = name.isEmpty() ? std::nullopt : viewNamed(directory, name);
    if (!node)
        return std::nullopt;
    ++position;
    return NamedNode {name, *node};
}

std::optional<MountNode> MountedTree::nodeAt(quint32 number, PathId path) const
{
    const ImageView view = m_views[number];
    if (view.isAlone)
        return layerNode(number, view.layer, path);
    return visibleNode(number, view.layer, path);
}

std::optional<MountNode> MountedTree::visibleNode(quint32 view, LayerIndex upTo, PathId path) const
{
    const VersionId version = upTo.isValid() ? m_tree.visible(path, upTo) : VersionId();
    if (!version.isValid())
        return std::nullopt;
    if (m_tree.type(version) == EntryType::Directory)
        return MountNode {Kind::Directory, view, path.value};
    return fileNode(view, version);
}

MountNode MountedTree::layerNode(quint32 view, LayerIndex layer, PathId path) const
{
    const LayerRow *row = m_tree.row(layer, path);
    if (row && row->change == Change::Deleted)
        return {Kind::Whiteout, view, path.value};
    if (row && row->version.isValid() && m_tree.type(row->version) != EntryType::Directory)
        return fileNode(view, row->version);
    return {Kind::Directory, view, path.value};
}

MountNode MountedTree::fileNode(quint32 view, VersionId version) const
{
    return {Kind::File, view, m_names.representative(version).value};
}

/** Of a directory that a layer only implies, engines make what the layers below show. */
VersionId MountedTree::versionOf(const MountNode &node) const
{
    if (node.kind == Kind::File)
        return node.version();
    const ImageView view = m_views[node.view];
    const VersionId own = view.layer.isValid() ? versionIn(m_tree, view, node.path()) : VersionId();
    if (own.isValid() || !view.isAlone)
        return own;
    const VersionId shown = m_tree.visible(node.path(), view.layer);
    return shown.isValid() && m_tree.type(shown) == EntryType::Directory ? shown : VersionId();
}

quint32 MountedTree::typeOf(const MountNode &node) const
{
    if (node.kind == Kind::Whiteout)
        return S_IFCHR;
    return isDirectory(node) ? S_IFDIR : typeBits(m_tree.type(node.version()));
}

NodeFacts MountedTree::facts(const MountNode &node) const
{
    if (node.kind == Kind::Whiteout) {
        NodeFacts facts;
        facts.mode = S_IFCHR;
        return facts;
    }
    const VersionId version = node.kind < Kind::Directory ? VersionId() : versionOf(node);
    if (!version.isValid())
        return madeDirectory();
    const Inode inode = m_tree.inode(version);
    NodeFacts facts;
    facts.mode = typeBits(inode.type) | (inode.mode & 07777);
    facts.uid = inode.uid;
    facts.gid = inode.gid;
    facts.names = node.kind == Kind::File ? m_names.count(version, m_views[node.view], node.view) : 1;
    facts.size = inode.type == EntryType::Symlink ? quint64(symlinkTarget(node).size()) : inode.size;
    facts.mtime = inode.mtime;
    facts.mtimeNsec = inode.mtimeNsec;
    facts.deviceMajor = inode.deviceMajor;
    facts.deviceMinor = inode.deviceMinor;
    return facts;
}

QByteArray MountedTree::symlinkTarget(const MountNode &node) const
{
    const bool isLink = node.kind == Kind::File && m_tree.type(node.version()) == EntryType::Symlink;
    return isLink ? m_tree.symlinkTarget(node.version()) : QByteArray();
}

bool MountedTree::isOpaque(const MountNode &node) const
{
    if (node.kind != Kind::Directory || !m_views.isAlone(node.view))
        return false;
    const LayerRow *row = m_tree.row(m_views[node.view].layer, node.path());
    return row && row->change == Change::Opaque;
}

std::vector<Xattr> MountedTree::xattrs(const MountNode &node) const
{
    std::vector<Xattr> found;
    const bool mayHave = node.kind == Kind::Directory || node.kind == Kind::File;
    if (const VersionId version = mayHave ? versionOf(node) : VersionId();
        version.isValid() && m_tree.inode(version).xattrs != Inode::NoText) {
        for (const Xattr &xattr : m_tree.xattrs(version)) {
            if (!xattr.name.isEmpty() && !xattr.name.contains('\0'))
                found.push_back(xattr);
        }
    }
    // Overlayfs reads the one or the other, depending on how it is mounted.
    if (isOpaque(node)) {
        found.push_back({QByteArrayLiteral("trusted.overlay.opaque"), QByteArrayLiteral("y")});
        found.push_back({QByteArrayLiteral("user.overlay.opaque"), QByteArrayLiteral("y")});
    }
    return found;
}

}
