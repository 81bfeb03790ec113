// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "textdialog.h"

#include "bytes.h"
#include "newpath.h"
#include "stephint.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace stratoscope
{

namespace
{

constexpr int Columns = 84;
constexpr int Lines = 24;

QString titleFor(TextDialog::Purpose purpose)
{
    switch (purpose) {
    case TextDialog::Purpose::NewFile:
        return TextDialog::tr("New File");
    case TextDialog::Purpose::Edit:
        return TextDialog::tr("Edit as Text");
    case TextDialog::Purpose::Append:
        return TextDialog::tr("Append Text");
    }
    return {};
}

QString buttonFor(TextDialog::Purpose purpose)
{
    switch (purpose) {
    case TextDialog::Purpose::NewFile:
        return TextDialog::tr("C&reate");
    case TextDialog::Purpose::Edit:
        return TextDialog::tr("&Save");
    case TextDialog::Purpose::Append:
        return TextDialog::tr("&Append");
    }
    return {};
}

}

TextDialog::TextDialog(
    const LoadedImagePtr &image, Purpose purpose, const QByteArray &path, const QString &text, QWidget *parent)
    : OperationDialog(titleFor(purpose), buttonFor(purpose), parent)
    , m_image(image)
    , m_purpose(purpose)
    , m_path(path)
    , m_before(text)
    , m_text(new QPlainTextEdit)
{
    auto *where = new QLabel(displayText(path));
    where->setTextFormat(Qt::PlainText);
    where->setWordWrap(true);
    form()->addRow(purpose == Purpose::NewFile ? tr("In:") : tr("File:"), where);
    if (purpose == Purpose::NewFile) {
        m_name = new QLineEdit;
        form()->addRow(tr("&Name:"), m_name);
        connect(m_name, &QLineEdit::textChanged, this, &TextDialog::check);
    }
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_text->setFont(fixed);
    m_text->setPlainText(text);
    // Otherwise there would be no way from the text to the buttons by keyboard.
    m_text->setTabChangesFocus(true);
    setKeys(QKeySequence::Save);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    form()->addRow(tr("&Text:"), m_text);
    if (purpose != Purpose::NewFile)
        setHint(changeHint(*image, path));
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextDialog::check);
    const QFontMetrics metrics(fixed);
    m_text->setMinimumSize(metrics.averageCharWidth() * Columns / 2, metrics.lineSpacing() * Lines / 4);
    resize(metrics.averageCharWidth() * Columns, metrics.lineSpacing() * Lines + sizeHint().height() / 2);
    (m_name ? static_cast<QWidget *>(m_name) : m_text)->setFocus();
    check();
}

QString TextDialog::problem() const
{
    if (m_purpose == Purpose::Append)
        return m_text->toPlainText().isEmpty() ? tr("Enter the text to append.") : QString();
    if (m_purpose == Purpose::Edit)
        return m_text->toPlainText() == m_before ? tr("No changes.") : QString();
    if (m_name->text().isEmpty())
        return tr("Enter a name.");
    if (m_name->text().contains(QLatin1Char('/')))
        return tr("A name cannot contain a slash.");
    return newPathProblem(*m_image, pathIn(m_path, m_name->text().toUtf8()));
}

Operation TextDialog::operation() const
{
    const QByteArray bytes = m_text->toPlainText().toUtf8();
    switch (m_purpose) {
    case Purpose::NewFile:
        return makeFile(pathIn(m_path, m_name->text().toUtf8()), bytes);
    case Purpose::Edit:
        return writeFile(m_path, bytes);
    case Purpose::Append:
        return appendToFile(m_path, bytes);
    }
    return {};
}

}
