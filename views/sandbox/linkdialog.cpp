// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "linkdialog.h"

#include "bytes.h"
#include "newpath.h"
#include "stephint.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace stratoscope
{

LinkDialog::LinkDialog(const LoadedImagePtr &image, const QByteArray &target, QWidget *parent)
    : OperationDialog(tr("New Link"), tr("Create"), parent)
    , m_image(image)
    , m_file(target)
    , m_symbolic(new QRadioButton(tr("&Symbolic: a path that may lead anywhere")))
    , m_hard(new QRadioButton(tr("&Hard: another name for the same file")))
    , m_target(new QLineEdit(displayText(target)))
    , m_path(new QLineEdit)
{
    m_symbolic->setChecked(true);
    const VersionId version = versionAtTop(*image, target);
    m_hard->setEnabled(version.isValid() && image->tree.type(version) != EntryType::Directory);
    auto *kinds = new QWidget;
    auto *column = new QVBoxLayout(kinds);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_symbolic);
    column->addWidget(m_hard);
    form()->addRow(tr("Kind:"), kinds);
    form()->addRow(tr("&Target:"), m_target);
    form()->addRow(tr("&New path:"), m_path);
    const QByteArray directory = parentPath(target);
    m_path->setText(isUtf8(directory) ? QString::fromUtf8(pathIn(directory, {})) : QStringLiteral("/"));
    for (QLineEdit *field : {m_target, m_path})
        connect(field, &QLineEdit::textChanged, this, &LinkDialog::check);
    connect(m_symbolic, &QRadioButton::toggled, this, &LinkDialog::updateKind);
    m_path->setFocus();
    updateKind();
}

void LinkDialog::updateKind()
{
    const bool isHard = m_hard->isChecked();
    m_target->setEnabled(!isHard);
    if (isHard)
        m_target->setText(displayText(m_file));
    setHint(isHard ? changeHint(*m_image, m_file) : QString());
    check();
}

QByteArray LinkDialog::path() const
{
    return m_path->text().toUtf8();
}

QString LinkDialog::problem() const
{
    if (m_target->text().isEmpty())
        return tr("Enter the link's target.");
    if (path().endsWith('/'))
        return tr("Enter a name.");
    return newPathProblem(*m_image, path());
}

Operation LinkDialog::operation() const
{
    return m_hard->isChecked() ? makeHardLink(m_file, path()) : makeSymlink(path(), m_target->text().toUtf8());
}

}
