// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layercolumns.h"

#include "cachereader.h"
#include "cachewriter.h"

#include <algorithm>

namespace stratoscope
{

template<typename Stream, typename Paths>
void LayerColumns::paths(Stream &stream, Paths &table)
{
    stream.vector(table.m_nodes);
    stream.vector(table.m_names);
}

template<typename Stream, typename Column>
void LayerColumns::column(Stream &stream, Column &column)
{
    stream.vector(column.m_narrow);
    stream.vector(column.m_wideRows);
    stream.vector(column.m_wide);
}

template<typename Stream, typename Inodes>
void LayerColumns::inodes(Stream &stream, Inodes &table)
{
    stream.vector(table.m_flags);
    stream.vector(table.m_attributes.m_short);
    stream.vector(table.m_attributes.m_long);
    column(stream, table.m_sizes);
    column(stream, table.m_seconds);
    stream.vector(table.m_nanoseconds);
    column(stream, table.m_content);
    stream.vector(table.m_hashes);
    stream.vector(table.m_attributeSets);
    stream.vector(table.m_text);
    stream.vector(table.m_textEnds);
}

void LayerColumns::writeXattrs(CacheWriter &out, const InodeTable &table)
{
    out.value(quint64(table.m_xattrs.size()));
    for (const std::vector<Xattr> &xattrs : table.m_xattrs) {
        out.value(quint64(xattrs.size()));
        for (const Xattr &xattr : xattrs) {
            out.text(xattr.name);
            out.text(xattr.value);
        }
    }
}

void LayerColumns::readXattrs(CacheReader &in, InodeTable &table)
{
    quint64 sets = 0;
    in.value(sets);
    // Do not trust counts: each iteration stops at the end of the file.
    for (quint64 i = 0; i < sets && in.isGood(); ++i) {
        quint64 count = 0;
        in.value(count);
        std::vector<Xattr> &xattrs = table.m_xattrs.emplace_back();
        for (quint64 j = 0; j < count && in.isGood(); ++j) {
            Xattr &xattr = xattrs.emplace_back();
            in.text(xattr.name);
            in.text(xattr.value);
        }
    }
}

void LayerColumns::write(CacheWriter &out, const LayerEntries &layer)
{
    paths(out, layer.paths);
    out.vector(layer.entries);
    out.vector(layer.hardlinkTargets);
    out.vector(layer.earlyLinks);
    inodes(out, *layer.inodes);
    writeXattrs(out, *layer.inodes);
    out.texts(layer.warnings);
    out.value(layer.tarEntries);
}

void LayerColumns::read(CacheReader &in, LayerEntries &layer)
{
    paths(in, layer.paths);
    in.vector(layer.entries);
    in.vector(layer.hardlinkTargets);
    in.vector(layer.earlyLinks);
    const auto table = std::make_shared<InodeTable>();
    inodes(in, *table);
    readXattrs(in, *table);
    layer.inodes = table;
    in.texts(layer.warnings);
    in.value(layer.tarEntries);
}

bool LayerColumns::complete(LayerEntries &layer)
{
    return linkPaths(layer.paths) && fits(*layer.inodes) && fits(layer);
}

bool LayerColumns::linkPaths(PathTable &table)
{
    GrowingArray<PathTable::Node> &nodes = table.m_nodes;
    if (nodes.empty() || nodes[0].nameEnd != 0)
        return false;
    nodes[0].firstChild = nodes[0].nextSibling = nodes[0].parent = PathId();
    bool isCrowded = false;
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        PathTable::Node &node = nodes[i];
        if (node.parent.value >= i || node.nameEnd <= nodes[i - 1].nameEnd || node.nameEnd > table.m_names.size())
            return false;
        node.firstChild = PathId();
        const PathTable::Rank rank = table.rankOf(node.parent, table.name(PathId(i)));
        // A name that comes after all of its siblings' is there once.
        const auto few = rank == PathTable::Rank::Earlier ? table.amongFew(node.parent, table.name(PathId(i)))
                                                          : PathTable::FewSiblings {{}, true};
        if (rank == PathTable::Rank::SameAsLast || few.found.isValid())
            return false;
        isCrowded = isCrowded || !few.areAll;
        table.link(PathId(i), rank);
    }
    return hasCleanNames(table) && (!isCrowded || table.isUnique());
}

/** No name is a path of its own, or leads elsewhere. */
bool LayerColumns::hasCleanNames(const PathTable &table)
{
    const QByteArrayView names(table.m_names.data(), static_cast<qsizetype>(table.m_names.size()));
    if (names.contains('/') || names.contains('\0'))
        return false;
    for (std::size_t i = 1; i < table.size(); ++i) {
        const QByteArrayView name = table.name(PathId(i));
        if (name.size() <= 2 && name.front() == '.' && name.back() == '.')
            return false;
    }
    return true;
}

