// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QObject>

namespace stratoscope
{

/**
 * What the window looks at: the image, the selected layer, the selected path, and how high the stack is shown. The one
 * place that the views share; each view sets what its user picked and follows the signals for the rest. Setters that
 * change nothing emit nothing.
 */
class ExplorerState : public QObject
{
    Q_OBJECT

public:
    explicit ExplorerState(QObject *parent = nullptr);

    /** Nothing is open: all of it is reset. */
    void clear();
    /** An image whose trees are still being read: the stack can be shown. Selects the topmost layer. */
    void setSource(const ImageSourcePtr &source, std::size_t imageNumber);
    /** The trees are ready (or were replaced by a more complete load of the same image, which keeps the selection). */
    void setLoaded(const LoadedImagePtr &loaded);

    bool isEmpty() const { return !m_source; }
    ImageSourcePtr source() const { return m_source; }
    std::size_t imageNumber() const { return m_imageNumber; }
    /** The image of source(); only to be called when not isEmpty(). */
    const Image &image() const { return m_source->images[m_imageNumber]; }
    /** Null until the trees are ready. */
    LoadedImagePtr loaded() const { return m_loaded; }
    /** Layers of the stack, the writable one included once it is loaded. */
    std::size_t layerCount() const;

    /** The selected layer; invalid if none is. */
    LayerIndex layer() const { return m_layer; }
    /** The selected path in loaded()->tree.paths(); invalid if none is. */
    PathId path() const { return m_path; }
    /** The unified file system is shown with the layers 0 … upTo(). */
    LayerIndex upTo() const { return m_upTo; }

public Q_SLOTS:
    /** Picks a layer in the stack: the path stays. */
    void selectLayer(stratoscope::LayerIndex layer);
    /** Picks a path in the unified file system: the layer becomes the one that its visible version comes from, or the
     *  newest that has it where it is hidden. */
    void selectPath(stratoscope::PathId path);
    /** Picks a path in the view of one layer: the layer stays. */
    void selectPathInLayer(stratoscope::LayerIndex layer, stratoscope::PathId path);
    void setUpTo(stratoscope::LayerIndex upTo);

Q_SIGNALS:
    /** Another image, or none: everything is to be read anew. Emitted by clear() and setSource(). */
    void sourceChanged();
    /** loaded() was set. */
    void loadedChanged();
    void layerChanged(stratoscope::LayerIndex layer);
    void pathChanged(stratoscope::PathId path);
    void upToChanged(stratoscope::LayerIndex upTo);

private:
    ImageSourcePtr m_source;
    std::size_t m_imageNumber = 0;
    LoadedImagePtr m_loaded;
    LayerIndex m_layer;
    PathId m_path;
    LayerIndex m_upTo;
};

}
