// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "findingcard.h"

#include "fixview.h"
#include "panemetrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QtMath>

namespace stratoscope
{

namespace
{

constexpr int MostLines = 6;
constexpr int MostLinesAboveFix = 4;
/** Of a fix, in a small window. */
constexpr int LeastFixLines = 3;

}

FindingCard::FindingCard(QWidget *parent)
    : QWidget(parent)
    , m_text(new QTextEdit)
    , m_fix(new FixView)
    , m_copy(new QPushButton(tr("Cop&y Advice")))
{
    m_text->setReadOnly(true);
    m_text->setMinimumHeight(0);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("What happened, and how to fix it"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->viewport()->setAutoFillBackground(false);
    connect(m_copy, &QPushButton::clicked, this, &FindingCard::copy);
    auto *words = new QHBoxLayout;
    words->setSpacing(PaneMargin);
    words->addWidget(m_text, 1);
    words->addWidget(m_copy, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    layout->setSpacing(PaneMargin);
    layout->addLayout(words, 1);
    layout->addWidget(m_fix);
    setTexts({}, {});
}

void FindingCard::setTexts(const QString &explanation, const QString &advice, const std::optional<DockerfileFix> &fix)
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
    m_copied = fix ? fix->after : advice;
    m_copy->setVisible(!m_copied.isEmpty());
    m_copy->setText(fix ? tr("Cop&y Fix") : tr("Cop&y Advice"));
    m_copy->setToolTip(fix ? tr("Copies the corrected instructions, without marks.") : QString());
    m_fix->setVisible(fix.has_value());
    if (fix)
        m_fix->setFix(*fix);
    layout()->activate();
    fit();
    m_text->verticalScrollBar()->setValue(0);
}

void FindingCard::fit()
{
    const int text = qCeil(m_text->document()->size().height());
    const int most = fontMetrics().height() * (m_fix->isVisibleTo(this) ? MostLinesAboveFix : MostLines);
    const int least = m_copy->isVisibleTo(this) ? m_copy->sizeHint().height() : 0;
    int height = qMax(least, qMin(text, most));
    if (m_fix->isVisibleTo(this)) {
        const int full = m_fix->fullHeight();
        const int space = m_mostHeight - height - PaneMargin;
        m_fix->setFixedHeight(qMin(full, qMax(space, m_fix->heightOf(LeastFixLines))));
        height += PaneMargin + m_fix->height();
    }
    setFixedHeight(height);
}

void FindingCard::setMostHeight(int height)
{
    m_mostHeight = height;
    fit();
}

void FindingCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FindingCard::copy() const
{
    QGuiApplication::clipboard()->setText(m_copied);
}

}
