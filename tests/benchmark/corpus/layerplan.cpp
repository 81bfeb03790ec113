// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerplan.h"

#include "packageplan.h"

#include <algorithm>

namespace stratoscope::benchmark
{

using imagebuilder::Generator;

namespace
{

constexpr quint64 entriesOfCrowd = 10'000;
/** About as many as in a package. */
constexpr quint64 entriesOfPackage = 30;

quint64 mixed(quint64 a, quint64 b, quint64 c)
{
    Generator random(a * 0x9e3779b97f4a7c15 + b * 0x2545f4914f6cdd1d + c);
    return random.next();
}

/** Passes entries on until there are enough. */
class Counted
{
public:
    Counted(const LayerPlan::Visit &visit, quint64 most)
        : m_visit(visit)
        , m_left(most)
    {
    }

    bool operator()(const PlannedEntry &entry)
    {
        if (m_left == 0)
            return false;
        --m_left;
        m_isStopped = !m_visit(entry);
        return !m_isStopped && m_left > 0;
    }
    bool isStopped() const { return m_isStopped; }

private:
    const LayerPlan::Visit &m_visit;
    quint64 m_left;
    bool m_isStopped = false;
};

/** One directory as full as directories get. */
bool addCrowd(quint64 seed, const LayerPlan::Visit &add)
{
    const QByteArray directory = "var/lib/crowd";
    if (!add(plannedDirectory(directory)))
        return false;
    for (quint64 i = 1; i < entriesOfCrowd; ++i) {
        if (!add(plannedFile(directory + "/item-" + QByteArray::number(i * 7919 % 1'000'003, 36), mixed(seed, i, 0))))
            return false;
    }
    return true;
}

}

LayerPlan::LayerPlan(const Shape &shape, unsigned layer)
    : m_shape(shape)
    , m_layer(layer)
{
}

quint64 LayerPlan::entries() const
{
    return m_shape.entries * (m_layer + 1) / m_shape.layers - m_shape.entries * m_layer / m_shape.layers;
}

bool LayerPlan::forEach(const Visit &visit) const
{
    Counted counted(visit, entries());
    const Visit add = [&](const PlannedEntry &entry) { return counted(entry); };
    const bool isTop = m_layer + 1 == m_shape.layers;
    const quint64 seed = isTop && m_shape.topSeed ? m_shape.topSeed : m_shape.seed;
    const quint64 packages = std::max<quint64>(1, entries() / entriesOfPackage);
    Generator random(mixed(seed, m_layer, 1));

    bool goesOn = addPlaces(add);
    if (goesOn && m_layer == 0 && entries() > 5 * entriesOfCrowd)
        goesOn = addCrowd(seed, add);
    for (quint64 number = 0; goesOn; ++number) {
        const PackageId fresh {mixed(seed, m_layer, number + 2), m_layer * 1'000'000 + number};
        const unsigned lower = m_layer > 0 ? static_cast<unsigned>(random.below(m_layer)) : 0;
        const quint64 lowerNumber = random.below(packages);
        const PackageId old {mixed(m_shape.seed, lower, lowerNumber + 2), lower * 1'000'000 + lowerNumber};
        if (m_layer > 0 && random.chance(10))
            goesOn = addPackage(old, mixed(seed, m_layer, number), add);
        else if (m_layer > 0 && random.chance(2))
            goesOn = add({imagebuilder::whiteout(packageDirectory(old)), 0, 0});
        else
            goesOn = addPackage(fresh, fresh.seed, add);
    }
    return !counted.isStopped();
}

}
