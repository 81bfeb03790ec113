// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPersistentModelIndex>
#include <QTimer>

class QAbstractItemView;

namespace stratoscope
{

/** Notices when the mouse rests on a row of a view for a short time, and when it leaves that row. */
class HoverRest : public QObject
{
    Q_OBJECT

public:
    explicit HoverRest(QAbstractItemView *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** The mouse rests on \a index; invalid: on no row any more. */
    void rested(const QModelIndex &index);

private:
    void moveTo(const QModelIndex &index);

    QAbstractItemView *m_view;
    QTimer m_rest;
    QPersistentModelIndex m_under; ///< The row under the mouse.
    bool m_isTold = false; ///< It was emitted.
};

}
