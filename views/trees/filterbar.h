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

/** The line below a tree: a field to filter paths, and the switches for what is listed. */
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /** The shortcut for the field; the window handles it, the field only displays it. */
    static constexpr QKeyCombination Shortcut = Qt::CTRL | Qt::ALT | Qt::Key_F;

    explicit FilterBar(const QList<QAction *> &switches, QWidget *parent = nullptr);

    /** Says how many paths the filter found; empty: says nothing. */
    void setResult(const QString &text);
    /** The filter text; empty: no filter. */
    QString text() const;
    /** Empties the field without a signal. */
    void reset();
    /** Moves the keyboard focus to the field. */
    void start();

Q_SIGNALS:
    /** Emitted shortly after the user's last keystroke. */
    void filterChanged(const QString &text);
    /** The user is done with the field and wants to continue in the rows. */
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
