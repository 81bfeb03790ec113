// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildupview.h"

#include "builduppainter.h"
#include "buildupplayer.h"
#include "tones.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace stratoscope
{

BuildUpView::BuildUpView(BuildUpPlayer *player, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Build-up of the stack"));
    connect(player, &BuildUpPlayer::moved, this, qOverload<>(&QWidget::update));
    connect(player, &BuildUpPlayer::moved, this, &BuildUpView::tellStep);
}

void BuildUpView::setData(const BuildUpDataPtr &data, const QString &emptyText)
{
    m_data = data;
    m_emptyText = emptyText;
    layOut();
}

QSize BuildUpView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 12};
}

void BuildUpView::layOut()
{
    m_scenes.clear();
    const int layers = m_data ? int(m_data->steps.size()) : 0;
    m_layout = BuildUpLayout(size(), fontMetrics().height(), layers, layoutDirection());
    if (m_data)
        m_scenes = buildScenes(m_data->image->tree, m_data->steps, std::size_t(m_layout.capacity()));
    update();
}

int BuildUpView::partCount() const
{
    return m_data ? m_player->step() + 1 : 0;
}

PaintedPart BuildUpView::part(int number) const
{
    return {buildStepTitle(*m_data, number), buildStepText(m_data->steps[std::size_t(number)]),
        m_layout.visual(m_layout.card(number, m_player->step())).toAlignedRect()};
}

int BuildUpView::currentPart() const
{
    return partCount() - 1;
}

void BuildUpView::tellStep()
{
    if (std::exchange(m_told, m_player->step()) != m_player->step())
        tellCurrentPart(this, currentPart());
}

void BuildUpView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void BuildUpView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void BuildUpView::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Space:
        m_player->toggle();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if ((event->key() == Qt::Key_Right) != isMirrored)
            m_player->stepForward();
        else
            m_player->stepBack();
        return;
    case Qt::Key_Up:
        m_player->stepForward();
        return;
    case Qt::Key_Down:
        m_player->stepBack();
        return;
    case Qt::Key_Home:
        m_player->show(0);
        return;
    case Qt::Key_End:
        m_player->show(m_player->count() - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BuildUpView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_player->toggle();
}

void BuildUpView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_data) {
        painter.setPen(quietColor(palette()));
        painter.drawText(rect(), int(Qt::AlignCenter | Qt::TextWordWrap), m_emptyText);
        return;
    }
    BuildUpPainter(&painter, palette(), font(), m_layout)
        .paint(*m_data, m_scenes, {m_player->step(), m_player->phase()});
}

}
