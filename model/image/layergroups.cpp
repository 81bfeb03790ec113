// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layergroups.h"

#include "instructiontext.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Fewer layers than this fit a window as they are. */
constexpr std::size_t FewestLayersToGroup = 10;
constexpr std::size_t SmallestGroup = 2;
constexpr std::size_t FewestSmallLayers = 3;
/** A layer is small if its bytes as stored are at most this part of a layer's on average. So all small ones together are
 *  at most this part of the image. */
constexpr double SmallPart = 0.01;
/** Steps of one build are closer together, unless a cache had the lower ones. */
constexpr qint64 SecondsBetweenBuilds = 60 * 60;

/** Why a group ends below a layer. */
enum class Border { None, Time, Image };

/** The stack of one image, and where builds meet in it. */
class GroupedStack
{
public:
    GroupedStack(const std::vector<Image> &images, std::size_t number)
        : m_image(images[number])
        , m_borders(m_image.layers.size(), Border::None)
        , m_names(m_image.layers.size())
    {
        for (std::size_t i = 1; i < m_borders.size(); ++i)
            m_borders[i] = borderBelow(i);
        for (std::size_t i = 0; i < images.size(); ++i) {
            if (i != number)
                markEndOf(images[i]);
        }
        nameParent();
    }

    /** The layers below the topmost place where one image was built on another. */
    std::size_t layersOfParent() const
    {
        const auto top = std::find(m_borders.rbegin(), m_borders.rend(), Border::Image);
        return top == m_borders.rend() ? 0 : std::size_t(m_borders.rend() - top) - 1;
    }

    std::vector<LayerGroup> groups() const
    {
        std::vector<LayerGroup> groups;
        std::size_t first = 0;
        for (std::size_t i = 1; i < m_borders.size(); ++i) {
            if (m_borders[i] == Border::None)
                continue;
            if (i - first >= SmallestGroup)
                groups.push_back(group(
                    m_borders[i] == Border::Image ? LayerGroup::Kind::Base : LayerGroup::Kind::Build, first, i - 1));
            first = i;
        }
        appendSmallOnes(groups, first);
        return groups;
    }

private:
    /** What the history says about what lies between a layer and the one below. */
    Border borderBelow(std::size_t layer) const
    {
        const HistoryStep *upper = m_image.historyStep(LayerIndex(layer));
        const HistoryStep *lower = m_image.historyStep(LayerIndex(layer - 1));
        if (!upper || !lower)
            return Border::None;
        if (upper->comment != lower->comment)
            return Border::Image;
        for (const HistoryStep *step = lower + 1; step < upper; ++step) {
            const QString text = instructionText(step->createdBy);
            if (text.startsWith(QLatin1String("CMD")) || text.startsWith(QLatin1String("ENTRYPOINT")))
                return Border::Image;
        }
        const bool isLater = upper->created.isValid() && lower->created.isValid()
            && lower->created.secsTo(upper->created) >= SecondsBetweenBuilds;
        return isLater ? Border::Time : Border::None;
    }

    /** If this stack stands on all of \a other's layers. */
    void markEndOf(const Image &other)
    {
        const std::size_t count = other.layers.size();
        if (count == 0 || count >= m_image.layers.size())
            return;
        const Digest &chain = other.layers.back().chainId;
        if (chain.isEmpty() || chain != m_image.layers[count - 1].chainId)
            return;
        m_borders[count] = Border::Image;
        m_names[count] = other.names.value(0);
    }

    /** The label names the image in the FROM of the topmost build. */
    void nameParent()
    {
        const auto top = std::find_if(m_borders.rbegin(), m_borders.rend(), [](Border b) { return b != Border::None; });
        if (top == m_borders.rend() || *top != Border::Image)
            return;
        QString &name = m_names[std::size_t(m_borders.rend() - top) - 1];
        for (const auto &[key, value] : m_image.config.labels) {
            if (name.isEmpty() && key == QLatin1String("org.opencontainers.image.base.name"))
                name = value;
        }
    }

    LayerGroup group(LayerGroup::Kind kind, std::size_t first, std::size_t last) const
    {
        LayerGroup group {kind, LayerIndex(first), LayerIndex(last), {}, {}};
        if (kind == LayerGroup::Kind::Base)
            group.name = m_names[last + 1];
        if (const HistoryStep *step = m_image.historyStep(group.last))
            group.created = step->created;
        return group;
    }

    void appendSmallOnes(std::vector<LayerGroup> &groups, std::size_t first) const
    {
        // Sizes are the image's claims, which could overflow a sum of integers.
        double most = 0;
        for (const Layer &layer : m_image.layers)
            most += double(layer.compressedSize.value_or(0)) * SmallPart / double(m_image.layers.size());
        const auto isSmall = [&](std::size_t i) {
            const std::optional<quint64> size = m_image.layers[i].compressedSize;
            return size && double(*size) <= most;
        };
        for (std::size_t i = first; i < m_image.layers.size();) {
            std::size_t end = i;
            while (end < m_image.layers.size() && isSmall(end))
                ++end;
            if (end - i >= FewestSmallLayers)
                groups.push_back(group(LayerGroup::Kind::Small, i, end - 1));
            i = end + 1;
        }
    }

    const Image &m_image;
    std::vector<Border> m_borders; ///< By layer: what is below it.
    std::vector<QString> m_names; ///< By layer: the image that ends below it.
};

}

std::vector<LayerGroup> layerGroups(const std::vector<Image> &images, std::size_t number)
{
    if (images[number].layers.size() < FewestLayersToGroup)
        return {};
    return GroupedStack(images, number).groups();
}

std::size_t layersBelowLastBuild(const Image &image)
{
    return GroupedStack({image}, 0).layersOfParent();
}

}
