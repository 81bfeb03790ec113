// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "childtable.h"
#include "layerpaths.h"
#include "mountnode.h"
#include "mountviews.h"
#include "sharednames.h"

namespace stratoscope
{

/** What stat(2) tells of a node. */
struct NodeFacts
{
    quint32 mode = 0; ///< With the bits of its type (S_IFMT).
    quint32 uid = 0;
    quint32 gid = 0;
    quint32 names = 1; ///< Of directories, 1: nobody counts what is in them.
    quint64 size = 0; ///< Bytes; of a symlink, of its target.
    qint64 mtime = 0; ///< Seconds since the epoch.
    quint32 mtimeNsec = 0;
    quint32 deviceMajor = 0;
    quint32 deviceMinor = 0;
};

/** A name in a directory. */
struct NamedNode
{
    QByteArray name;
    MountNode node;
};

/**
 * An image as a tree of files: "unified", the unified file system; "up-to/N", the same as of layer N; and "layers/N",
 * what layer N alone has, as engines unpack it for overlayfs: a deleted path is a character device 0/0, and an opaque
 * directory has the attribute "opaque". Names that no file system takes are left out. Thread-safe.
 */
class MountedTree
{
public:
    /** \a tree must outlive this. */
    explicit MountedTree(const UnionTree &tree);

    /** True if \a node is one of this tree's, as far as that is to be checked before it is used. */
    bool has(const MountNode &node) const;
    std::optional<MountNode> child(const MountNode &directory, QByteArrayView name) const;
    MountNode parent(const MountNode &directory) const;
    /** What \a directory has at \a position (0 at first) or behind it; moves \a position behind that. */
    std::optional<NamedNode> entry(const MountNode &directory, quint64 &position) const;
    /** The bits of its type (S_IFMT) alone: quicker than facts(). */
    quint32 typeOf(const MountNode &node) const;
    NodeFacts facts(const MountNode &node) const;
    QByteArray symlinkTarget(const MountNode &node) const;
    /** Including overlayfs's own for an opaque directory of a layer. */
    std::vector<Xattr> xattrs(const MountNode &node) const;
    static bool isDirectory(const MountNode &node) { return node.kind <= MountNode::Kind::Directory; }

private:
    using Kind = MountNode::Kind;

    std::optional<MountNode> viewNamed(const MountNode &directory, QByteArrayView name) const;
    std::optional<NamedNode> viewAt(const MountNode &directory, quint64 &position) const;
    std::optional<MountNode> nodeAt(quint32 view, PathId path) const;
    std::optional<MountNode> visibleNode(quint32 view, LayerIndex upTo, PathId path) const;
    MountNode layerNode(quint32 view, LayerIndex layer, PathId path) const;
    MountNode fileNode(quint32 view, VersionId version) const;
    VersionId versionOf(const MountNode &node) const;
    bool isOpaque(const MountNode &node) const;
    const LayerPaths &pathsOf(LayerIndex layer) const;

    /** What a layer has, found out when somebody looks at it. */
    struct LazyPaths
    {
        std::once_flag once;
        std::optional<LayerPaths> paths;
    };

    const UnionTree &m_tree;
    const MountViews m_views;
    const ChildTable m_children;
    const SharedNames m_names;
    mutable std::vector<LazyPaths> m_layerPaths;
};

}
