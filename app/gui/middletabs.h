// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "middleview.h"
#include "selection.h"

#include <QTabWidget>

namespace stratoscope
{

class BuildReading;
class ConfigPane;
class DockerfilePane;
class ExplorerState;
class LayerPane;
class MapPane;
class PackageReading;
class PackagesPane;
class TablesPane;
class WasteAnalysis;
class WastePane;
class WindowState;

/** The middle column: one of several views of the image at a time. What the user goes to in a view is shown in the
 *  unified file system next to it. */
class MiddleTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit MiddleTabs(ExplorerState *state, QWidget *parent = nullptr);

    LayerPane *layer() const { return m_layer; }
    WastePane *waste() const { return m_waste; }
    MapPane *map() const { return m_map; }
    WasteAnalysis *analysis() const { return m_analysis; }
    PackageReading *packages() const { return m_packages; }
    BuildReading *build() const { return m_build; }

    MiddleView view() const { return MiddleView(currentIndex()); }
    void setView(MiddleView view) { setCurrentIndex(int(view)); }
    /** True while the current view is still being computed. */
    bool isBusy() const;
    /** Makes \a state remember which view is shown, and how. */
    void keepState(WindowState &state);

Q_SIGNALS:
    /** isBusy() may have changed. */
    void busyChanged();
    /** The user wants to see the last picked file in the file systems. */
    void treeRequested();
    /** The user went to \a file, or to a directory if its layer is invalid, in a view that does not
     *  show the file systems. */
    void filePicked(const stratoscope::Selection &file);

private:
    WasteAnalysis *m_analysis;
    PackageReading *m_packages;
    BuildReading *m_build;
    LayerPane *m_layer;
    WastePane *m_waste;
    MapPane *m_map;
    TablesPane *m_tables;
    DockerfilePane *m_dockerfile;
    PackagesPane *m_packageList;
    ConfigPane *m_config;
};

}
