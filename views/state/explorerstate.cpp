// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerstate.h"

#include "samepath.h"

namespace stratoscope
{

namespace
{

LayerIndex topOf(std::size_t layerCount)
{
    return layerCount == 0 ? LayerIndex() : LayerIndex(layerCount - 1);
}

/** The layer that \a path comes from at \a upTo, or the newest below it that has it, or the newest at all. */
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
    m_layer = {};
    m_path = {};
    m_upTo = {};
    m_containers = {};
    Q_EMIT sourceChanged();
}

void ExplorerState::setSource(const ImageSourcePtr &source, std::size_t imageNumber)
{
    Q_ASSERT(source && imageNumber < source->images.size());
    m_source = source;
    m_imageNumber = imageNumber;
    m_loaded.reset();
    m_path = {};
    m_containers = {};
    m_layer = m_upTo = topOf(layerCount());
    Q_EMIT sourceChanged();
}

void ExplorerState::setLoaded(const LoadedImagePtr &loaded)
{
    Q_ASSERT(loaded && loaded->source == m_source && loaded->imageNumber == m_imageNumber);
    const LayerIndex oldTop = topOf(layerCount());
    const LayerIndex oldLayer = m_layer;
    const LayerIndex oldUpTo = m_upTo;
    const PathId oldPath = m_path;

    m_path = m_loaded ? samePath(m_path, m_loaded->tree, loaded->tree) : PathId();
    m_loaded = loaded;
    // The writable layer comes with the trees: whoever looked at the top of the stack still wants to.
    if (const LayerIndex top = topOf(layerCount()); top != oldTop) {
        m_layer = m_layer == oldTop || m_layer > top ? top : m_layer;
        m_upTo = m_upTo == oldTop || m_upTo > top ? top : m_upTo;
    }

    Q_EMIT loadedChanged();
    if (m_layer != oldLayer)
        Q_EMIT layerChanged(m_layer);
    if (m_upTo != oldUpTo)
        Q_EMIT upToChanged(m_upTo);
    if (m_path != oldPath)
        Q_EMIT pathChanged(m_path);
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

void ExplorerState::selectLayer(LayerIndex layer)
{
    if (layer == m_layer || layer.value >= layerCount())
        return;
    m_layer = layer;
    Q_EMIT layerChanged(layer);
}

void ExplorerState::selectPath(PathId path)
{
    LayerIndex layer = m_layer;
    if (m_loaded && path.isValid() && path.value < m_loaded->tree.paths().size()) {
        if (const LayerIndex found = layerOf(m_loaded->tree, path, m_upTo); found.isValid())
            layer = found;
    }
    selectPathInLayer(layer, path);
}

void ExplorerState::selectPathInLayer(LayerIndex layer, PathId path)
{
    const bool isKnown = m_loaded && (!path.isValid() || path.value < m_loaded->tree.paths().size());
    if (!isKnown || layer.value >= layerCount())
        return;
    // Both are set before either is told, so that nobody sees the one without the other.
    const bool newLayer = layer != m_layer;
    const bool newPath = path != m_path;
    m_layer = layer;
    m_path = path;
    if (newLayer)
        Q_EMIT layerChanged(layer);
    if (newPath)
        Q_EMIT pathChanged(path);
}

void ExplorerState::setUpTo(LayerIndex upTo)
{
    if (upTo == m_upTo || upTo.value >= layerCount())
        return;
    m_upTo = upTo;
    Q_EMIT upToChanged(upTo);
}

}
