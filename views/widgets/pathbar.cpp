// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathbar.h"

#include "tooltiptext.h"

#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace stratoscope
{

namespace
{

/** A path may be deeper than any window is wide. */
constexpr qsizetype MostButtons = 16;
constexpr qsizetype MostMenuRows = 40;
constexpr int LongestPart = 24; ///< Letters.

QString buttonText(const QString &name, const QFontMetrics &metrics)
{
    QString text = metrics.elidedText(name, Qt::ElideMiddle, metrics.averageCharWidth() * LongestPart);
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}

PathBar::PathBar(QWidget *parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_more->setText(QStringLiteral("\u2026"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAccessibleName(tr("Directories further out"));
    m_more->setToolTip(toolTipText(m_more->accessibleName()));
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    connect(m_more->menu(), &QMenu::aboutToShow, this, &PathBar::fillMenu);
}

void PathBar::setParts(const QList<Part> &parts)
{
    for (QToolButton *button : std::as_const(m_buttons)) {
        // The clicked button is still emitting its signal.
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_parts = parts;
    for (qsizetype i = qMax<qsizetype>(0, parts.size() - MostButtons); i < parts.size(); ++i)
        m_buttons.append(addButton(parts[i]));
    fit();
}

QToolButton *PathBar::addButton(const Part &part)
{
    auto *button = new QToolButton(this);
    button->setText(buttonText(part.name, fontMetrics()));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, node = part.node] { Q_EMIT picked(node); });
    return button;
}

void PathBar::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    qsizetype hidden = m_parts.size() - m_buttons.size();
    for (const QToolButton *button : std::as_const(m_buttons))
        hidden += button->isHidden() ? 1 : 0;
    // The nearest first.
    for (qsizetype i = hidden; i-- > qMax<qsizetype>(0, hidden - MostMenuRows);) {
        const Part &part = m_parts[i];
        menu->addAction(buttonText(part.name, fontMetrics()), this, [this, node = part.node] { Q_EMIT picked(node); });
    }
}

void PathBar::fit()
{
    const int more = m_more->sizeHint().width();
    int room = width();
    qsizetype first = m_buttons.size();
    while (first > 0) {
        const int own = m_buttons[first - 1]->sizeHint().width();
        // All but the outermost leave space for the menu with the ones further out.
        const bool isOutermost = first == 1 && m_buttons.size() == m_parts.size();
        const bool fits = own + (isOutermost ? 0 : more) <= room;
        if (!fits && first < m_buttons.size())
            break;
        room -= own;
        --first;
    }
    const bool hasMore = first > 0 || m_buttons.size() < m_parts.size();
    int left = 0;
    const auto put = [&](QToolButton *button) {
        const QSize size(button->sizeHint().width(), height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(left, 0), size)));
        left += size.width();
    };
    m_more->setVisible(hasMore);
    if (hasMore)
        put(m_more);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i >= first);
        if (i >= first)
            put(m_buttons[i]);
    }
}

QSize PathBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * LongestPart, m_more->sizeHint().height()};
}

QSize PathBar::minimumSizeHint() const
{
    return {m_more->sizeHint().width(), m_more->sizeHint().height()};
}

void PathBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

}
