// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QWidget>

class QModelIndex;

namespace stratoscope
{

class DockerfileModel;
class ElidedLabel;
class ExplorerState;
class MessageTree;
class WasteAnalysis;

/** The Dockerfile that built the image, as far as its history shows, and the cost of each line. */
class DockerfilePane : public QWidget
{
    Q_OBJECT

public:
    /** Shows and changes \a state, and says which lines cause waste according to \a analysis; both
     *  must outlive the pane. */
    DockerfilePane(ExplorerState *state, WasteAnalysis *analysis, QWidget *parent = nullptr);

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    QSize sizeHint() const override;

public Q_SLOTS:
    /** Copies all instructions as text. */
    void copyAll() const;

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpColumns();
    void layOut();
    void showImage();
    void showWaste();
    void followLayer(LayerIndex layer);
    void pick(const QModelIndex &index);
    QString emptyText() const;

    ExplorerState *m_state;
    WasteAnalysis *m_analysis;
    DockerfileModel *m_model;
    MessageTree *m_tree;
    ElidedLabel *m_note;
    QWidget *m_copy = nullptr;
    bool m_isWanted = false; ///< The analysis knows that it is.
};

}
