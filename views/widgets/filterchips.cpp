// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filterchips.h"

#include "flowlayout.h"
#include "panemetrics.h"
#include "tones.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int FilterChipPadding = 7;
const QString FilterChipCross = QStringLiteral("\u2715");

}

FilterChipButton::FilterChipButton(const FilterChip &chip, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(chip.key)
{
    // The text is no label with a mnemonic.
    setText(QString(chip.text).replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(tr("Filter: %1").arg(chip.text));
    setAccessibleDescription(tr("Press to remove this filter"));
    setToolTip(tr("Remove this filter (Del)"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize FilterChipButton::sizeHint() const
{
    const QString whole
        = QString(text()).replace(QLatin1String("&&"), QLatin1String("&")) + QStringLiteral("  ") + FilterChipCross;
    return {fontMetrics().horizontalAdvance(whole) + 2 * FilterChipPadding + 2, fontMetrics().height() + 6};
}

void FilterChipButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor ground = palette().color(QPalette::Window);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(mixed(ground, accent, hasFocus() ? 1 : 0.5), hasFocus() ? 2 : 1));
    painter.setBrush(mixed(ground, accent, underMouse() || isDown() ? 0.28 : 0.14));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2);

    QRect room = rect().adjusted(FilterChipPadding, 0, -FilterChipPadding, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, Qt::AlignTrailing | Qt::AlignVCenter, FilterChipCross);
    const int taken = fontMetrics().horizontalAdvance(FilterChipCross) + FilterChipPadding / 2;
    room.adjust(
        layoutDirection() == Qt::RightToLeft ? taken : 0, 0, layoutDirection() == Qt::RightToLeft ? 0 : -taken, 0);
    const QString shown = QString(text()).replace(QLatin1String("&&"), QLatin1String("&"));
    painter.drawText(room, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(shown, Qt::ElideRight, room.width()));
}

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_result(new QLabel)
{
    setAccessibleName(tr("Active filters"));
    m_result->setForegroundRole(QPalette::PlaceholderText);
    // In the middle of a line of chips.
    m_result->setMinimumHeight(FilterChipButton({}).sizeHint().height());
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(PaneMargin, 0, PaneMargin, 2);
    flow->setSpacing(PaneMargin / 2);
    flow->addWidget(m_result);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

QList<FilterChipButton *> FilterChips::buttons() const
{
    return findChildren<FilterChipButton *>(QString(), Qt::FindDirectChildrenOnly);
}

void FilterChips::setChips(const QList<FilterChip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    const QList<FilterChipButton *> before = buttons();
    const auto focused
        = std::find_if(before.begin(), before.end(), [](const FilterChipButton *one) { return one->hasFocus(); });
    const qsizetype focus = focused == before.end() ? -1 : focused - before.begin();
    layout()->removeWidget(m_result);
    QList<FilterChipButton *> now;
    for (const FilterChip &chip : chips) {
        auto *button = new FilterChipButton(chip, this);
        layout()->addWidget(button);
        button->show();
        connect(button, &QAbstractButton::clicked, this, [this, key = chip.key] { Q_EMIT removed(key); });
        now.append(button);
    }
    layout()->addWidget(m_result);
    // Whoever removes one by keys goes on with the next, and after the last one with the list.
    if (focus >= 0 && !now.isEmpty())
        now.at(std::min(focus, now.size() - 1))->setFocus(Qt::OtherFocusReason);
    else if (focus >= 0 && focusProxy())
        focusProxy()->setFocus(Qt::OtherFocusReason);
    for (FilterChipButton *button : before) {
        // One of them may be sending the signal that led here.
        layout()->removeWidget(button);
        button->setParent(nullptr);
        button->deleteLater();
    }
    setVisible(!chips.isEmpty());
    updateGeometry();
}

void FilterChips::setResult(const QString &text)
{
    m_result->setText(text);
}

}
