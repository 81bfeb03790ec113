// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "historyview.h"

#include "historydelegate.h"
#include "historymodel.h"
#include "layernames.h"
#include "listactions.h"
#include "tooltiptext.h"
#include "versiontext.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QtMath>

namespace stratoscope
{

namespace
{

constexpr int Margin = 8; ///< On the left and right of the columns.
constexpr int MinColumnCharacters = 4;
constexpr int MaxColumnCharacters = 18;
constexpr int ColumnGap = 4;
constexpr int SizeHintRows = 4;

}

HistoryView::HistoryView(HistoryModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_heads(new QWidget(this))
{
    setModel(model);
    setItemDelegate(new HistoryDelegate(this));
    setAccessibleName(tr("Versions of the file"));
    new ListActions(this, ListActions::Scope::Selection);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    m_heads->installEventFilter(this);
    connect(model, &QAbstractItemModel::dataChanged, m_heads, qOverload<>(&QWidget::update));
    connect(model, &QAbstractItemModel::modelReset, m_heads, qOverload<>(&QWidget::update));
    placeHeads();
}

HistoryGrid HistoryView::grid() const
{
    const LoadedImagePtr loaded = m_model->loaded();
    HistoryGrid grid;
    grid.layerCount = loaded ? loaded->tree.layerCount() : 0;
    grid.width = viewport()->width() - 2 * Margin;
    grid.minColumnWidth = fontMetrics().averageCharWidth() * MinColumnCharacters;
    grid.maxColumnWidth = fontMetrics().averageCharWidth() * MaxColumnCharacters;
    grid.columnGap = ColumnGap;
    grid.rowHeight = fontMetrics().height() + 6;
    grid.rowGap = 4;
    return grid;
}

int HistoryView::contentLeft() const
{
    return Margin - horizontalOffset();
}

QRectF HistoryView::inViewport(const QRectF &place) const
{
    QRectF shown = place.translated(contentLeft(), 0);
    if (isRightToLeft())
        shown.moveLeft(viewport()->width() - shown.right());
    return shown;
}

int HistoryView::contentMargin() const
{
    return Margin;
}

void HistoryView::showLayer(LayerIndex layer)
{
    m_following = true;
    const int row = m_model->rowOf(layer);
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
    else
        selectionModel()->clear();
    m_following = false;
    m_heads->update();
}

QSize HistoryView::sizeHint() const
{
    const HistoryGrid wanted = grid();
    return {fontMetrics().averageCharWidth() * 50, headHeight() + qCeil(historySize(wanted, SizeHintRows).height())};
}

bool HistoryView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_heads)
        return QListView::eventFilter(watched, event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(m_heads);
        paintHeads(painter);
        return true;
    }
    if (event->type() == QEvent::ToolTip && m_model->loaded()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int x = isRightToLeft() ? viewport()->width() - help->pos().x() : help->pos().x();
        const LayerIndex layer = historyLayerAt(grid(), x - contentLeft());
        QToolTip::showText(help->globalPos(),
            layer.isValid() ? toolTipText(layerLabel(*m_model->loaded(), layer)) : QString(), m_heads);
        return true;
    }
    return false;
}

void HistoryView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        placeHeads();
        scheduleDelayedItemsLayout();
    }
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeHeads();
}

void HistoryView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    if (dx != 0)
        m_heads->update();
}

void HistoryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    m_heads->update();
    if (current.isValid() && !m_following)
        Q_EMIT layerPicked(m_model->layer(current.row()));
}

void HistoryView::paintHeads(QPainter &painter)
{
    const LoadedImagePtr loaded = m_model->loaded();
    if (!loaded)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const LayerIndex selected = currentIndex().isValid() ? m_model->layer(currentIndex().row()) : LayerIndex();
    HistoryGrid columns = grid();
    columns.headHeight = headHeight() - 4;
    for (std::size_t i = 0; i < columns.layerCount; ++i) {
        const LayerIndex layer(i);
        const QRectF head = inViewport(historyHead(columns, layer)).translated(0, 2).adjusted(0.5, 0.5, -0.5, -0.5);
        if (head.right() < 0 || head.left() > m_heads->width())
            continue;
        const bool inView = layer <= m_model->upTo();
        painter.setPen(QPen(palette().color(layer == selected ? QPalette::Highlight : QPalette::Mid), 1,
            inView ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(head, 3, 3);
        painter.setPen(palette().color(inView ? QPalette::Text : QPalette::PlaceholderText));
        painter.drawText(head, Qt::AlignCenter, layerNumber(*loaded, layer));
    }
}

void HistoryView::placeHeads()
{
    setViewportMargins(0, headHeight(), 0, 0);
    m_heads->setGeometry(viewport()->x(), viewport()->y() - headHeight(), viewport()->width(), headHeight());
}

int HistoryView::headHeight() const
{
    return fontMetrics().height() + 10;
}

}
