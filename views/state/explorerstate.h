// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "selection.h"

#include <QObject>

namespace stratoscope
{

/** A container of the image that is shown: all read-only layers are shared, only the writable layer is its own. */
struct ContainerTop
{
    QString name;
    quint64 size = 0; ///< Of its writable layer: bytes.
    bool isEditable = false; ///< Its files can be changed in this program.

    bool operator==(const ContainerTop &) const = default;
};

/** The containers that stand side by side on the image that is shown. */
struct ContainerTops
{
    std::vector<ContainerTop> tops;
    std::size_t active = 0; ///< The one whose writable layer is in the trees.

    bool operator==(const ContainerTops &) const = default;
};

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
    /** As setLoaded(), for what became of the image: its source may be another, it may have more layers or other files.
     *  The selection stays, and views keep open what is open. */
    void replaceLoaded(const LoadedImagePtr &loaded);
    /** Says which containers there are of the image; none where that makes no difference. setSource() takes them away. */
    void setContainers(const ContainerTops &containers);

    bool isEmpty() const { return !m_source; }
    ImageSourcePtr source() const { return m_source; }
    std::size_t imageNumber() const { return m_imageNumber; }
    /** The image of source(); only to be called when not isEmpty(). */
    const Image &image() const { return m_source->images[m_imageNumber]; }
    /** Null until the trees are ready. */
    LoadedImagePtr loaded() const { return m_loaded; }
    /** Layers of the stack, the writable one included once it is loaded. */
    std::size_t layerCount() const;

    const Selection &selection() const { return m_selection; }
    /** The selected layer; invalid if none is. */
    LayerIndex layer() const { return m_selection.layer; }
    /** The selected path in loaded()->tree.paths(); invalid if none is. */
    PathId path() const { return m_selection.path; }
    /** The unified file system is shown with the layers 0 … upTo(). */
    LayerIndex upTo() const { return m_upTo; }
    const ContainerTops &containers() const { return m_containers; }

public Q_SLOTS:
    /** Selects a layer and a path at once; ignored where the image does not have them. */
    void select(const stratoscope::Selection &selection);
    /** Picks a layer itself: the path stays. */
    void selectLayer(
        stratoscope::LayerIndex layer, stratoscope::SelectionOrigin origin = stratoscope::SelectionOrigin::Program);
    /** Picks a path in the unified file system: the layer becomes the one that its visible version comes from, or the
     *  newest that has it where it is hidden. */
    void selectPath(
        stratoscope::PathId path, stratoscope::SelectionOrigin origin = stratoscope::SelectionOrigin::Program);
    void setUpTo(stratoscope::LayerIndex upTo);
    /** Asks for another container's layer on top: containerPicked(). */
    void pickContainer(std::size_t container);

Q_SIGNALS:
    /** Another image, or none: everything is to be read anew. Emitted by clear() and setSource(). */
    void sourceChanged();
    /** loaded() was set, and selection() and upTo() may have become others with it. */
    void loadedChanged();
    /** Something else is selected in the same image. Emitted once, however much of it changed. */
    void selectionChanged(const stratoscope::Selection &now, const stratoscope::Selection &before);
    void upToChanged(stratoscope::LayerIndex upTo);
    void containersChanged();
    /** A number in containers(), to be shown by whoever keeps them. */
    void containerPicked(std::size_t container);

private:
    ImageSourcePtr m_source;
    std::size_t m_imageNumber = 0;
    LoadedImagePtr m_loaded;
    Selection m_selection;
    LayerIndex m_upTo;
    ContainerTops m_containers;
};

}
