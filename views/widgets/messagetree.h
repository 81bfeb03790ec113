// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTreeView>

namespace stratoscope
{

class FittingHeader;

/** A tree or table of rows that looks like the trees of files, shows a message while it is empty, and reports which
 *  row its user goes to. */
class MessageTree : public QTreeView
{
    Q_OBJECT

public:
    /** \a model must outlive the view. */
    explicit MessageTree(QAbstractItemModel *model, QWidget *parent = nullptr);

    /** The message in the middle of the view while there are no rows. */
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    /** Makes \a index the current row, without reporting that anybody went there. */
    void setCurrentQuietly(const QModelIndex &index);

    /** Lets the user select several rows. */
    void selectMany() { setSelectionMode(ExtendedSelection); }

    FittingHeader *columns() const { return m_columns; }

Q_SIGNALS:
    /** The user went to a row, or to the current one again. */
    void rowPicked(const QModelIndex &index);
    /** The user pressed Enter at a row. */
    void rowEntered(const QModelIndex &index);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    FittingHeader *m_columns;
    QString m_emptyText;
    bool m_isQuiet = false;
};

}
