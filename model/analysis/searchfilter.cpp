// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchfilter.h"

#include "pathtouches.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

bool isOfLayers(FilterKey key)
{
    return key == FilterKey::Layer || key == FilterKey::Change;
}

bool isOfType(const UnionTree &tree, VersionId version, FilterType wanted)
{
    const EntryType type = tree.type(version);
    switch (wanted) {
    case FilterType::File:
        return type == EntryType::File;
    case FilterType::Directory:
        return type == EntryType::Directory;
    case FilterType::Symlink:
        return type == EntryType::Symlink;
    case FilterType::Hardlink:
        return type != EntryType::Directory && tree.hasOtherNames(version);
    case FilterType::Device:
        return type == EntryType::CharDevice || type == EntryType::BlockDevice;
    case FilterType::Fifo:
        return type == EntryType::Fifo;
    }
    return false;
}

bool hasMode(quint16 mode, const FilterValue &value)
{
    return value.least < 0 ? (mode & value.bits) != 0 : (mode & value.bits) == value.least;
}

bool endsWith(QByteArrayView name, const QString &extension)
{
    const QByteArray ending = '.' + extension.toUtf8();
    return name.size() > ending.size()
        && name.last(ending.size()).compare(QByteArrayView(ending), Qt::CaseInsensitive) == 0;
}

/** A path, and what is looked at of it. */
class FilteredPath
{
public:
    FilteredPath(const UnionTree &tree, PathId path, VersionId version)
        : m_tree(tree)
        , m_path(path)
        , m_version(version)
    {
    }

    /** Of a path that layers only delete, nothing is known that a term could ask for. */
    bool passes(const FilterTerm &term) const
    {
        const bool asksForVersion = term.key != FilterKey::Extension && term.key != FilterKey::Hidden;
        if (asksForVersion && !m_version.isValid())
            return false;
        if (term.key == FilterKey::Size && m_tree.type(m_version) != EntryType::File)
            return false;
        const bool hasAny = std::any_of(
            term.values.begin(), term.values.end(), [&](const FilterValue &value) { return has(term.key, value); });
        return hasAny != term.isNegated;
    }

private:
    bool has(FilterKey key, const FilterValue &value) const
    {
        switch (key) {
        case FilterKey::Size:
            return value.has(static_cast<qint64>(m_tree.size(m_version)));
        case FilterKey::Type:
            return isOfType(m_tree, m_version, static_cast<FilterType>(value.least));
        case FilterKey::Mode:
            return hasMode(m_tree.inode(m_version).mode, value);
        case FilterKey::Owner:
            return value.has(m_tree.inode(m_version).uid);
        case FilterKey::Group:
            return value.has(m_tree.inode(m_version).gid);
        case FilterKey::Modified:
            return value.has(m_tree.inode(m_version).mtime);
        case FilterKey::Extension:
            return endsWith(m_tree.paths().name(m_path), value.word);
        case FilterKey::Hidden:
            return (value.least != 0) != m_tree.visible(m_path, m_tree.top()).isValid();
        case FilterKey::Layer:
        case FilterKey::Change:
            break;
        }
        return true;
    }

    const UnionTree &m_tree;
    const PathId m_path;
    const VersionId m_version;
};

bool fits(const FilterTerm &term, const PathTouch &touch)
{
    const qint64 number = term.key == FilterKey::Layer ? qint64(touch.layer.value) : qint64(touch.change);
    return std::any_of(
        term.values.begin(), term.values.end(), [&](const FilterValue &value) { return value.has(number); });
}

/** True if one layer does all that is wanted, and none what is not. */
bool passesLayers(const std::vector<FilterTerm> &terms, const std::vector<PathTouch> &touches)
{
    const auto isUnwanted = [&](const PathTouch &touch) {
        return std::any_of(terms.begin(), terms.end(),
            [&](const FilterTerm &term) { return isOfLayers(term.key) && term.isNegated && fits(term, touch); });
    };
    const auto isWanted = [&](const PathTouch &touch) {
        return std::all_of(terms.begin(), terms.end(),
            [&](const FilterTerm &term) { return !isOfLayers(term.key) || term.isNegated || fits(term, touch); });
    };
    return std::none_of(touches.begin(), touches.end(), isUnwanted)
        && std::any_of(touches.begin(), touches.end(), isWanted);
}

}

bool SearchFilter::passes(const UnionTree &tree, PathId path, VersionId version) const
{
    const FilteredPath filtered(tree, path, version);
    bool hasLayers = false;
    for (const FilterTerm &term : terms) {
        if (isOfLayers(term.key))
            hasLayers = true;
        else if (!filtered.passes(term))
            return false;
    }
    return !hasLayers || passesLayers(terms, pathTouches(tree, path));
}

}
