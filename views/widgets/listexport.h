// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QModelIndex>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QAbstractItemView;
class QProgressDialog;

namespace stratoscope
{

/**
 * Writes all rows of a list to a CSV file, in their current order; those of a tree get their level in front. Reads the
 * rows in small portions, between which the window goes on, and again if they change meanwhile; writes on another
 * thread. Deletes itself in the end.
 */
class ListExport : public QObject
{
    Q_OBJECT

public:
    /** Writes the rows of \a view, which owns this, to \a path. */
    ListExport(QAbstractItemView *view, const QString &path);
    ~ListExport() override;

Q_SIGNALS:
    /** The whole file is there. */
    void written(const QString &path);
    /** There is no file; ErrorKind::Cancelled if the user stopped it. */
    void failed(const stratoscope::Error &error);

private:
    void restart();
    void readSome();
    void readRow(const QModelIndex &index);
    /** The row after \a index, going into it first; invalid after the last one. */
    QModelIndex after(const QModelIndex &index) const;
    void write();
    void stop();

    QAbstractItemView *m_view;
    QString m_path;
    QList<int> m_columns;
    bool m_isTree = false;
    QModelIndex m_next; ///< Only valid until the model changes, which restarts.
    QByteArray m_text;
    QTimer m_turn;
    QPointer<QProgressDialog> m_dialog;
};

}
