// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesmodel.h"
#include "latestjob.h"

#include <QWidget>

class QComboBox;

namespace stratoscope
{

class ElidedLabel;
class ExplorerState;
class MessageTree;

/** Where the bytes are, as numbers: by layer, directory or file type, and the largest files. By layer, also what the stack and
 *  its build-up show. */
class TablesPane : public QWidget
{
    Q_OBJECT

public:
    /** Shows and changes \a state, which must outlive the pane. */
    explicit TablesPane(ExplorerState *state, QWidget *parent = nullptr);

    bool isBusy() const { return m_isWorking; }

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    QSize sizeHint() const override;

Q_SIGNALS:
    /** The user went to a file in \a layer, or to a directory if that is invalid. */
    void filePicked(stratoscope::LayerIndex layer, stratoscope::PathId path);
    /** isBusy() may have changed. */
    void busyChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addChoices();
    void setUpColumns();
    void layOut();
    void connectState();
    TableKind kind() const;
    ByteScope scope() const;
    LayerIndex scopeLayer() const;
    /** Computes the sums again, now or as soon as they are visible. */
    void refresh();
    void showTables(const ImageTablesPtr &tables);
    void pick(const QModelIndex &index);
    void updateTexts();
    QString totalText(const ByteSum &total) const;
    QString totalText() const;
    QString emptyText() const;

    ExplorerState *m_state;
    BytesModel *m_model;
    QComboBox *m_kind;
    QComboBox *m_scope;
    MessageTree *m_tree;
    ElidedLabel *m_total;
    LatestJob m_job;
    std::size_t m_names = 0; ///< The number of file names in the unified file system, if that is what is shown.
    bool m_isWorking = false;
    bool m_isStale = true; ///< There are changes that the sums do not include yet.
};

}
