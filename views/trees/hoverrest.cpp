// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hoverrest.h"

#include <QAbstractItemView>
#include <QMouseEvent>

namespace stratoscope
{

namespace
{

/** Long enough that a mouse on its way somewhere else changes nothing. */
constexpr int RestMs = 400;

}

HoverRest::HoverRest(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_isTold = true;
        Q_EMIT rested(m_under);
    });
}

bool HoverRest::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *move = static_cast<QMouseEvent *>(event);
        // With a button down, the user selects or drags.
        moveTo(move->buttons() == Qt::NoButton ? m_view->indexAt(move->position().toPoint()) : QModelIndex());
    } else if (event->type() == QEvent::Leave || event->type() == QEvent::Hide || event->type() == QEvent::Wheel) {
        moveTo({});
    }
    return QObject::eventFilter(watched, event);
}

void HoverRest::moveTo(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (row == m_under)
        return;
    m_under = row;
    if (std::exchange(m_isTold, false))
        Q_EMIT rested({});
    if (row.isValid())
        m_rest.start();
    else
        m_rest.stop();
}

}
