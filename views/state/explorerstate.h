// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "selection.h"

#include <QObject>

namespace stratoscope
{

/** A container of the current image: it shares all read-only layers, and only its writable layer is its own. */
struct ContainerTop
{
    QString name;
    quint64 size = 0; ///< The bytes in its writable layer.
    bool isEditable = false; ///< This program can change its files.

    bool operator==(const ContainerTop &) const = default;
};

/** The containers side by side on the current image. */
struct ContainerTops
{
    std::vector<ContainerTop> tops;
    std::size_t active = 0; ///< The one whose writable layer is in the trees.

    bool operator==(const ContainerTops &) const = default;
};

/**
 * What the window is showing: the image, the selected layer, the selected path, and the height of the stack. The one
 * place that the views share; each view sets what its user picked and follows the signals for everything else. Setters
 * that change nothing emit nothing.
 */
class ExplorerState : public QObject
{
    Q_OBJECT

public:
    explicit ExplorerState(QObject *parent = nullptr);

    /** Nothing is open: resets everything. */
    void clear();
    /** An image whose trees are still being read: the stack can be shown. Selects the topmost layer. */
    void setSource(const ImageSourcePtr &source, std::size_t imageNumber);
    /** The trees are ready (or were replaced by a more complete load of the same image, which keeps the selection). */
    void setLoaded(const LoadedImagePtr &loaded);
    /** Like setLoaded(), for a newer version of the image: its source may be another, and it may have more layers or
     *  other files. The selection stays, and views keep their directories expanded. */
    void replaceLoaded(const LoadedImagePtr &loaded);
    /** Sets the containers of the image; none if that makes no difference. setSource() clears them. */
    void setContainers(const ContainerTops &containers);
    /** Emits what views need that were made when there was an image already. */
    void showAgain();

    bool isEmpty() const { return !m_source; }
    ImageSourcePtr source() const { return m_source; }
    std::size_t imageNumber() const { return m_imageNumber; }
    /** The image of source(); only to be called when not isEmpty(). */
    const Image &image() const { return m_source->images[m_imageNumber]; }
    /** Null until the trees are ready. */
    LoadedImagePtr loaded() const { return m_loaded; }
    /** The number of layers in the stack, including the writable one once it is loaded. */
    std::size_t layerCount() const;

    const Selection &selection() const { return m_selection; }
    /** Selected with path() in the same tree; empty as soon as something is selected elsewhere. */
    const MarkedPaths &marked() const { return m_marked; }
    /** The selected layer; invalid if none is. */
    LayerIndex layer() const { return m_selection.layer; }
    /** The selected path in loaded()->tree.paths(); invalid if none is. */
    PathId path() const { return m_selection.path; }
    /** The unified file system shows layers 0 … upTo(). */
    LayerIndex upTo() const { return m_upTo; }
    const ContainerTops &containers() const { return m_containers; }

public Q_SLOTS:
    /** Selects a layer and a path at once; ignored if the image does not have them. */
    void select(const stratoscope::Selection &selection);
    /** Selects a layer itself: the path stays. */
    void selectLayer(
        stratoscope::LayerIndex layer, stratoscope::SelectionOrigin origin = stratoscope::SelectionOrigin::Program);
    /** Selects a path in the unified file system: its layer becomes the one with the visible version or, if it is
     *  hidden, the newest that has it. */
    void selectPath(
        stratoscope::PathId path, stratoscope::SelectionOrigin origin = stratoscope::SelectionOrigin::Program);
    /** Selects several paths; path() is the current one of them already. */
    void setMarked(const stratoscope::MarkedPaths &marked);
    void setUpTo(stratoscope::LayerIndex upTo);
    /** Asks for another container's layer on top; emits containerPicked(). */
    void pickContainer(std::size_t container);

Q_SIGNALS:
    /** Another image, or none, came in place of the one that was shown: what was done with that ends. */
    void imageLeft();
    /** Another image, or none: everything must be read again. Emitted by clear() and setSource() after imageLeft(). */
    void sourceChanged();
    /** loaded() was set, and selection() and upTo() may have changed with it. */
    void loadedChanged();
    /** The selection changed within the same image. Emitted only once, however much of it changed. */
    void selectionChanged(const stratoscope::Selection &now, const stratoscope::Selection &before);
    /** marked() changed, but for a change of the image. */
    void markedChanged();
    void upToChanged(stratoscope::LayerIndex upTo);
    void containersChanged();
    /** A number in containers(); whoever keeps them should show it. */
    void containerPicked(std::size_t container);

private:
    ImageSourcePtr m_source;
    std::size_t m_imageNumber = 0;
    LoadedImagePtr m_loaded;
    Selection m_selection;
    MarkedPaths m_marked;
    LayerIndex m_upTo;
    ContainerTops m_containers;
};

}
