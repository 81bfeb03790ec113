// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "operationdialog.h"

#include "tones.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace stratoscope
{

namespace
{

constexpr int DialogCharacters = 64;

QLabel *wrappedLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}

OperationDialog::OperationDialog(const QString &title, const QString &doIt, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_hint(wrappedLabel())
    , m_problem(wrappedLabel())
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    // Otherwise Enter would trigger Cancel while the other button is disabled at first.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_doIt = buttons->addButton(doIt, QDialogButtonBox::AcceptRole);
    m_doIt->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietColor(palette()));
    m_hint->setPalette(quiet);
    m_hint->hide();
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, warningColor(palette()));
    m_problem->setPalette(warning);
    m_problem->setMinimumHeight(fontMetrics().height());

    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form, 1);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    // A minimum of its own would let the dialog be narrower than what is in it.
    column->addStrut(fontMetrics().averageCharWidth() * DialogCharacters);
}

void OperationDialog::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void OperationDialog::setKeys(QKeySequence::StandardKey keys)
{
    connect(new QShortcut(keys, this), &QShortcut::activated, m_doIt, &QPushButton::click);
}

void OperationDialog::check()
{
    const QString found = problem();
    // No complaints before the user has done anything.
    m_problem->setText(isVisible() ? found : QString());
    m_doIt->setEnabled(found.isEmpty());
}

}
