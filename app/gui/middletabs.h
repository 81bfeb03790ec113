// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "middleview.h"
#include "selection.h"

#include <QTabWidget>

namespace stratoscope
{

class DockerfilePane;
class ExplorerState;
class LayerPane;
class MapPane;
class TablesPane;
class WasteAnalysis;
class WastePane;
class WindowState;

/** The middle column: views of the image that take turns. What its user goes to in one of them is shown in the unified
 *  file system beside it. */
class MiddleTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit MiddleTabs(ExplorerState *state, QWidget *parent = nullptr);

    LayerPane *layer() const { return m_layer; }
    WastePane *waste() const { return m_waste; }
    MapPane *map() const { return m_map; }
    WasteAnalysis *analysis() const { return m_analysis; }

    MiddleView view() const { return MiddleView(currentIndex()); }
    void setView(MiddleView view) { setCurrentIndex(int(view)); }
    /** True while the view that is shown is being worked out. */
    bool isBusy() const;
    /** Has \a state keep which view is shown, and how. */
    void keepState(WindowState &state);

Q_SIGNALS:
    /** isBusy() may have changed. */
    void busyChanged();
    /** The user wants to go to what was picked last, in the file systems. */
    void treeRequested();
    /** The user went to \a file, or, where its layer is invalid, to a directory, in a view that does not show the file
     *  systems. */
    void filePicked(const stratoscope::Selection &file);

private:
    WasteAnalysis *m_analysis;
    LayerPane *m_layer;
    WastePane *m_waste;
    MapPane *m_map;
    TablesPane *m_tables;
    DockerfilePane *m_dockerfile;
};

}
