// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commitdialog.h"

#include "bytes.h"
#include "format.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace stratoscope
{

namespace
{

constexpr int DialogCharacters = 64;

}

CommitDialog::CommitDialog(const QString &name, quint64 bytes, QWidget *parent)
    : QDialog(parent)
    , m_createdBy(new QLineEdit(QStringLiteral("stratoscope commit %1").arg(name)))
    , m_comment(new QLineEdit)
{
    setWindowTitle(tr("Commit %1").arg(displayText(name)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *intro = new QLabel(tr("The writable layer (%1) becomes a read-only layer of the image, like docker commit, "
                                "and the container gets a new, empty one on top.")
                                 .arg(formatSize(bytes)));
    intro->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Instruction in the history:"), m_createdBy);
    form->addRow(tr("Co&mment:"), m_comment);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *commit = buttons->addButton(tr("Commit"), QDialogButtonBox::AcceptRole);
    // Otherwise Enter would trigger Cancel, which comes first.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    commit->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * DialogCharacters);
}

CommitWords CommitDialog::words() const
{
    return {m_createdBy->text().trimmed(), m_comment->text().trimmed(), QDateTime::currentDateTimeUtc()};
}

}