template<typename Column>
bool LayerColumns::fits(const Column &column, std::size_t rows)
{
    return column.m_narrow.size() == rows && column.m_wide.size() == column.m_wideRows.size()
        && std::is_sorted(column.m_wideRows.begin(), column.m_wideRows.end());
}

/** Each inode is of a type that there is, and only files have bytes. */
bool LayerColumns::fitsTypes(const InodeTable &table)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        const EntryType type = table.type(InodeIndex(i));
        if (type == EntryType::Hardlink || type > EntryType::Fifo
            || (type != EntryType::File && table.bytes(InodeIndex(i)) > 0))
            return false;
    }
    return true;
}

bool LayerColumns::fits(const InodeTable &table)
{
    const std::size_t rows = table.size();
    const auto isFull = [rows](std::size_t size) { return size == 0 || size == rows; };
    const auto hasHash = [](quint8 flags) { return (flags & InodeTable::HasHash) != 0; };
    const auto isFraction = [](quint32 nanoseconds) { return nanoseconds < 1'000'000'000; };
    const auto hasMode = [](const InodeAttributes &attributes) { return attributes.mode <= 07777; };
    return table.m_attributes.size() == rows && fits(table.m_sizes, rows) && fits(table.m_seconds, rows)
        && fits(table.m_content, rows) && isFull(table.m_nanoseconds.size()) && isFull(table.m_hashes.size())
        && (table.m_attributes.m_short.empty() || table.m_attributes.m_long.empty())
        && table.m_attributes.isBelow(static_cast<quint32>(table.m_attributeSets.size()))
        && std::all_of(table.m_attributeSets.begin(), table.m_attributeSets.end(), hasMode)
        && std::all_of(table.m_nanoseconds.begin(), table.m_nanoseconds.end(), isFraction)
        && (!table.m_hashes.empty() || std::none_of(table.m_flags.begin(), table.m_flags.end(), hasHash))
        && std::is_sorted(table.m_textEnds.begin(), table.m_textEnds.end())
        && (table.m_textEnds.empty() || table.m_textEnds.back() <= table.m_text.size()) && fitsTypes(table);
}

/** One row for each path at most, sorted by paths. */
template<typename Rows>
bool LayerColumns::isAscending(const Rows &rows)
{
    using Row = typename Rows::value_type;
    const auto isNotBefore = [](const Row &left, const Row &right) { return left.path >= right.path; };
    return std::adjacent_find(rows.begin(), rows.end(), isNotBefore) == rows.end();
}

/** Whether all that remains is below directories, as LayerBuilder leaves it. Parents come before their children. */
bool LayerColumns::isBelowDirectories(const LayerEntries &layer)
{
    std::vector<bool> directories(layer.paths.size());
    const auto fitsEntry = [&](const LayerEntry &entry) {
        const bool hasInode = entry.inode != LayerEntry::NoInode;
        const bool isDirectory = hasInode && layer.inodes->type(InodeIndex(entry.inode)) == EntryType::Directory;
        if ((entry.implied && (hasInode || entry.hardlink)) || (entry.hardlink && isDirectory))
            return false;
        directories[entry.path.value] = entry.implied || isDirectory;
        const PathId above = entry.path == PathTable::Root ? entry.path : layer.paths.parent(entry.path);
        return directories[above.value] && (!entry.opaque || directories[entry.path.value]);
    };
    return std::all_of(layer.entries.begin(), layer.entries.end(), fitsEntry);
}

/** What a link before its target leads to is in the layer, and no directory. */
bool LayerColumns::fitsEarlyLinks(const LayerEntries &layer)
{
    const auto fitsLink = [&](const EarlyLink &link) {
        return link.path.value < layer.paths.size() && link.inode < layer.inodes->size()
            && layer.inodes->type(InodeIndex(link.inode)) != EntryType::Directory;
    };
    return std::all_of(layer.earlyLinks.begin(), layer.earlyLinks.end(), fitsLink) && isAscending(layer.earlyLinks);
}

bool LayerColumns::fits(const LayerEntries &layer)
{
    const auto fitsEntry = [&](const LayerEntry &entry) {
        return entry.path.value < layer.paths.size()
            && (entry.inode == LayerEntry::NoInode || entry.inode < layer.inodes->size());
    };
    const auto fitsLink = [&](const HardlinkTarget &link) {
        return link.path.value < layer.paths.size() && link.target.value < layer.paths.size();
    };
    const auto hasTarget
        = [&](const LayerEntry &entry) { return !entry.hardlink || layer.hardlinkTarget(entry.path).isValid(); };
    return std::all_of(layer.entries.begin(), layer.entries.end(), fitsEntry) && isAscending(layer.entries)
        && std::all_of(layer.hardlinkTargets.begin(), layer.hardlinkTargets.end(), fitsLink)
        && isAscending(layer.hardlinkTargets) && std::all_of(layer.entries.begin(), layer.entries.end(), hasTarget)
        && fitsEarlyLinks(layer) && isBelowDirectories(layer);
}

}
