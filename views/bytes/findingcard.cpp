// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "findingcard.h"

#include "panemetrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextEdit>
#include <QtMath>

namespace stratoscope
{

namespace
{

constexpr int MostLines = 6;

}

FindingCard::FindingCard(QWidget *parent)
    : QWidget(parent)
    , m_text(new QTextEdit)
    , m_copy(new QPushButton(tr("Cop&y Advice")))
{
    m_text->setReadOnly(true);
    m_text->setMinimumHeight(0);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("What happened, and how to fix it"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->viewport()->setAutoFillBackground(false);
    connect(m_copy, &QPushButton::clicked, this, &FindingCard::copyAdvice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    layout->setSpacing(PaneMargin);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignBottom);
    setTexts({}, {});
}

void FindingCard::setTexts(const QString &explanation, const QString &advice)
{
    m_explanation = explanation;
    m_advice = advice;
    m_text->clear();
    QTextCursor cursor(m_text->document());
    // As plain text, because it contains text from the image.
    cursor.insertText(explanation);
    if (!advice.isEmpty()) {
        QTextBlockFormat apart;
        apart.setTopMargin(PaneMargin);
        cursor.insertBlock(apart);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        cursor.insertText(tr("Instead:", "what to write in the Dockerfile") + QLatin1Char(' '), bold);
        cursor.insertText(advice, QTextCharFormat());
    }
    m_text->moveCursor(QTextCursor::Start);
    m_copy->setVisible(!advice.isEmpty());
    layout()->activate();
    fit();
}

void FindingCard::fit()
{
    const int text = qCeil(m_text->document()->size().height());
    const int most = fontMetrics().height() * MostLines;
    const int least = m_copy->isVisibleTo(this) ? m_copy->sizeHint().height() : 0;
    setFixedHeight(qMax(least, qMin(text, most)));
}

void FindingCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FindingCard::copyAdvice() const
{
    QGuiApplication::clipboard()->setText(m_advice);
}

}
