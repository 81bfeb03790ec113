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

/** Where the bytes are, as areas: in the unified file system, in one layer, or in what is wasted. */
class MapPane : public QWidget
{
    Q_OBJECT

public:
    /** Shows the image in \a state, \a analysis of it and its \a packages; all must outlive the pane. */
    MapPane(ExplorerState *state, WasteAnalysis *analysis, PackageReading *packages, QWidget *parent = nullptr);

    MapView *view() const { return m_view; }
    /** True while a map is being made or drawn. */
    bool isBusy() const;

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    QSize sizeHint() const override;

Q_SIGNALS:
    /** The user went to a file in \a layer, or to a directory if that is invalid. */
    void filePicked(stratoscope::LayerIndex layer, stratoscope::PathId path);
    /** The user wants to see the last filePicked() in the file system. */
    void treeRequested();
    /** The user wants to see what is wasted of \a version, or of everything below \a path if that is invalid. */
    void wasteRequested(stratoscope::VersionId version, stratoscope::PathId path);
    /** isBusy() may have changed. */
    void busyChanged();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addChoices();
    void layOut();
    void connectState();
    MapContent content() const;
    MapColoring coloring() const;
    /** Switches to the colouring that says most about the content, unless the user has chosen one. */
    void followContent();
    bool needsAnalysis() const;
    bool needsPackages() const;
    /** What the map needs is not known yet. */
    bool isWaiting() const;
    void updateWanted();
    /** Makes the map again, now or as soon as it is visible. */
    void refresh();
    void take(const MapDataPtr &map);
    void pick(quint32 node);
    void updateTexts();
    void updateLegend();
    void updatePlace();
    QString emptyText() const;

    ExplorerState *m_state;
    WasteAnalysis *m_analysis;
    PackageReading *m_packages;
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
    bool m_isStale = true; ///< There are changes that the map does not show yet.
    bool m_isWanted = false; ///< The analysis knows that it is.
};

}
