// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "drawing.h"
#include "stackscene.h"

#include <QWidget>

class QAction;
class QListView;
class QModelIndex;

namespace stratoscope
{

class BuildReading;
class ElidedLabel;
class ExplorerState;
class LayerStackModel;
class LookupBeam;
class LookupWatch;
class StackDelegate;
class StackFolding;
class StackJump;
struct Selection;
class StackOverview;
class WasteAnalysis;
struct Layer;

/** The layers of the image as a stack: one box per layer, topmost first, each with an arrow to its parent. */
class StackView : public QWidget
{
    Q_OBJECT

public:
    explicit StackView(ExplorerState *state, QWidget *parent = nullptr);

    /** While the stack is visible, it shows what \a analysis finds out about the image, and wants that; it must outlive the
     *  view. */
    void setAnalysis(WasteAnalysis *analysis);
    /** Shows what the image is built on, as \a build, which must outlive the view, knows it. */
    void setBuild(const BuildReading *build);

    /** Checkable: one line per layer. Checks itself if cards would take many screens, until the
     *  user decides otherwise. */
    QAction *compactAction() const { return m_compact; }

    /** Shows how the name that \a lookups, which must outlive the view, know of is found. */
    void setLookups(LookupWatch *lookups);
    /** Checkable: whether it does. */
    QAction *lookupAction() const { return m_showLookup; }

    /** Asks for the number of a layer, and selects it. */
    QAction *goToLayerAction() const;
    /** Adds actions for the selected layer to the list's context menu. */
    void addLayerActions(const QList<QAction *> &actions);

    /** Whether the user chose cards or lines, or leaves the choice to the stack. */
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    /** All layers, also those that are scrolled out of view; empty if there are none. */
    Drawing wholeDrawing() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    /** Shows the file \a name being copied up from \a layer into the writable layer. */
    void showCopyUp(stratoscope::LayerIndex layer, const QString &name);
    /** Shows that something has just changed in \a layer. */
    void flashLayer(stratoscope::LayerIndex layer);

Q_SIGNALS:
    /** The user wants more than to select the layer: Enter or a double click. */
    void layerActivated(stratoscope::LayerIndex layer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class DensityChoice { Automatic, Cards, Compact };

    void addHeader();
    void addOverview();
    void chooseDensity(bool compact);
    StackDensity automaticDensity() const;
    void updateDensity();
    void updateMargins();
    void updateOverview();
    void addActions();
    void connectState();
    void updateImage();
    void updateRows();
    void updateContainers();
    bool pickContainerAt(const QPoint &point);
    void chooseContainer(const QPoint &at);
    void stepContainer(int by);
    void updateHeader();
    void updateActions();
    void follow(const Selection &now, const Selection &before);
    void showLayer(LayerIndex layer);
    /** The selected layer stays in view if the list got lower than \a before. */
    void keepInView(const QSize &before);
    void pick(const QModelIndex &index);
    void wantAnalysis(bool isWanted);
    void copy(const QString &text);
    const Layer *currentLayer() const;

    ExplorerState *m_state;
    WasteAnalysis *m_analysis = nullptr;
    bool m_isWanted = false;
    LayerStackModel *m_model;
    StackScene m_scene;
    StackDelegate *m_delegate;
    QListView *m_list;
    ElidedLabel *m_info = nullptr;
    StackOverview *m_overview;
    StackFolding *m_folding = nullptr;
    StackJump *m_jump = nullptr;
    QAction *m_compact;
    QAction *m_showLookup;
    LookupBeam *m_beam;
    DensityChoice m_choice = DensityChoice::Automatic;
    int m_cardsHeight = 0; ///< The height of all rows as cards, in pixels.
    QAction *m_copyDigest = nullptr;
    QAction *m_copyDiffId = nullptr;
    QAction *m_copyChainId = nullptr;
    QAction *m_copyInstruction = nullptr;
    QAction *m_showUpToHere = nullptr;
    QAction *m_nextContainer = nullptr;
    QAction *m_previousContainer = nullptr;
};

}
