// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "findbar.h"

#include "codeview.h"
#include "pagedtext.h"
#include "tooltiptext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace stratoscope
{

FindBar::FindBar(PagedText *text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_field(new QLineEdit)
    , m_result(new QLabel)
{
    m_field->setPlaceholderText(tr("Find in the text"));
    m_field->setAccessibleName(tr("Find in the text"));
    m_field->setClearButtonEnabled(true);
    m_result->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 4, 4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_result);
    const auto addButton = [&](const QString &name, const QKeySequence &key, auto function) {
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(toolTipText(QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText))));
        connect(button, &QToolButton::clicked, this, function);
        layout->addWidget(button);
        return button;
    };
    addButton(tr("Find previous"), Qt::SHIFT | Qt::Key_F3, &FindBar::findPrevious)->setArrowType(Qt::UpArrow);
    addButton(tr("Find next"), Qt::Key_F3, &FindBar::findNext)->setArrowType(Qt::DownArrow);
    addButton(tr("Close"), Qt::Key_Escape, &FindBar::finish)
        ->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    connect(m_field, &QLineEdit::textChanged, this, [this] { find(false, true); });
    connect(m_text, &PagedText::findingChanged, m_result, &QLabel::setText);
    connect(m_field, &QLineEdit::returnPressed, this, &FindBar::findNext);
    setFocusProxy(m_field);
}

void FindBar::start()
{
    const QString selected = m_text->text()->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_field->setText(selected);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::finish()
{
    hide();
    m_text->stopFinding();
    m_text->setFocus(Qt::OtherFocusReason);
}

void FindBar::find(bool isBackwards, bool isHere)
{
    m_text->find(m_field->text(), isBackwards, isHere);
}

}
