// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathdialog.h"

#include "bytes.h"
#include "newpath.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace stratoscope
{

PathDialog::PathDialog(const LoadedImagePtr &image, const Question &question, Make make, QWidget *parent)
    : OperationDialog(question.title, question.doIt, parent)
    , m_image(image)
    , m_question(question)
    , m_make(std::move(make))
    , m_field(new QLineEdit)
{
    if (!question.directory.isEmpty()) {
        auto *directory = new QLabel(displayText(question.directory));
        directory->setTextFormat(Qt::PlainText);
        directory->setWordWrap(true);
        form()->addRow(tr("In:"), directory);
    }
    // A name that is not text cannot be typed; it can be replaced by one that can.
    if (isUtf8(question.proposal))
        m_field->setText(QString::fromUtf8(question.proposal));
    const qsizetype start = m_field->text().lastIndexOf(QLatin1Char('/')) + 1;
    m_field->setSelection(static_cast<int>(start), static_cast<int>(m_field->text().size() - start));
    form()->addRow(question.label, m_field);
    connect(m_field, &QLineEdit::textChanged, this, &PathDialog::check);
    m_field->setFocus();
    check();
}

QByteArray PathDialog::path() const
{
    const QByteArray written = m_field->text().toUtf8();
    return m_question.directory.isEmpty() ? written : pathIn(m_question.directory, written);
}

QString PathDialog::problem() const
{
    const QString written = m_field->text();
    if (written.isEmpty())
        return tr("Enter a name.");
    if (!m_question.directory.isEmpty() && written.contains(QLatin1Char('/')))
        return tr("A name cannot contain a slash.");
    if (path() == m_question.unchanged)
        return tr("That is its current name.");
    return newPathProblem(*m_image, path());
}

}
