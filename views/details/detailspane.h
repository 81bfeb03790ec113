// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "factsheet.h"
#include "loadedimage.h"

#include <QTabWidget>

class QSplitter;

namespace stratoscope
{

class BuildReading;
class ContentPane;
class ContentSha256;
class ExplorerState;
class FactView;
class HistoryPane;
class LookupWatch;
class PackageReading;
struct FileFocus;
struct Selection;

/** What is known about the selected file, the selected layer and the image. */
class DetailsPane : public QTabWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(ExplorerState *state, QWidget *parent = nullptr);
    /** Adds actions for the selected version of a file to its history. */
    void addFileActions(const QList<QAction *> &actions);
    /** Offers \a action, which compares versions of the file, next to its content. */
    void setCompareAction(QAction *action);

    /** The tab and the splitter's position, for the settings. */
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    /** Says which package owns a file, by \a packages, which must outlive the pane. They are read once a file is shown. */
    void setPackages(PackageReading *packages);
    /** Shows what \a build, which must outlive the pane, knows of the image. */
    void setBuild(BuildReading *build);

    /** Shows how the selected name is found, by \a lookups, which must outlive the pane. */
    void setLookups(LookupWatch *lookups);

    /** Shows \a key as the shortcut of \a tab. */
    void setTabKey(int tab, const QKeySequence &key);

public Q_SLOTS:
    void showFile();
    void showLayer();
    void showImage();
    /** Shows the image's tab with the digests of its layers. */
    void showDigests();

Q_SIGNALS:
    /** The user followed a link to a layer; it is already selected in the state. */
    void layerActivated(stratoscope::LayerIndex layer);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    FactSheet fileSheet() const;
    QStringList packagesOf(const FileFocus &focus) const;
    FactSheet layerSheet() const;
    FactSheet imageSheet() const;
    void followSelection(const Selection &now, const Selection &before);
    void updateFile();
    /** The same file at another height, or with more known about it. */
    void refineFile();
    void updateLayer();
    void updateImageTab();
    void updateLoaded();
    void updateAll();
    void follow(LayerIndex layer);

    ExplorerState *m_state;
    QSplitter *m_fileSplitter;
    HistoryPane *m_history;
    FactView *m_file;
    ContentSha256 *m_sha256; ///< Of the file in m_file.
    ContentPane *m_content;
    FactView *m_layer;
    FactView *m_image;
    PackageReading *m_packages = nullptr;
    BuildReading *m_build = nullptr;
    LookupWatch *m_lookups = nullptr;
    LoadedImagePtr m_shown; ///< The state's, as last announced.
};

}
