// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackpicture.h"

#include "bytes.h"
#include "stackpicturechoice.h"
#include "stackpicturerows.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** What fits a page, and a reader's eye. */
constexpr std::size_t MostRows = 10;
constexpr std::size_t FewestNames = 5;
constexpr std::size_t MostNames = 12;

/** Fills the rows with files. */
class StackFiller
{
public:
    StackFiller(const LoadedImage &image, StackPicture &picture, std::vector<PathId> paths)
        : m_tree(image.tree)
        , m_image(image)
        , m_picture(picture)
        , m_paths(std::move(paths))
    {
    }

    void fill()
    {
        for (std::size_t row = 0; row < m_picture.rows.size(); ++row)
            fillRow(row);
        std::sort(m_lines.begin(), m_lines.end());
        for (const auto &line : m_lines)
            m_picture.lines.push_back(line.second);
        const std::size_t all = m_image.stats.files;
        m_picture.more = all > m_lines.size() ? all - m_lines.size() : 0;
    }

private:
    void fillRow(std::size_t number)
    {
        StackPictureRow &row = m_picture.rows[number];
        quint64 all = 0;
        for (std::size_t layer = row.first.value; layer <= row.last.value; ++layer)
            all += m_image.stats.layers[layer].files;
        for (std::size_t i = 0; i < m_paths.size(); ++i) {
            if (const LayerRow *entry = topmost(row, m_paths[i]))
                addFile(number, i, *entry);
        }
        const auto shown = std::count_if(row.files.begin(), row.files.end(),
            [](const StackPictureFile &file) { return file.state != StackPictureFile::State::Whiteout; });
        row.more = all > quint64(shown) ? all - quint64(shown) : 0;
    }

    /** What the highest layer of \a row that touches \a path has of it. */
    const LayerRow *topmost(const StackPictureRow &row, PathId path) const
    {
        for (std::size_t layer = row.last.value + 1; layer-- > row.first.value;) {
            if (const LayerRow *entry = m_tree.row(LayerIndex(layer), path))
                return entry;
        }
        return nullptr;
    }

    void addFile(std::size_t number, std::size_t path, const LayerRow &entry)
    {
        StackPictureFile file;
        file.name = shortName(path, entry);
        if (entry.change == Change::Deleted) {
            file.state = StackPictureFile::State::Whiteout;
        } else if (!entry.version.isValid()) {
            return;
        } else if (m_tree.version(entry.version).isHidden()) {
            file.state = StackPictureFile::State::Hidden;
        } else {
            m_lines.emplace_back(path,
                StackPictureLine {displayText(m_tree.paths().fullPath(entry.path)), m_tree.size(entry.version), number,
                    m_tree.version(entry.version).layer});
        }
        m_picture.rows[number].files.push_back(file);
    }

    /** The last component, and the one before where that would be ambiguous. */
    QString shortName(std::size_t number, const LayerRow &entry) const
    {
        const PathTable &paths = m_tree.paths();
        const PathId path = m_paths[number];
        const bool isAmbiguous = std::any_of(m_paths.begin(), m_paths.end(),
            [&](PathId other) { return other != path && paths.name(other) == paths.name(path); });
        QString name = displayText(paths.name(path));
        if (const PathId parent = paths.parent(path); isAmbiguous && parent != PathTable::Root)
            name = displayText(paths.name(parent)) + QLatin1Char('/') + name;
        const VersionId shown = entry.version.isValid() ? entry.version : entry.before;
        const bool isDirectory = shown.isValid() && m_tree.type(shown) == EntryType::Directory;
        return isDirectory ? name + QLatin1Char('/') : name;
    }

    const UnionTree &m_tree;
    const LoadedImage &m_image;
    StackPicture &m_picture;
    const std::vector<PathId> m_paths;
    struct Line : std::pair<std::size_t, StackPictureLine>
    {
        using pair::pair;
        bool operator<(const Line &other) const { return first < other.first; }
    };
    std::vector<Line> m_lines; ///< With the number of the path.
};

}

StackPicture stackPicture(const LoadedImage &image, const Job &job)
{
    StackPicture picture;
    picture.title = displayText(image.image().displayName());
    picture.rows = stackPictureRows(image, MostRows);
    picture.hasContainer = !picture.rows.empty() && picture.rows.front().isWritable;
    const std::size_t names = std::clamp(picture.rows.size() + 4, FewestNames, MostNames);
    StackFiller(image, picture, tellingPaths(image, picture.rows, names, job)).fill();
    return picture;
}

}
