// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configmodel.h"
#include "latestjob.h"

#include <QWidget>

class QPushButton;

namespace stratoscope
{

class ElidedLabel;
class ExplorerState;
class MessageTree;

/** What a container made of the image would run, and every setting with the instruction that set it. */
class ConfigPane : public QWidget
{
    Q_OBJECT

public:
    /** Follows \a state, which must outlive the pane. */
    explicit ConfigPane(ExplorerState *state, QWidget *parent = nullptr);

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void setUpColumns();
    void refresh();
    void showSheet(const ConfigSheet &sheet);
    QString emptyText() const;

    ExplorerState *m_state;
    ConfigModel *m_model;
    MessageTree *m_tree;
    ElidedLabel *m_started;
    QPushButton *m_copy;
    bool m_isStale = true; ///< There is another image, and nobody looked since.
    LatestJob m_reading;
};

}
