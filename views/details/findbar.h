// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace stratoscope
{

/** A field that searches a text view, forwards and backwards, wrapping around at the ends. */
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /** \a text must outlive the bar. */
    explicit FindBar(QPlainTextEdit *text, QWidget *parent = nullptr);

    /** Shows the bar and lets the user type. */
    void start();
    void findNext() { find(false); }
    void findPrevious() { find(true); }

public Q_SLOTS:
    void finish();

private:
    void find(bool backwards);
    void findFromHere();

    QPlainTextEdit *m_text;
    QLineEdit *m_field;
    QLabel *m_result;
};

}
