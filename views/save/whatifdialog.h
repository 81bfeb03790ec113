// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "whatif.h"

#include <QDialog>

class QAbstractItemModel;
class QPushButton;
class QTreeView;

namespace stratoscope
{

class MergeModel;
class PlannedModel;
class SavingsTable;

/** Shows what an image would be like with some of its layers merged: the user marks them, and the new stack follows. */
class WhatIfDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WhatIfDialog(const LoadedImagePtr &loaded, QWidget *parent = nullptr);

    SavePlan plan() const;
    MergeModel *model() const { return m_model; }

Q_SIGNALS:
    /** The user wants to save what is shown as a file. */
    void saveRequested(const stratoscope::SavePlan &plan);

private:
    QWidget *stackNow();
    QWidget *stackThen();
    QTreeView *addView(QAbstractItemModel *model, const QString &title, int stretched, QWidget *into);
    void mergeSelected();
    void work();
    void showPlan(const WhatIf &result);

    const LoadedImagePtr m_loaded;
    MergeModel *m_model;
    PlannedModel *m_planned;
    QTreeView *m_view = nullptr;
    QTreeView *m_then = nullptr;
    SavingsTable *m_savings;
    QPushButton *m_save = nullptr;
    QPushButton *m_mergeSelected = nullptr;
    LatestJob m_job; ///< Last member: what it delivers uses the others.
};

}
