// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diagnosticsdialog.h"

#include "bytes.h"
#include "diagnostics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace stratoscope
{

DiagnosticsDialog::DiagnosticsDialog(const LoadedImagePtr &image, qint64 elapsedMs, QWidget *parent)
    : QDialog(parent)
    , m_image(image)
    , m_elapsedMs(elapsedMs)
    , m_text(new QPlainTextEdit)
    , m_names(new QCheckBox(tr("Include the &names and paths of the image, and its warnings")))
{
    setWindowTitle(tr("Copy Diagnostics"));
    auto *what = new QLabel(tr("For a bug report. Only what you see here is copied."));
    what->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setTabChangesFocus(true);
    m_names->setEnabled(image != nullptr);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copying = buttons->addButton(tr("&Copy"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_names);
    layout->addWidget(buttons);
    connect(m_names, &QCheckBox::toggled, this, &DiagnosticsDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &DiagnosticsDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    copying->setDefault(true);
    copying->setFocus();
    update();
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 32);
}

void DiagnosticsDialog::update()
{
    m_text->setPlainText(displayLines(diagnosticsText(m_image, m_elapsedMs, m_names->isChecked())));
}

void DiagnosticsDialog::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
    accept();
}

}
