// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTreeView>

namespace stratoscope
{

/** A list of what a search has found, below the field that one types into. */
class FoundView : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;

    /** The message in the middle of the list while it is empty; one about a problem has its colour. */
    void setEmptyText(const QString &text, bool isProblem = false);

Q_SIGNALS:
    /** The user is done with the list and wants to continue where the row was selected. */
    void accepted();
    /** Up from the first row. */
    void fieldWanted();
    void closeWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
    bool m_isProblem = false;
};

}
