// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace stratoscope
{

/** The line below a tree: a field to filter paths with, and the switches of what is listed. */
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /** What takes the user here; the window's affair, the field only says it. */
    static constexpr QKeyCombination Shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_F;

    explicit FilterBar(const QList<QAction *> &switches, QWidget *parent = nullptr);

    /** Says how many paths the filter found; empty: nothing is said. */
    void setResult(const QString &text);
    /** What is filtered by; empty: nothing. */
    QString text() const;
    /** Empties the field without a signal. */
    void reset();
    /** Puts the cursor into the field. */
    void start();

Q_SIGNALS:
    /** A short while after the user's last key. */
    void filterChanged(const QString &text);
    /** The user is done with the field and wants to go on among the rows. */
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QLineEdit *m_field;
    QLabel *m_result;
    QTimer m_delay;
    QString m_applied;
};

}
