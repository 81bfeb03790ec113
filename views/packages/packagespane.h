// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "packagesmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace stratoscope
{

class BuildReading;
class ElidedLabel;
class ExplorerState;
class MessageTree;

/** The packages in the image as a table: as of a layer, of a layer, or only in hidden ones. */
class PackagesPane : public QWidget
{
    Q_OBJECT

public:
    /** Shows \a packages, also held against the bills of materials in \a build, and follows and changes \a state; all must outlive the pane. */
    PackagesPane(ExplorerState *state, PackageReading *packages, BuildReading *build, QWidget *parent = nullptr);

    bool isBusy() const { return m_packages->isRunning(); }

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    QSize sizeHint() const override;

Q_SIGNALS:
    /** The user went to the file that tells of a package. */
    void filePicked(stratoscope::LayerIndex layer, stratoscope::PathId path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpColumns();
    void layOut();
    void connectState();
    PackageScope scope() const;
    /** The bill that the scope is about; null: none. */
    const Sbom *bill() const;
    void listBills();
    void refresh();
    void pick(const QModelIndex &index);
    QString totalText() const;
    QString emptyText() const;

    ExplorerState *m_state;
    PackageReading *m_packages;
    BuildReading *m_build;
    PackagesModel *m_model;
    QComboBox *m_scope;
    QLineEdit *m_filter;
    MessageTree *m_tree;
    ElidedLabel *m_total;
};

}
