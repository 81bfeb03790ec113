// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTreeView>

namespace stratoscope
{

class SearchModel;

/** The list of what was found. */
class SearchView : public QTreeView
{
    Q_OBJECT

public:
    /** \a model must outlive the view. */
    explicit SearchView(SearchModel *model, QWidget *parent = nullptr);

    /** What is said in the middle of the list while it is empty. */
    void setEmptyText(const QString &text);

    QSize sizeHint() const override;

Q_SIGNALS:
    /** The user went to \a row. */
    void rowPicked(int row);
    /** The user is done with the list and wants to go on where the row was selected. */
    void accepted();
    /** Up from the first row. */
    void fieldWanted();
    void closeWanted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copyPath() const;

    SearchModel *m_found;
    QString m_emptyText;
};

}
