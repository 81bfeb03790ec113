// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTreeView>

namespace stratoscope
{

class ContentModel;

/** The files and lines that a search in contents has found. */
class ContentView : public QTreeView
{
    Q_OBJECT

public:
    /** \a model must outlive the view. */
    explicit ContentView(ContentModel *model, QWidget *parent = nullptr);

    /** The message in the middle of the list while it is empty. */
    void setEmptyText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** The user went to a file or a line. */
    void picked(const QModelIndex &index);
    /** The user is done with the list and wants to continue where the file was selected. */
    void accepted();
    /** Up from the first row. */
    void fieldWanted();
    void closeWanted();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void expandNew(const QModelIndex &parent, int first, int last);

    ContentModel *m_found;
    QString m_emptyText;
};

}
