// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QWidget>

class QComboBox;
class QModelIndex;

namespace stratoscope
{

class BuildReading;
class DockerfileModel;
class ElidedLabel;
class ExplorerState;
class MessageTree;
class WasteAnalysis;
struct RecordedDockerfile;

/** The Dockerfile that built the image, as the build recorded it or as far as its history shows, and the cost of each line. */
class DockerfilePane : public QWidget
{
    Q_OBJECT

public:
    /** Shows and changes \a state, and says which lines cause waste according to \a analysis, and what \a build
     *  recorded; all must outlive the pane. */
    DockerfilePane(ExplorerState *state, WasteAnalysis *analysis, BuildReading *build, QWidget *parent = nullptr);

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
    void showLines();
    void showBuild();
    void showWaste();
    void followLayer(LayerIndex layer);
    void pick(const QModelIndex &index);
    QString emptyText() const;
    QString noteText() const;
    /** The recorded Dockerfile of what is shown, if that is what the user wants to see; else null. */
    const RecordedDockerfile *wanted() const;

    ExplorerState *m_state;
    WasteAnalysis *m_analysis;
    BuildReading *m_build;
    DockerfileModel *m_model;
    MessageTree *m_tree;
    ElidedLabel *m_note;
    QComboBox *m_choice;
    QWidget *m_copy = nullptr;
    bool m_isWanted = false; ///< The analysis knows that it is.
};

}
