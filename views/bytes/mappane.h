// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "mapdata.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace stratoscope
{

class AnalysisStrip;
class ElidedLabel;
class ExplorerState;
class MapLegend;
class MapView;
class PathBar;
class WasteAnalysis;

/** Where the bytes are, as areas: of the unified file system, of one layer, or of what is of no use. */
class MapPane : public QWidget
{
    Q_OBJECT

public:
    /** Shows the image in \a state and \a analysis of it; both must outlive the pane. */
    MapPane(ExplorerState *state, WasteAnalysis *analysis, QWidget *parent = nullptr);

    MapView *view() const { return m_view; }
    /** True while a map is being made or drawn. */
    bool isBusy() const;

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    QSize sizeHint() const override;

Q_SIGNALS:
    /** The user went to a file of \a layer, or, where that is invalid, to a directory. */
    void filePicked(stratoscope::LayerIndex layer, stratoscope::PathId path);
    /** The user wants to go to what filePicked() was about, in the file system. */
    void treeRequested();
    /** The user wants to see what is wasted of \a version, or, where that is invalid, of what is below \a path. */
    void wasteRequested(stratoscope::VersionId version, stratoscope::PathId path);
    /** isBusy() may have changed. */
    void busyChanged();

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addChoices();
    void layOut();
    void connectState();
    MapContent content() const;
    MapColoring coloring() const;
    /** Colours by what says most of the content, where the user has not chosen. */
    void followContent();
    bool needsAnalysis() const;
    void updateWanted();
    /** Makes the map anew, now or when it is seen. */
    void refresh();
    void take(const MapDataPtr &map);
    void pick(quint32 node);
    void updateTexts();
    void updateLegend();
    void updatePlace();
    QString emptyText() const;

    ExplorerState *m_state;
    WasteAnalysis *m_analysis;
    QComboBox *m_content;
    QComboBox *m_coloring;
    QComboBox *m_shape;
    QToolButton *m_up;
    PathBar *m_place;
    ElidedLabel *m_sum;
    AnalysisStrip *m_strip;
    MapView *m_view;
    MapLegend *m_legend;
    LatestJob m_making;
    bool m_isMaking = false;
    bool m_isStale = true; ///< Something changed that is not on the map yet.
    bool m_isWanted = false; ///< The analysis knows that it is.
};

}
