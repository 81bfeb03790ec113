// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "extraction.h"
#include "latestjob.h"
#include "writingjob.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace stratoscope
{

class ExtractForm;
class ProgressNote;

/** Asks where to extract files of an image to, and extracts them, with progress and a way to stop; then says what was
 *  left out. */
class ExtractDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a what: what is extracted, for people. Proposes \a name in \a folder. */
    struct Proposal
    {
        QString what;
        QString folder;
        QString name;
    };

    ExtractDialog(
        const LoadedImagePtr &loaded, const ExtractWish &wish, const Proposal &proposal, QWidget *parent = nullptr);

    ExtractForm *form() const { return m_form; }
    /** Extracts with the form's settings, without asking. */
    void extractNow(ExistingFiles existing = ExistingFiles::Refuse);
    bool isExtracting() const { return m_extractJob.isRunning(); }
    /** The message below the form, and what was left out. */
    QString message() const;
    QString leftOutText() const;

    void reject() override;

Q_SIGNALS:
    void extracted(const QString &path);

private:
    void layOut(const QString &what);
    void addButtons();
    void count();
    void update();
    void confirmAndExtract();
    void showWhetherRunning();
    void onExtracted(const Result<ExtractOutcome> &outcome);
    void showFolder() const;

    const LoadedImagePtr m_loaded;
    const ExtractWish m_wish;
    ExtractForm *m_form;
    QLabel *m_size;
    ProgressNote *m_note;
    QPlainTextEdit *m_leftOut;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_extract = nullptr;
    QPushButton *m_show = nullptr;
    QString m_destination; ///< Of the extraction.
    bool m_isDone = false;
    LatestJob m_countJob; ///< The last two members: what they deliver uses the others.
    WritingJob<ExtractOutcome> m_extractJob;
};

}
