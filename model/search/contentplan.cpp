// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentplan.h"

#include "stargzfiles.h"

#include <algorithm>
#include <tuple>

namespace stratoscope
{

namespace
{

/** A version, and where its content is. */
struct ContentPlace
{
    LayerIndex layer;
    quint64 offset = 0;
    quint64 inode = 0;
    VersionId version;

    bool isSame(const ContentPlace &other) const
    {
        return layer == other.layer && offset == other.offset && inode == other.inode;
    }
    friend bool operator<(const ContentPlace &left, const ContentPlace &right)
    {
        return std::tie(left.layer, left.offset, left.inode, left.version)
            < std::tie(right.layer, right.offset, right.inode, right.version);
    }
};

class ContentPlanner
{
public:
    ContentPlanner(const LoadedImage &image, const ContentScope &scope, const Job &job)
        : m_image(image)
        , m_tree(image.tree)
        , m_scope(scope)
        , m_job(job)
    {
    }

    Result<ContentPlan> plan()
    {
        choose();
        if (m_job.isCancelled())
            return Job::cancelled();
        std::sort(m_places.begin(), m_places.end());
        ContentPlan plan;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const ContentPlace &place = m_places[i];
            if (i == 0 || !place.isSame(m_places[i - 1])) {
                plan.firstVersions.push_back(static_cast<quint32>(plan.versions.size()));
                plan.files.push_back({place.layer, place.offset,
                    {m_tree.version(place.version).path, place.version, {}, DraftEntry::Kind::Inode}});
                plan.bytes += m_tree.size(place.version);
            }
            plan.versions.push_back(place.version);
        }
        plan.firstVersions.push_back(static_cast<quint32>(plan.versions.size()));
        return plan;
    }

private:
    void choose()
    {
        switch (m_scope.kind) {
        case ContentScope::Kind::UpTo:
            return chooseVisible();
        case ContentScope::Kind::Alone:
            for (const LayerRow &row : m_tree.rows(m_scope.layer))
                add(row.version);
            return;
        case ContentScope::Kind::AllVersions:
            for (std::size_t i = 0; i < m_tree.versions().size(); ++i)
                add(VersionId(i));
            return;
        }
    }

    void chooseVisible()
    {
        for (std::size_t i = 1; i < m_tree.paths().size(); ++i) {
            const VersionId version = m_tree.visible(PathId(i), m_scope.layer);
            if (version.isValid() && !isOfStargz(m_tree, PathId(i), version))
                add(version);
        }
    }

    void add(VersionId version)
    {
        if (!version.isValid() || m_tree.type(version) != EntryType::File || m_tree.size(version) == 0)
            return;
        const LayerIndex layer = m_tree.inodeLayerIndex(version);
        const bool inBlob = m_image.layers[layer.value].blob != nullptr;
        m_places.push_back({layer, inBlob ? m_tree.inode(version).dataOffset : 0, m_tree.inodeKey(version), version});
    }

    const LoadedImage &m_image;
    const UnionTree &m_tree;
    const ContentScope &m_scope;
    const Job &m_job;
    std::vector<ContentPlace> m_places;
};

}

Result<ContentPlan> planContents(const LoadedImage &image, const ContentScope &scope, const Job &job)
{
    return ContentPlanner(image, scope, job).plan();
}

}
