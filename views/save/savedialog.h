// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "saveimage.h"
#include "whatif.h"
#include "writingjob.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace stratoscope
{

class ProgressNote;
class SaveForm;

/** Asks how to save an image, and saves it, with progress and a way to stop. */
class SaveDialog : public QDialog
{
    Q_OBJECT

public:
    SaveDialog(const LoadedImagePtr &loaded, const SavePlan &plan, const QString &folder, QWidget *parent = nullptr);

    SaveForm *form() const { return m_form; }
    /** Saves with the form's settings, without asking. */
    void save();
    bool isSaving() const { return m_saveJob.isRunning(); }

    void reject() override;

Q_SIGNALS:
    void saved(const QString &path);
    /** The user wants to see the saved image. */
    void openRequested(const QString &path);

private:
    QString heading() const;
    void addButtons();
    void estimate();
    void update();
    void confirmAndSave();
    void showWhetherRunning();
    void onSaved(const Result<SaveOutcome> &outcome);

    const LoadedImagePtr m_loaded;
    const SavePlan m_plan;
    std::optional<WhatIf> m_whatIf;
    SaveForm *m_form;
    QLabel *m_size;
    ProgressNote *m_note;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_open = nullptr;
    QString m_saving; ///< The destination.
    bool m_isSaved = false;
    LatestJob m_estimateJob; ///< The last two members: what they deliver uses the others.
    WritingJob<SaveOutcome> m_saveJob;
};

}
