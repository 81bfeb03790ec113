// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "diffsheet.h"

#include <QTreeView>

class QScrollBar;

namespace stratoscope
{

class DiffDelegate;
class DiffModel;

/** Two versions of a file, line by line. Both sides scroll together. */
class DiffView : public QTreeView
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    DiffModel *diffModel() const { return m_model; }
    /** Scrolls long lines; to be placed below. Hidden while all lines fit. */
    QScrollBar *textBar() const { return m_textBar; }

    void setSheet(const DiffSheetPtr &sheet, DiffLayout layout, bool onlyChanges);
    /** The same rows, with more known about them. */
    void refineSheet(const DiffSheetPtr &sheet);

    /** Goes to change \a number, from 0. */
    void goToChange(int number);
    /** Goes to the next change, or with \a by = -1 to the previous one; stays if there is none. */
    void stepChange(int by);
    /** The number of the change that has the current row; -1 if none. */
    int currentChange() const;
    /** True if stepChange() would go somewhere. */
    bool hasChange(int by) const;

Q_SIGNALS:
    void currentMoved();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    /** Does nothing: it would read every line. */
    void keyboardSearch(const QString &search) override;

private:
    int stepTarget(int by) const;
    void measure();
    void copyRows() const;

    DiffModel *m_model;
    DiffDelegate *m_delegate;
    QScrollBar *m_textBar;
    int m_longestLine = 0; ///< In characters.
};

}
