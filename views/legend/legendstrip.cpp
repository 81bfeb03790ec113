// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "legendstrip.h"

#include "flowlayout.h"
#include "legendsign.h"
#include "panemetrics.h"
#include "tones.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace stratoscope
{

namespace
{

/** So that the button is no higher than a line of signs. */
constexpr int CloseSide = 10;

}

LegendStrip::LegendStrip(QWidget *parent)
    : QWidget(parent)
    , m_shown(new QAction(tr("Legend &Bar"), this))
    , m_signs(new QWidget)
{
    setAccessibleName(tr("Legend"));
    m_shown->setObjectName(QStringLiteral("showLegend"));
    m_shown->setToolTip(tr("What the signs and colours mean"));
    m_shown->setCheckable(true);
    m_shown->setChecked(true);
    connect(m_shown, &QAction::toggled, this, &QWidget::setVisible);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(PaneMargin, 3, 4, 3);
    row->setSpacing(PaneMargin);
    addSigns();
    addClose();
    updateFont();
}

void LegendStrip::updateFont()
{
    QFont small = font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.9);
    m_signs->setFont(small);
}

void LegendStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFont();
}

void LegendStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(
        0, 0, width(), 1, mixed(palette().color(QPalette::Window), palette().color(QPalette::Text), 0.15));
}

void LegendStrip::addSigns()
{
    using Look = LegendSign::Look;
    auto *flow = new FlowLayout(m_signs);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(PaneMargin);
    const auto add
        = [&](Term term, Look look, const QString &name) { flow->addWidget(new LegendSign(term, look, name)); };
    add(Term::Layer, Look::Chip, tr("layer"));
    add(Term::SeveralLayers, Look::Bars, tr("several layers"));
    add(Term::Writable, Look::Tint, tr("writable"));
    add(Term::ReadOnly, Look::Icon, tr("read-only"));
    add(Term::Step, Look::Line, tr("metadata only"));
    add(Term::Group, Look::Fold, tr("group"));
    add(Term::Modified, Look::ChangedText, tr("changed"));
    add(Term::CopiedUp, Look::WarningText, tr("copied up"));
    add(Term::Deleted, Look::Struck, tr("deleted"));
    add(Term::HasFile, Look::Icon, tr("has this file", "the selected one"));
    add(Term::DeletesFile, Look::Icon, tr("deletes it", "the selected file"));
    add(Term::Waste, Look::WarningIcon, tr("costs space"));
    add(Term::Shared, Look::Icon, tr("shared", "a layer, by several images"));
    add(Term::Damaged, Look::WarningIcon, tr("damaged"));
    add(Term::Missing, Look::WarningIcon, tr("missing"));
    add(Term::Mismatch, Look::WarningIcon, tr("wrong digest"));
    layout()->addWidget(m_signs);
    static_cast<QHBoxLayout *>(layout())->setStretch(0, 1);
}

void LegendStrip::addClose()
{
    auto *close = new QToolButton;
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setAutoRaise(true);
    close->setIconSize({CloseSide, CloseSide});
    close->setToolTip(tr("Hide the legend. View → Legend shows it again."));
    close->setAccessibleName(tr("Hide the legend"));
    connect(close, &QToolButton::clicked, this, [this] { m_shown->setChecked(false); });
    layout()->addWidget(close);
    layout()->setAlignment(close, Qt::AlignTop);
}

}
