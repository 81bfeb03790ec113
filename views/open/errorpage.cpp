// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "errorpage.h"

#include "breakabletext.h"
#include "bytes.h"
#include "stackmark.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace stratoscope
{

namespace
{

QString titleFor(const Error &error)
{
    const QString name = QFileInfo(error.file).fileName();
    const QString file = displayText(name.isEmpty() ? error.file : name);
    switch (error.kind) {
    case ErrorKind::NotFound:
        return file.isEmpty() ? ErrorPage::tr("Not found") : ErrorPage::tr("%1 was not found").arg(file);
    case ErrorKind::NotAnImage:
        return file.isEmpty() ? ErrorPage::tr("Not a container image")
                              : ErrorPage::tr("%1 is not a container image").arg(file);
    case ErrorKind::Damaged:
        return file.isEmpty() ? ErrorPage::tr("The image is damaged") : ErrorPage::tr("%1 is damaged").arg(file);
    case ErrorKind::Limit:
        return file.isEmpty() ? ErrorPage::tr("Too large") : ErrorPage::tr("%1 is too large to open").arg(file);
    case ErrorKind::Unreadable:
    case ErrorKind::Usage:
    case ErrorKind::Cancelled:
        break;
    }
    return file.isEmpty() ? ErrorPage::tr("Cannot open the image") : ErrorPage::tr("Cannot open %1").arg(file);
}

QString sentence(const QString &text)
{
    if (text.isEmpty() || text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?')))
        return text;
    QString whole = text + QLatin1Char('.');
    whole[0] = whole.at(0).toUpper();
    return whole;
}

}

ErrorPage::ErrorPage(QWidget *parent)
    : CentredPage(parent)
{
    column()->addWidget(new StackMark(StackMark::Mood::Broken), 0, Qt::AlignHCenter);
    column()->addSpacing(12);
    m_title = addLabel(1.4, true);
    column()->addSpacing(4);
    m_cause = addLabel(1);
    m_hint = addLabel(1);
    for (QLabel *label : {m_title, m_cause, m_hint})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    column()->addSpacing(12);
    m_details = new QPlainTextEdit;
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setAccessibleName(tr("Error details"));
    column()->addWidget(m_details);
    column()->addSpacing(12);
    addButtons();
}

void ErrorPage::addButtons()
{
    auto *open = new QPushButton(tr("&Open Another…"));
    open->setDefault(true);
    auto *retry = new QPushButton(tr("&Try Again"));
    m_retry = retry;
    auto *copy = new QPushButton(tr("Cop&y Details"));
    auto *close = new QPushButton(tr("Clo&se"));

    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *button : {open, retry, copy, close})
        row->addWidget(button);
    row->addStretch();
    column()->addLayout(row);
    setFocusProxy(open);

    connect(open, &QPushButton::clicked, this, &ErrorPage::openRequested);
    connect(retry, &QPushButton::clicked, this, &ErrorPage::retryRequested);
    connect(copy, &QPushButton::clicked, this, &ErrorPage::copyDetails);
    connect(close, &QPushButton::clicked, this, &ErrorPage::dismissed);
}

void ErrorPage::setError(const Error &error)
{
    m_error = error;
    m_title->setText(breakableText(titleFor(error)));
    m_cause->setText(breakableText(displayText(sentence(error.cause))));
    m_hint->setText(breakableText(displayText(sentence(error.hint))));
    m_hint->setVisible(!error.hint.isEmpty());
    const QStringList place = placeLines();
    m_details->setPlainText(place.join(QLatin1Char('\n')));
    // One more, as long paths wrap.
    m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * int(place.size() + 1) + 12);
    m_details->setVisible(!place.isEmpty());
    // A request that makes no sense would not make sense the second time.
    m_retry->setVisible(error.kind != ErrorKind::Usage);
}

QString ErrorPage::labelled(const QString &label, const QString &value)
{
    return tr("%1: %2", "label and value").arg(label, displayText(value));
}

/** Where it went wrong; what, stands above. */
QStringList ErrorPage::placeLines() const
{
    QStringList lines;
    if (!m_error.file.isEmpty())
        lines.append(labelled(tr("File"), m_error.file));
    if (!m_error.entry.isEmpty())
        lines.append(labelled(tr("Entry", "a member of the archive"), m_error.entry));
    return lines;
}

QString ErrorPage::details() const
{
    QStringList lines = placeLines();
    lines.append(labelled(tr("Cause"), m_error.cause));
    if (!m_error.hint.isEmpty())
        lines.append(labelled(tr("Hint"), m_error.hint));
    return lines.join(QLatin1Char('\n'));
}

void ErrorPage::copyDetails()
{
    QGuiApplication::clipboard()->setText(details());
}

}
