// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerstate.h"

#include "counterpart.h"

namespace stratoscope
{

namespace
{

LayerIndex topOf(std::size_t layerCount)
{
    return layerCount == 0 ? LayerIndex() : LayerIndex(layerCount - 1);
}

/** The layer that \a path comes from at \a upTo, otherwise the newest one below that has it,
 *  otherwise the newest of all. */
LayerIndex layerOf(const UnionTree &tree, PathId path, LayerIndex upTo)
{
    VersionId id = tree.newest(path);
    if (!id.isValid())
        return {};
    const LayerIndex newest = tree.version(id).layer;
    while (id.isValid() && tree.version(id).layer > upTo)
        id = tree.version(id).older;
    return id.isValid() ? tree.version(id).layer : newest;
}

}

ExplorerState::ExplorerState(QObject *parent)
    : QObject(parent)
{
}

void ExplorerState::clear()
{
    if (!m_source)
        return;
    m_source.reset();
    m_imageNumber = 0;
    m_loaded.reset();
    m_selection = {};
    m_marked = {};
    m_upTo = {};
    m_containers = {};
    Q_EMIT imageLeft();
    Q_EMIT sourceChanged();
}

void ExplorerState::setSource(const ImageSourcePtr &source, std::size_t imageNumber)
{
    Q_ASSERT(source && imageNumber < source->images.size());
    m_source = source;
    m_imageNumber = imageNumber;
    m_loaded.reset();
    m_containers = {};
    m_upTo = topOf(layerCount());
    m_selection = {m_upTo, {}};
    m_marked = {};
    Q_EMIT imageLeft();
    Q_EMIT sourceChanged();
}

void ExplorerState::setLoaded(const LoadedImagePtr &loaded)
{
    Q_ASSERT(loaded && loaded->source == m_source && loaded->imageNumber == m_imageNumber);
    const LayerIndex oldTop = topOf(layerCount());
    if (!m_loaded || !m_loaded->tree.sharesShapeWith(loaded->tree))
        m_marked = {};
    m_selection.path = m_loaded ? counterpartOf(path(), m_loaded->tree, loaded->tree) : PathId();
    m_loaded = loaded;
    // The writable layer arrives with the trees: if the top of the stack was selected, it still should be.
    if (const LayerIndex top = topOf(layerCount()); top != oldTop) {
        if (layer() == oldTop || layer() > top)
            m_selection = {top, path()};
        m_upTo = m_upTo == oldTop || m_upTo > top ? top : m_upTo;
    }
    Q_EMIT loadedChanged();
}

void ExplorerState::replaceLoaded(const LoadedImagePtr &loaded)
{
    m_source = loaded->source;
    m_imageNumber = loaded->imageNumber;
    setLoaded(loaded);
}

void ExplorerState::setContainers(const ContainerTops &containers)
{
    if (containers == m_containers)
        return;
    m_containers = containers;
    Q_EMIT containersChanged();
}

void ExplorerState::showAgain()
{
    if (!m_source)
        return;
    Q_EMIT sourceChanged();
    if (m_loaded)
        Q_EMIT loadedChanged();
    Q_EMIT containersChanged();
    Q_EMIT upToChanged(m_upTo);
    Q_EMIT selectionChanged(m_selection, {});
}

void ExplorerState::pickContainer(std::size_t container)
{
    if (container < m_containers.tops.size() && container != m_containers.active)
        Q_EMIT containerPicked(container);
}

std::size_t ExplorerState::layerCount() const
{
    if (m_loaded)
        return m_loaded->layers.size();
    return m_source ? image().layers.size() : 0;
}

void ExplorerState::select(const Selection &selection)
{
    const bool hasPath
        = !selection.path.isValid() || (m_loaded && selection.path.value < m_loaded->tree.paths().size());
    if (!hasPath || selection.layer.value >= layerCount() || selection.looksAt(m_selection))
        return;
    const Selection before = std::exchange(m_selection, selection);
    // A tree that goes on marking paths says so itself.
    const bool isElsewhere = selection.origin != m_marked.origin;
    Q_EMIT selectionChanged(selection, before);
    if (isElsewhere)
        setMarked({});
}

void ExplorerState::setMarked(const MarkedPaths &marked)
{
    if (marked == m_marked)
        return;
    m_marked = marked;
    Q_EMIT markedChanged();
}

void ExplorerState::selectLayer(LayerIndex layer, SelectionOrigin origin)
{
    select({layer, path(), origin, true});
}

void ExplorerState::selectPath(PathId path, SelectionOrigin origin)
{
    LayerIndex found;
    if (m_loaded && path.isValid() && path.value < m_loaded->tree.paths().size())
        found = layerOf(m_loaded->tree, path, m_upTo);
    select({found.isValid() ? found : layer(), path, origin});
}

void ExplorerState::setUpTo(LayerIndex upTo)
{
    if (upTo == m_upTo || upTo.value >= layerCount())
        return;
    m_upTo = upTo;
    Q_EMIT upToChanged(upTo);
}

}
