// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackoverview.h"

#include "layerstackmodel.h"
#include "terms.h"
#include "tones.h"
#include "tooltiptext.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace stratoscope
{

namespace
{

constexpr int WidthCharacters = 6;
constexpr int Inset = 3;
constexpr int ThickestBar = 7;
constexpr int ShortestBar = 2;
constexpr int LowestFrame = 6;
constexpr int SelectionHeight = 3;
constexpr qreal OutOfViewOpacity = 0.35;

}

StackOverview::StackOverview(QListView *list, const StackScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_scene(scene)
{
    setAccessibleName(tr("Overview of the layer stack"));
    setWhatsThis(stratoscope::whatsThis({Term::Overview}));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    connect(list->verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(list->verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
}

QSize StackOverview::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * WidthCharacters, fontMetrics().height() * 4};
}

int StackOverview::contentHeight() const
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    return std::max(1, bar->maximum() - bar->minimum() + m_list->viewport()->height());
}

int StackOverview::toOverview(int contentY) const
{
    return int(qint64(contentY) * height() / contentHeight());
}

QRect StackOverview::viewFrame() const
{
    const int top = toOverview(m_list->verticalScrollBar()->value());
    const int frame = std::max(LowestFrame, toOverview(m_list->viewport()->height()));
    return {0, std::min(top, height() - frame), width(), frame};
}

QRect StackOverview::rowRect(const QModelIndex &index) const
{
    const QRect row = m_list->visualRect(index).translated(0, m_list->verticalScrollBar()->value());
    const int top = toOverview(row.top());
    return {0, top, width(), std::max(1, toOverview(row.bottom() + 1) - top)};
}

void StackOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), mixed(palette().color(QPalette::Window), palette().color(QPalette::Text), 0.05));
    std::vector<std::pair<double, int>> rows;
    for (int row = 0; row < m_list->model()->rowCount(); ++row) {
        const QModelIndex index = m_list->model()->index(row, 0);
        if (StackItem::isBox(stackRowKind(index)))
            rows.emplace_back(index.data(LayerStackModel::ShareRole).toDouble(), row);
    }
    // If many share a pixel, the largest one is visible.
    std::sort(rows.begin(), rows.end());
    for (const auto &[share, row] : rows)
        paintRow(painter, m_list->model()->index(row, 0));

    const QRectF frame = QRectF(viewFrame()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor fill = palette().color(QPalette::Text);
    fill.setAlphaF(0.08F);
    painter.setPen(palette().color(m_grip < 0 ? QPalette::PlaceholderText : QPalette::Highlight));
    painter.setBrush(fill);
    painter.drawRect(frame);
}

void StackOverview::paintRow(QPainter &painter, const QModelIndex &index) const
{
    const StackRowState state = m_scene.rowState(index.row());
    const QRect rect = rowRect(index);
    if (state.selected) {
        const int spare = std::max(0, SelectionHeight - rect.height());
        painter.fillRect(rect.adjusted(0, -(spare / 2), 0, spare - spare / 2),
            mixed(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.6));
    }
    painter.save();
    if (!state.inView)
        painter.setOpacity(OutOfViewOpacity);
    paintBar(painter, index, rect);
    if (state.mark != PathMark::None) {
        // A dot at the end of the line marks layers with the selected file.
        const QRect dot(rect.right() - Inset, rect.center().y() - 1, Inset, Inset);
        painter.fillRect(QStyle::visualRect(layoutDirection(), this->rect(), dot), palette().color(QPalette::Text));
    }
    painter.restore();
}

void StackOverview::paintBar(QPainter &painter, const QModelIndex &index, const QRect &rect) const
{
    const StackItem item = stackItem(index);
    const int most = rect.width() - 3 * Inset;
    const int thickness = std::clamp(rect.height() - (rect.height() > 2 ? 1 : 0), 1, ThickestBar);
    // If one layer is far larger than all others, these would look alike: square roots make them distinguishable.
    const int length = std::clamp(qRound(most * std::sqrt(item.share)), ShortestBar, std::max(ShortestBar, most));
    const QRect bar(Inset, rect.top() + (rect.height() - thickness) / 2, length, thickness);
    painter.fillRect(QStyle::visualRect(layoutDirection(), this->rect(), bar), item.color);
    if (item.trouble.isEmpty())
        return;
    // The size is unknown: a dotted line.
    const QColor warning = warningColor(palette());
    for (int x = bar.left(); x + 2 < Inset + most; x += 5) {
        const QRect dash(x, bar.center().y() - 1, 3, std::max(2, thickness / 2));
        painter.fillRect(QStyle::visualRect(layoutDirection(), this->rect(), dash), warning);
    }
}

QModelIndex StackOverview::rowAt(int y) const
{
    for (int row = 0; row < m_list->model()->rowCount(); ++row) {
        const QModelIndex index = m_list->model()->index(row, 0);
        const QRect rect = rowRect(index);
        if (y >= rect.top() && y <= rect.bottom())
            return index;
    }
    return {};
}

bool StackOverview::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = rowAt(help->pos().y());
    const QString size = index.data(LayerStackModel::SizeTextRole).toString();
    const QString number = index.data(LayerStackModel::NumberRole).toString();
    const QString title = index.data().toString();
    QString text = number.isEmpty() ? title : tr("%1 · %2", "number of a layer, its instruction").arg(number, title);
    if (!size.isEmpty())
        text += QLatin1Char('\n') + size;
    QToolTip::showText(help->globalPos(), toolTipText(text), this);
    return true;
}

void StackOverview::moveFrame(int top)
{
    m_list->verticalScrollBar()->setValue(int(qint64(top) * contentHeight() / std::max(1, height())));
}

void StackOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const int y = event->position().toPoint().y();
    if (!viewFrame().contains(0, y))
        moveFrame(y - viewFrame().height() / 2);
    m_grip = y - viewFrame().top();
    update();
}

void StackOverview::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip >= 0)
        moveFrame(event->position().toPoint().y() - m_grip);
}

void StackOverview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_grip = -1;
    update();
}

void StackOverview::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_list->verticalScrollBar(), event);
}

}
