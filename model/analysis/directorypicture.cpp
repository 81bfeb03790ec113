// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "directorypicture.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace stratoscope
{

namespace
{

constexpr std::size_t RowsPerCheck = 65536;
/** More entries than fit next to each other tell less. */
constexpr quint32 ClearEntries = 14;

/** The entry of \a directory that \a path is or lies below; invalid if it lies elsewhere. */
PathId entryOf(const PathTable &paths, PathId directory, PathId path)
{
    // Parents have smaller IDs, so what is above the directory needs no search.
    while (path > directory) {
        const PathId parent = paths.parent(path);
        if (parent == directory)
            return path;
        path = parent;
    }
    return {};
}

class PictureMaker
{
public:
    PictureMaker(const UnionTree &tree, PathId directory, LayerIndex upTo, const Job &job)
        : m_tree(tree)
        , m_job(job)
    {
        m_picture.directory = directory;
        m_picture.upTo = upTo;
    }

    DirectoryPicture make(std::size_t most)
    {
        m_picture.layers.resize(m_tree.layerCount());
        for (std::size_t layer = 0; layer < m_tree.layerCount() && !m_job.isCancelled(); ++layer)
            addLayer(LayerIndex(layer));
        keepMost(most);
        sort();
        return std::move(m_picture);
    }

private:
    void addLayer(LayerIndex layer)
    {
        std::size_t number = 0;
        std::unordered_map<std::size_t, std::size_t> markOf;
        std::vector<PictureMark> &marks = m_picture.layers[layer.value];
        for (const LayerRow &row : m_tree.rows(layer)) {
            if (++number % RowsPerCheck == 0 && m_job.isCancelled())
                return;
            const PathId path = entryOf(m_tree.paths(), m_picture.directory, row.path);
            if (!path.isValid())
                continue;
            const std::size_t entry = entryNumber(path);
            const auto [place, isNew] = markOf.try_emplace(entry, marks.size());
            if (isNew)
                marks.emplace_back().entry = entry;
            addRow(marks[place->second], row, row.path == path);
        }
    }

    void addRow(PictureMark &mark, const LayerRow &row, bool isEntryItself)
    {
        PictureEntry &entry = m_picture.entries[mark.entry];
        entry.isDirectory = entry.isDirectory || !isEntryItself;
        if (isEntryItself)
            mark.opaque = row.change == Change::Opaque;
        if (!row.version.isValid())
            return;
        const bool isVisible = m_tree.version(row.version).visibleAt(m_picture.upTo);
        const bool isDirectory = m_tree.type(row.version) == EntryType::Directory;
        const quint64 bytes = isDirectory ? 0 : m_tree.size(row.version);
        if (isEntryItself) {
            mark.version = row.version;
            entry.isDirectory = entry.isDirectory || (isVisible && isDirectory);
        }
        mark.bytes += bytes;
        if (isVisible) {
            mark.kind = PictureMark::Kind::Visible;
            entry.isVisible = true;
            entry.bytes += bytes;
        } else if (mark.kind == PictureMark::Kind::Deleted) {
            mark.kind = PictureMark::Kind::Hidden;
        }
    }

    std::size_t entryNumber(PathId path)
    {
        const auto [place, isNew] = m_numbers.try_emplace(path.value, m_picture.entries.size());
        if (isNew)
            m_picture.entries.emplace_back().path = path;
        return place->second;
    }

    /** Keeps the entries that the most layers touch. */
    void keepMost(std::size_t most)
    {
        if (m_picture.entries.size() <= most)
            return;
        std::vector<std::size_t> touches(m_picture.entries.size());
        for (const std::vector<PictureMark> &marks : m_picture.layers) {
            for (const PictureMark &mark : marks)
                ++touches[mark.entry];
        }
        std::vector<std::size_t> order(m_picture.entries.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(
            order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return touches[a] > touches[b]; });
        m_picture.omitted = order.size() - most;
        order.resize(most);
        reorder(order);
    }

    void sort()
    {
        std::vector<std::size_t> order(m_picture.entries.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            const PictureEntry &first = m_picture.entries[a];
            const PictureEntry &second = m_picture.entries[b];
            if (first.isDirectory != second.isDirectory)
                return first.isDirectory;
            return m_tree.paths().name(first.path) < m_tree.paths().name(second.path);
        });
        reorder(order);
    }

    /** Keeps the entries in \a order, and in this order. */
    void reorder(const std::vector<std::size_t> &order)
    {
        constexpr std::size_t gone = std::size_t(-1);
        std::vector<std::size_t> places(m_picture.entries.size(), gone);
        std::vector<PictureEntry> kept;
        for (const std::size_t entry : order) {
            places[entry] = kept.size();
            kept.push_back(m_picture.entries[entry]);
        }
        m_picture.entries = std::move(kept);
        for (std::vector<PictureMark> &marks : m_picture.layers) {
            std::erase_if(marks, [&](const PictureMark &mark) { return places[mark.entry] == gone; });
            for (PictureMark &mark : marks)
                mark.entry = places[mark.entry];
            std::sort(marks.begin(), marks.end(),
                [](const PictureMark &a, const PictureMark &b) { return a.entry < b.entry; });
        }
    }

    const UnionTree &m_tree;
    const Job &m_job;
    DirectoryPicture m_picture;
    std::unordered_map<quint32, std::size_t> m_numbers; ///< By PathId.
};

/** How much one directory has to tell. */
struct Telling
{
    quint32 entries = 0;
    quint16 layers = 0; ///< That touch an entry.
    quint16 addingLayers = 0; ///< That have a new entry.
    LayerIndex last; ///< The last layer that was counted.
    LayerIndex lastAdding;
    quint32 covered = 0; ///< Versions that are hidden, and whiteouts.

    qint64 score() const
    {
        const qint64 crowd = entries > ClearEntries ? (entries - ClearEntries) / 2 : 0;
        return 6 * layers + 4 * addingLayers + 3 * std::min<qint64>(covered, 4) + std::min<qint64>(entries, 6) - crowd;
    }
};

}

DirectoryPicture directoryPicture(
    const UnionTree &tree, PathId directory, LayerIndex upTo, std::size_t most, const Job &job)
{
    return PictureMaker(tree, directory, upTo, job).make(most);
}

PathId tellingDirectory(const UnionTree &tree, const Job &job)
{
    std::vector<Telling> tellings(tree.paths().size());
    std::size_t number = 0;
    for (std::size_t layer = 0; layer < tree.layerCount(); ++layer) {
        for (const LayerRow &row : tree.rows(LayerIndex(layer))) {
            if (++number % RowsPerCheck == 0 && job.isCancelled())
                return PathTable::Root;
            const bool isDirectory = row.version.isValid() && tree.type(row.version) == EntryType::Directory;
            if (row.path == PathTable::Root || isDirectory)
                continue;
            Telling &telling = tellings[tree.paths().parent(row.path).value];
            telling.layers += telling.last != LayerIndex(layer);
            telling.last = LayerIndex(layer);
            if (!row.before.isValid() && row.version.isValid()) {
                ++telling.entries;
                telling.addingLayers += telling.lastAdding != LayerIndex(layer);
                telling.lastAdding = LayerIndex(layer);
            }
            telling.covered += !row.version.isValid() || tree.version(row.version).isHidden();
        }
    }
    const auto best = std::max_element(
        tellings.begin(), tellings.end(), [](const Telling &a, const Telling &b) { return a.score() < b.score(); });
    return best == tellings.end() || best->entries == 0 ? PathTable::Root
                                                        : PathId(std::size_t(best - tellings.begin()));
}

}
