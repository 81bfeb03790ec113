// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "savedialog.h"

#include "bytes.h"
#include "confirm.h"
#include "format.h"
#include "progressnote.h"
#include "saveform.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace stratoscope
{

namespace
{

bool isStoredPlain(const LoadedImage &image)
{
    return std::all_of(image.layers.begin(), image.layers.end(),
        [](const LoadedLayer &layer) { return layer.compression == Compression::None; });
}

}

SaveDialog::SaveDialog(const LoadedImagePtr &loaded, const SavePlan &plan, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_loaded(loaded)
    , m_plan(plan)
    , m_form(new SaveForm(*loaded, !plan.isUnchanged(), folder))
    , m_size(new QLabel)
    , m_note(new ProgressNote(tr("Progress of saving")))
{
    setWindowTitle(plan.isUnchanged() ? tr("Save Image As") : tr("Save Squashed Image"));
    auto *intro = new QLabel(heading());
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addSpacing(6);
    column->addWidget(m_form);
    column->addWidget(m_size);
    column->addWidget(m_note);
    column->addStretch(1);
    addButtons();
    column->addWidget(m_buttons);

    connect(m_form, &SaveForm::changed, this, [this] {
        m_isSaved = false;
        update();
    });
    showWhetherRunning();
    m_estimateJob.start([this, loaded, plan](const Job &, const LatestJob::Deliver &deliver) {
        deliver([this, result = whatIf(*loaded, plan)] {
            m_whatIf = result;
            estimate();
        });
    });
}

QString SaveDialog::heading() const
{
    const QString name = displayText(m_loaded->image().displayName());
    const int layers = static_cast<int>(m_loaded->layers.size());
    if (m_plan.isUnchanged() && m_loaded->layers.size() > m_loaded->image().layers.size())
        return tr("%1 with the container's layer on top: an image with %n layer(s).", nullptr, layers).arg(name);
    if (m_plan.isUnchanged())
        return tr("%1: an image with %n layer(s).", nullptr, layers).arg(name);
    return tr(
        "%1, which has %2 layers, becomes an image with %n layer(s).", nullptr, static_cast<int>(m_plan.ranges.size()))
        .arg(name)
        .arg(layers);
}

void SaveDialog::addButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = m_buttons->button(QDialogButtonBox::Save);
    m_save->setDefault(true);
    m_open = m_buttons->addButton(tr("&Open Saved Image"), QDialogButtonBox::ActionRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SaveDialog::confirmAndSave);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SaveDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested(m_saving);
        accept();
    });
}

void SaveDialog::estimate()
{
    if (!m_whatIf)
        return;
    const SaveOptions options = m_form->options();
    const StackSize after = m_whatIf->after;
    if (options.compression.value_or(usualCompression(options.format)) == Compression::None)
        m_size->setText(tr("Size: %1.").arg(formatSize(after.tarBytes)));
    else if (isStoredPlain(*m_loaded))
        m_size->setText(tr("Size: less than %1.").arg(formatSize(after.tarBytes)));
    else
        m_size->setText(tr("Size: about %1.").arg(formatSize(after.compressedBytes)));
}

void SaveDialog::update()
{
    const QString problem = m_form->problem();
    m_save->setEnabled(!isSaving() && problem.isEmpty());
    m_open->setVisible(m_isSaved);
    if (!isSaving() && !m_isSaved)
        m_note->showMessage(problem, true);
    estimate();
}

void SaveDialog::showWhetherRunning()
{
    const bool saving = isSaving();
    m_form->setEnabled(!saving);
    m_note->setRunning(saving);
    m_buttons->button(QDialogButtonBox::Cancel)
        ->setText(saving    ? tr("&Stop")
                : m_isSaved ? tr("&Close")
                            : tr("&Cancel"));
    update();
}

void SaveDialog::confirmAndSave()
{
    const QString path = m_form->destination();
    if (QFileInfo::exists(path)
        && !confirm(this, {windowTitle(), tr("%1 already exists. Replace it?").arg(path), {}, tr("&Replace")}))
        return;
    save();
}

void SaveDialog::save()
{
    m_saving = m_form->destination();
    m_isSaved = false;
    m_saveJob.start([loaded = m_loaded, plan = m_plan, options = m_form->options(), path = m_saving](
                        const Job &job) { return saveImage(*loaded, plan, options, path, job); },
        [this](const Progress &progress) { m_note->showProgress(progress); },
        [this](const Result<SaveOutcome> &outcome) { onSaved(outcome); });
    showWhetherRunning();
    m_note->showMessage(tr("Saving…"));
}

void SaveDialog::onSaved(const Result<SaveOutcome> &outcome)
{
    m_isSaved = outcome.has_value();
    showWhetherRunning();
    if (!outcome && outcome.error().kind == ErrorKind::Cancelled) {
        m_note->showMessage(tr("Stopped; nothing was saved."), false);
        return;
    }
    if (!outcome) {
        m_note->showMessage(outcome.error().message(), true);
        return;
    }
    m_size->setText(tr("Size: %1.").arg(formatSizeExact(outcome->fileBytes)));
    QString said = tr("Saved. The image ID is %1").arg(outcome->id.toString());
    if (outcome->leftOut > 0)
        said += QLatin1Char('\n') + tr("Left out: the mount points that the engine made for this container");
    m_note->showMessage(said);
    m_open->setFocus();
    Q_EMIT saved(m_saving);
}

void SaveDialog::reject()
{
    if (!isSaving()) {
        QDialog::reject();
        return;
    }
    m_saveJob.stop();
    m_note->showMessage(tr("Stopping…"));
}

}
