// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "picturescene.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace stratoscope
{

class ExplorerState;
class PathBar;
class PaneHeader;
class PictureView;

/** The image as in a textbook: one directory, what every layer has of it, and what the unified file system shows. */
class PicturePane : public QWidget
{
    Q_OBJECT

public:
    /** \a state must outlive the pane. */
    explicit PicturePane(ExplorerState *state, QWidget *parent = nullptr);

    PictureView *view() const { return m_view; }
    /** True while a picture is being made. */
    bool isBusy() const { return m_isBusy; }
    /** The directory that is shown; invalid before the first picture. */
    PathId directory() const { return m_directory; }
    void setDirectory(PathId directory);

Q_SIGNALS:
    /** isBusy() may have changed. */
    void busyChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /** Another image: its most telling directory, or that of the selected path. */
    void start();
    /** Makes the picture again, now or as soon as the pane is visible. */
    void refresh();
    void take(const PictureDataPtr &shown);
    void pick(LayerIndex layer, PathId path);
    void leave();
    void updateHeader(const PictureData &shown);

    ExplorerState *m_state;
    PaneHeader *m_header;
    QToolButton *m_up;
    PathBar *m_place;
    QLabel *m_legend;
    PictureView *m_view;
    LoadedImagePtr m_shown; ///< What m_directory is of.
    PathId m_directory;
    LatestJob m_making;
    bool m_isBusy = false;
    bool m_isStale = true; ///< There are changes that the picture does not show yet.
};

}
