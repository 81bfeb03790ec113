// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackpicturechoice.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr std::size_t ChoiceRowsPerCheck = 65536;
/** Paths that a layer deletes, and that it changes: these show what layers do, but a picture of nothing else would not. */
constexpr std::size_t MostDeleted = 2;
constexpr std::size_t MostChanged = 3;
/** Of one layer, while others have less. */
constexpr std::size_t MostOfLayer = 3;

/** What is shown in full; longer names are cut, and tell less. */
constexpr qsizetype ReadableName = 18;
constexpr qsizetype ReadablePath = 30;

/** A path and how much it tells. */
struct Candidate
{
    bool isReadable = false; ///< Its name is short.
    quint64 weight = 0;
    PathId path;

    bool operator<(const Candidate &other) const
    {
        if (isReadable != other.isReadable)
            return isReadable;
        return weight != other.weight ? weight > other.weight : path < other.path;
    }
};

/** The few best candidates, best first. */
class BestOf
{
public:
    explicit BestOf(std::size_t most)
        : m_most(most)
    {
    }

    void add(const Candidate &candidate)
    {
        if (m_best.size() == m_most && !(candidate < m_best.back()))
            return;
        m_best.insert(std::upper_bound(m_best.begin(), m_best.end(), candidate), candidate);
        if (m_best.size() > m_most)
            m_best.pop_back();
    }
    const std::vector<Candidate> &best() const { return m_best; }

private:
    std::size_t m_most;
    std::vector<Candidate> m_best;
};

class PathChooser
{
public:
    PathChooser(const LoadedImage &image, std::size_t layers)
        : m_tree(image.tree)
        , m_deleted(layers, BestOf(1))
        , m_changed(layers, BestOf(1))
        , m_ofLayer(layers, BestOf(MostOfLayer))
    {
    }

    void look(const Job &job)
    {
        std::size_t number = 0;
        for (std::size_t layer = 0; layer < m_tree.layerCount(); ++layer) {
            for (const LayerRow &row : m_tree.rows(LayerIndex(layer))) {
                if (++number % ChoiceRowsPerCheck == 0 && job.isCancelled())
                    return;
                if (row.path != PathTable::Root)
                    look(row, layer);
            }
        }
    }

    std::vector<PathId> choose(const std::vector<StackPictureRow> &rows, std::size_t most)
    {
        takeSome(m_deleted, MostDeleted);
        takeSome(m_changed, MostChanged);
        for (std::size_t rank = 0; rank < MostOfLayer; ++rank) {
            for (const StackPictureRow &row : rows) {
                if (m_chosen.size() < most)
                    takeOf(row, rank);
            }
        }
        m_chosen.resize(std::min(m_chosen.size(), most));
        sortByBytes();
        return m_chosen;
    }

private:
    void look(const LayerRow &row, std::size_t layer)
    {
        if (row.change == Change::Deleted) {
            // Something that came back, or was never there, would only confuse.
            if (row.before.isValid() && !m_tree.visible(row.path, m_tree.top()).isValid())
                m_deleted[layer].add({isReadable(row.path), m_tree.size(row.before), row.path});
            return;
        }
        if (!row.version.isValid() || m_tree.version(row.version).isHidden())
            return;
        if (m_tree.type(row.version) == EntryType::Directory)
            return;
        const quint64 size = m_tree.size(row.version);
        if (row.change == Change::Modified)
            m_changed[layer].add({isReadable(row.path), size, row.path});
        m_ofLayer[layer].add({isReadable(row.path), size, row.path});
    }

    bool isReadable(PathId path) const
    {
        return m_tree.paths().name(path).size() <= ReadableName && m_tree.paths().fullPath(path).size() <= ReadablePath;
    }

    void take(PathId path)
    {
        if (std::find(m_chosen.begin(), m_chosen.end(), path) == m_chosen.end())
            m_chosen.push_back(path);
    }

    /** Takes the best ones of the layers in \a all: that of the topmost, which may be a container's, and those that tell
     *  most of the others. */
    void takeSome(const std::vector<BestOf> &all, std::size_t most)
    {
        std::vector<Candidate> found;
        for (const BestOf &one : all)
            found.insert(found.end(), one.best().begin(), one.best().end());
        const bool isOfTop = !all.empty() && !all.back().best().empty();
        std::sort(found.begin(), isOfTop ? found.end() - 1 : found.end());
        if (isOfTop)
            std::rotate(found.begin(), found.end() - 1, found.end());
        for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
            take(found[i].path);
    }

    /** Takes the file of \a row that ranks \a rank, unless enough of the row were taken. */
    void takeOf(const StackPictureRow &row, std::size_t rank)
    {
        std::vector<Candidate> all;
        for (std::size_t layer = row.first.value; layer <= row.last.value; ++layer)
            all.insert(all.end(), m_ofLayer[layer].best().begin(), m_ofLayer[layer].best().end());
        std::sort(all.begin(), all.end());
        std::size_t taken = 0;
        for (const Candidate &one : all)
            taken += std::find(m_chosen.begin(), m_chosen.end(), one.path) != m_chosen.end();
        if (taken > rank)
            return;
        for (const Candidate &one : all) {
            if (std::find(m_chosen.begin(), m_chosen.end(), one.path) == m_chosen.end()) {
                m_chosen.push_back(one.path);
                return;
            }
        }
    }

    void sortByBytes()
    {
        std::sort(m_chosen.begin(), m_chosen.end(), [this](PathId left, PathId right) {
            return m_tree.paths().fullPath(left) < m_tree.paths().fullPath(right);
        });
    }

    const UnionTree &m_tree;
    std::vector<BestOf> m_deleted; ///< By layer, as the other two.
    std::vector<BestOf> m_changed;
    std::vector<BestOf> m_ofLayer;
    std::vector<PathId> m_chosen;
};

}

std::vector<PathId> tellingPaths(
    const LoadedImage &image, const std::vector<StackPictureRow> &rows, std::size_t most, const Job &job)
{
    PathChooser chooser(image, image.tree.layerCount());
    chooser.look(job);
    return chooser.choose(rows, most);
}

}
