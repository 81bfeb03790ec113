// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildscenes.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

class SceneMaker
{
public:
    SceneMaker(const UnionTree &tree, std::size_t most)
        : m_tree(tree)
        , m_most(most)
    {
    }

    BuildScene make(const BuildStep &step)
    {
        // What is gone leaves the stage, and the rest rests.
        std::erase_if(m_lines, [](const Shown &shown) { return shown.line.motion == BuildLine::Motion::Goes; });
        for (Shown &shown : m_lines) {
            shown.line.motion = BuildLine::Motion::Stays;
            shown.line.before = VersionId();
        }
        for (const BuildEvent &event : step.events) {
            if (isFile(event.appears) || isFile(event.goes))
                play(event, step.layer);
        }
        makeRoom();
        return sceneOf(step);
    }

private:
    struct Shown
    {
        BuildLine line;
        LayerIndex moved; ///< The last layer that moved it.
        QByteArray name;
    };

    bool isFile(VersionId id) const { return id.isValid() && m_tree.type(id) != EntryType::Directory; }

    void play(const BuildEvent &event, LayerIndex layer)
    {
        const auto found = std::find_if(
            m_lines.begin(), m_lines.end(), [&](const Shown &shown) { return shown.line.path == event.path; });
        const bool isThere = found != m_lines.end();
        // Directories are not on the stage, and what was not there need not come to go.
        const bool hasFile = isFile(event.appears);
        if (!hasFile && !isThere)
            return;
        Shown shown;
        shown.moved = layer;
        shown.line.path = event.path;
        shown.line.version = hasFile ? event.appears : event.goes;
        if (!hasFile) {
            shown.line.motion = BuildLine::Motion::Goes;
        } else if (isFile(event.goes)) {
            shown.line.motion = BuildLine::Motion::Changes;
            shown.line.before = event.goes;
        } else {
            shown.line.motion = BuildLine::Motion::Appears;
        }
        shown.name = isThere ? found->name : m_tree.paths().fullPath(event.path);
        if (isThere)
            *found = shown;
        else
            m_lines.push_back(shown);
    }

    /** Who stays if there is not room for all: those that move now, those that will again, those that moved last, and the
     *  large ones. */
    bool isDearer(const Shown &left, const Shown &right) const
    {
        const auto rank = [this](const Shown &shown) {
            const bool isNews
                = shown.line.motion == BuildLine::Motion::Changes || shown.line.motion == BuildLine::Motion::Goes;
            return isNews ? 0 : shown.line.motion == BuildLine::Motion::Appears ? 1 : movesLater(shown) ? 2 : 3;
        };
        if (rank(left) != rank(right))
            return rank(left) < rank(right);
        if (left.moved != right.moved)
            return left.moved > right.moved;
        const quint64 leftSize = m_tree.size(left.line.version);
        const quint64 rightSize = m_tree.size(right.line.version);
        return leftSize != rightSize ? leftSize > rightSize : left.name < right.name;
    }

    /** True if a step above still does something to the line. */
    bool movesLater(const Shown &shown) const { return m_tree.version(shown.line.version).isHidden(); }

    void makeRoom()
    {
        if (m_lines.size() > m_most) {
            std::sort(m_lines.begin(), m_lines.end(),
                [this](const Shown &left, const Shown &right) { return isDearer(left, right); });
            m_lines.resize(m_most);
        }
        std::sort(m_lines.begin(), m_lines.end(),
            [](const Shown &left, const Shown &right) { return left.name < right.name; });
    }

    BuildScene sceneOf(const BuildStep &step) const
    {
        BuildScene scene;
        scene.layer = step.layer;
        std::size_t staying = 0;
        std::size_t moving = 0;
        for (const Shown &shown : m_lines) {
            scene.lines.push_back(shown.line);
            staying += shown.line.motion != BuildLine::Motion::Goes;
            moving += shown.line.motion != BuildLine::Motion::Stays;
        }
        scene.more = step.files > staying ? step.files - staying : 0;
        scene.moreTouched = step.touched() > moving ? step.touched() - moving : 0;
        return scene;
    }

    const UnionTree &m_tree;
    const std::size_t m_most;
    std::vector<Shown> m_lines;
};

}

std::vector<BuildScene> buildScenes(const UnionTree &tree, const std::vector<BuildStep> &steps, std::size_t most)
{
    SceneMaker maker(tree, most);
    std::vector<BuildScene> scenes;
    for (const BuildStep &step : steps)
        scenes.push_back(maker.make(step));
    return scenes;
}

}
