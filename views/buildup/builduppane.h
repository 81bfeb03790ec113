// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "loadedimage.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QToolButton;

namespace stratoscope
{

class BuildUpPlayer;
class BuildUpView;
class ElidedLabel;
class ExplorerState;
class PaneHeader;
struct BuildUpData;

/** The stack being built, layer by layer, with what plays and stops it. It follows the height of the stack and sets it, so
 *  that the slider goes to any layer. */
class BuildUpPane : public QWidget
{
    Q_OBJECT

public:
    /** Shows and changes \a state, which must outlive the pane. */
    explicit BuildUpPane(ExplorerState *state, QWidget *parent = nullptr);

    BuildUpPlayer *player() const { return m_player; }
    BuildUpView *view() const { return m_view; }
    /** True while the steps are still being found. */
    bool isBusy() const { return m_isBusy; }

    /** Plays from the bottom, as soon as that is possible. */
    void start();

Q_SIGNALS:
    void busyChanged();
    /** The user has seen enough. */
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeControls();
    QToolButton *addButton(QLayout *row, const char *icon, const QString &text);
    void refresh();
    void take(const std::shared_ptr<const BuildUpData> &data);
    void followHeight();
    void setHeight(int step);
    void updateFont();
    void updateTexts();
    void updatePlaying();

    ExplorerState *m_state;
    BuildUpPlayer *m_player;
    BuildUpView *m_view;
    PaneHeader *m_header;
    ElidedLabel *m_caption; ///< Names the layer.
    QLabel *m_effect; ///< What it does.
    QToolButton *m_play = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QComboBox *m_speed = nullptr;
    bool m_isStale = true;
    bool m_isBusy = false;
    bool m_startsSoon = false;
    LatestJob m_making; ///< The last member: what it delivers uses the others.
};

}
