// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "progressnote.h"

#include "breakabletext.h"
#include "bytes.h"
#include "format.h"
#include "tones.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace stratoscope
{

namespace
{

constexpr int ProgressSteps = 1000;

}

ProgressNote::ProgressNote(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_message(new QLabel)
{
    m_bar->setRange(0, ProgressSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(accessibleName);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_message);
}

void ProgressNote::setRunning(bool running)
{
    m_bar->setVisible(running);
    m_bar->setValue(0);
}

void ProgressNote::showProgress(const Progress &progress)
{
    if (progress.total > 0)
        m_bar->setValue(static_cast<int>(double(progress.done) / double(progress.total) * ProgressSteps));
    showMessage(tr("%1 (%2 of %3)").arg(progress.what, formatSize(progress.done), formatSize(progress.total)));
}

void ProgressNote::showMessage(const QString &text, bool isProblem)
{
    QPalette colors = palette();
    if (isProblem)
        colors.setColor(QPalette::WindowText, warningColor(colors));
    m_message->setPalette(colors);
    m_message->setText(breakableText(displayText(text)));
}

QString ProgressNote::message() const
{
    return m_message->text().remove(QChar(0x200b));
}

}
