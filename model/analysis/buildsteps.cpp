// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildsteps.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr std::size_t BuildVersionsPerCheck = 65536;

/** An event and how much it tells; for the best few of a step. */
struct WeighedEvent
{
    quint64 weight = 0;
    BuildEvent event;

    bool operator<(const WeighedEvent &other) const
    {
        return weight != other.weight ? weight > other.weight : event.path < other.event.path;
    }
};

/** The best few events of each kind that one step has. */
struct StepChoice
{
    std::vector<WeighedEvent> added;
    std::vector<WeighedEvent> changed;
    std::vector<WeighedEvent> removed;
};

void keepBest(std::vector<WeighedEvent> &best, const WeighedEvent &one, std::size_t most)
{
    if (best.size() == most && !(one < best.back()))
        return;
    best.insert(std::upper_bound(best.begin(), best.end(), one), one);
    if (best.size() > most)
        best.pop_back();
}

class StepCollector
{
public:
    StepCollector(const UnionTree &tree, std::size_t most, const Job &job)
        : m_tree(tree)
        , m_most(most)
        , m_job(job)
        , m_steps(tree.layerCount())
        , m_choices(most == 0 ? 0 : tree.layerCount())
    {
        for (std::size_t i = 0; i < m_steps.size(); ++i)
            m_steps[i].layer = LayerIndex(i);
    }

    std::vector<BuildStep> collect()
    {
        for (std::size_t i = 0; i < m_tree.versions().size(); ++i) {
            if (i % BuildVersionsPerCheck == 0 && m_job.isCancelled())
                return {};
            addVersion(VersionId(i));
        }
        if (m_most > 0)
            tellStories();
        std::size_t files = 0;
        for (BuildStep &step : m_steps) {
            files += step.added;
            files -= step.removed;
            step.files = files;
            std::sort(step.events.begin(), step.events.end(),
                [](const BuildEvent &left, const BuildEvent &right) { return left.path < right.path; });
        }
        return std::move(m_steps);
    }

private:
    bool isFile(VersionId id) const { return id.isValid() && m_tree.type(id) != EntryType::Directory; }

    /** What appears with the version, and what goes without a successor. */
    void addVersion(VersionId id)
    {
        const Version &version = m_tree.version(id);
        if (version.until == version.layer)
            return; // Never shown.
        add(version.layer, appearance(id));
        const bool goes = version.isHidden() && !m_tree.visible(version.path, version.until).isValid();
        if (goes)
            add(version.until, {version.path, {}, id});
    }

    BuildEvent appearance(VersionId id) const
    {
        const Version &version = m_tree.version(id);
        const bool replaces = version.older.isValid() && m_tree.version(version.older).until == version.layer;
        return {version.path, id, replaces ? version.older : VersionId()};
    }

    void add(LayerIndex layer, const BuildEvent &event)
    {
        BuildStep &step = m_steps[layer.value];
        const bool hadFile = isFile(event.goes);
        const bool hasFile = isFile(event.appears);
        step.added += hasFile && !hadFile;
        step.removed += hadFile && !hasFile;
        step.changed += hadFile && hasFile;
        if (m_most == 0)
            step.events.push_back(event);
        else if (hadFile || hasFile)
            weigh(m_choices[layer.value], event, hadFile, hasFile);
    }

    void weigh(StepChoice &choice, const BuildEvent &event, bool hadFile, bool hasFile) const
    {
        const quint64 size = m_tree.size(hasFile ? event.appears : event.goes);
        const WeighedEvent weighed {size, event};
        keepBest(hadFile && hasFile ? choice.changed : hasFile ? choice.added : choice.removed, weighed, m_most);
    }

    /** All events of every path that is chosen in any step. */
    void tellStories()
    {
        std::vector<PathId> paths;
        for (const StepChoice &choice : m_choices)
            choose(choice, paths);
        std::sort(paths.begin(), paths.end());
        paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
        for (const PathId path : paths) {
            for (VersionId id = m_tree.newest(path); id.isValid(); id = m_tree.version(id).older)
                tell(id);
        }
    }

    void tell(VersionId id)
    {
        const Version &version = m_tree.version(id);
        if (version.until == version.layer)
            return;
        m_steps[version.layer.value].events.push_back(appearance(id));
        if (version.isHidden() && !m_tree.visible(version.path, version.until).isValid())
            m_steps[version.until.value].events.push_back({version.path, {}, id});
    }

    /** Up to a quarter of what is removed, a quarter of what is changed, and then what is added. */
    void choose(const StepChoice &choice, std::vector<PathId> &paths) const
    {
        std::size_t room = m_most;
        const auto take = [&](const std::vector<WeighedEvent> &events, std::size_t most) {
            for (std::size_t i = 0; i < std::min({events.size(), most, room}); ++i)
                paths.push_back(events[i].event.path);
            room -= std::min({events.size(), most, room});
        };
        const std::size_t quarter = std::max<std::size_t>(1, m_most / 4);
        take(choice.removed, quarter);
        take(choice.changed, quarter);
        take(choice.added, room);
        if (room > 0 && choice.changed.size() > quarter)
            take({choice.changed.begin() + std::ptrdiff_t(quarter), choice.changed.end()}, room);
        if (room > 0 && choice.removed.size() > quarter)
            take({choice.removed.begin() + std::ptrdiff_t(quarter), choice.removed.end()}, room);
    }

    const UnionTree &m_tree;
    const std::size_t m_most;
    const Job &m_job;
    std::vector<BuildStep> m_steps;
    std::vector<StepChoice> m_choices; ///< By layer.
};

}

std::vector<BuildStep> buildSteps(const UnionTree &tree, std::size_t most, const Job &job)
{
    return StepCollector(tree, most, job).collect();
}

}
