// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "extractdialog.h"

#include "bytes.h"
#include "confirm.h"
#include "extractform.h"
#include "extractplan.h"
#include "format.h"
#include "progressnote.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace stratoscope
{

namespace
{

constexpr int LeftOutLines = 7;

}

ExtractDialog::ExtractDialog(
    const LoadedImagePtr &loaded, const ExtractWish &wish, const Proposal &proposal, QWidget *parent)
    : QDialog(parent)
    , m_loaded(loaded)
    , m_wish(wish)
    , m_form(new ExtractForm(proposal.folder, proposal.name, !wish.paths.empty()))
    , m_size(new QLabel)
    , m_note(new ProgressNote(tr("Progress of extracting")))
    , m_leftOut(new QPlainTextEdit)
{
    setWindowTitle(tr("Extract Files"));
    layOut(proposal.what);
    connect(m_form, &ExtractForm::changed, this, [this] {
        m_isDone = false;
        m_leftOut->hide();
        update();
    });
    showWhetherRunning();
    count();
}

void ExtractDialog::layOut(const QString &what)
{
    auto *intro = new QLabel(what);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    m_size->setTextFormat(Qt::PlainText);
    m_size->setWordWrap(true);
    m_leftOut->setReadOnly(true);
    m_leftOut->setTabChangesFocus(true);
    m_leftOut->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_leftOut->setMinimumHeight(fontMetrics().lineSpacing() * LeftOutLines);
    m_leftOut->setAccessibleName(tr("What was left out"));
    m_leftOut->hide();

    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addSpacing(6);
    column->addWidget(m_form);
    column->addWidget(m_size);
    column->addWidget(m_note);
    column->addWidget(m_leftOut, 1);
    column->addStretch(0);
    addButtons();
    column->addWidget(m_buttons);
    // Only now that it belongs to the dialog; otherwise Return would cancel.
    m_extract->setDefault(true);
}

void ExtractDialog::addButtons()
{
    m_buttons = new QDialogButtonBox;
    m_extract = m_buttons->addButton(tr("&Extract"), QDialogButtonBox::AcceptRole);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    m_show = m_buttons->addButton(tr("Open in File &Manager"), QDialogButtonBox::ActionRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExtractDialog::confirmAndExtract);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExtractDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &ExtractDialog::showFolder);
}

/** Says how much it is, once that is known. */
void ExtractDialog::count()
{
    m_countJob.start([this, loaded = m_loaded, wish = m_wish](const Job &, const LatestJob::Deliver &deliver) {
        const ExtractPlan plan = planExtraction(loaded->tree, wish);
        deliver([this, files = plan.files, bytes = plan.bytes] {
            m_size->setText(tr("%n file(s), %1", nullptr, int(qMin<quint64>(files, 1u << 30))).arg(formatSize(bytes)));
        });
    });
}

void ExtractDialog::update()
{
    const QString problem = m_form->problem();
    m_extract->setEnabled(!isExtracting() && problem.isEmpty());
    m_show->setVisible(m_isDone);
    if (!isExtracting() && !m_isDone)
        m_note->showMessage(problem, true);
}

QString ExtractDialog::message() const
{
    return m_note->message();
}

QString ExtractDialog::leftOutText() const
{
    return m_leftOut->toPlainText();
}

void ExtractDialog::showWhetherRunning()
{
    const bool extracting = isExtracting();
    m_form->setEnabled(!extracting);
    m_note->setRunning(extracting);
    m_buttons->button(QDialogButtonBox::Cancel)
        ->setText(extracting ? tr("&Stop")
                : m_isDone   ? tr("&Close")
                             : tr("&Cancel"));
    update();
}

void ExtractDialog::confirmAndExtract()
{
    const QString path = m_form->destination();
    const QFileInfo info(path);
    const QString shown = displayText(path);
    ExistingFiles existing = ExistingFiles::Refuse;
    if (m_form->format() != ExtractFormat::Directory) {
        if (info.exists()
            && !confirm(this, {windowTitle(), tr("%1 already exists. Replace it?").arg(shown), {}, tr("&Replace")}))
            return;
    } else if (info.exists() && !QDir(path).isEmpty()) {
        const QString more = tr("Files of the same names are replaced; everything else stays.");
        if (!confirm(this, {windowTitle(), tr("%1 is not empty. Extract into it?").arg(shown), more, tr("&Extract")}))
            return;
        existing = ExistingFiles::Merge;
    }
    extractNow(existing);
}

void ExtractDialog::extractNow(ExistingFiles existing)
{
    m_destination = m_form->destination();
    m_isDone = false;
    m_leftOut->hide();
    ExtractWish wish = m_wish;
    wish.names = m_form->names();
    const ExtractDestination destination {m_destination, m_form->format(), existing};
    m_extractJob.start(
        [loaded = m_loaded, wish, destination](const Job &job) { return extract(*loaded, wish, destination, job); },
        [this](const Progress &progress) { m_note->showProgress(progress); },
        [this](const Result<ExtractOutcome> &outcome) { onExtracted(outcome); });
    showWhetherRunning();
    m_note->showMessage(tr("Extracting…"));
}

void ExtractDialog::onExtracted(const Result<ExtractOutcome> &outcome)
{
    m_isDone = outcome.has_value();
    showWhetherRunning();
    if (!outcome && outcome.error().kind == ErrorKind::Cancelled) {
        m_note->showMessage(tr("Stopped; nothing was extracted."), false);
        return;
    }
    if (!outcome) {
        m_note->showMessage(outcome.error().message(), true);
        return;
    }
    const QStringList lines = outcome->leftOut.lines();
    m_leftOut->setPlainText(lines.join(QLatin1Char('\n')));
    m_leftOut->setVisible(!lines.isEmpty());
    m_note->showMessage(lines.isEmpty() ? tr("Extracted.") : tr("Extracted, but not everything is as in the image:"));
    m_show->setFocus();
    Q_EMIT extracted(m_destination);
}

void ExtractDialog::showFolder() const
{
    const QFileInfo info(m_destination);
    QDesktopServices::openUrl(QUrl::fromLocalFile(info.isDir() ? info.filePath() : info.path()));
}

void ExtractDialog::reject()
{
    if (!isExtracting()) {
        QDialog::reject();
        return;
    }
    m_extractJob.stop();
    m_note->showMessage(tr("Stopping…"));
}

}
