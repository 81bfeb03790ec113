// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace stratoscope
{

class PagedText;

/** A field that searches a file, forwards and backwards, wrapping around at the ends. */
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /** \a text must outlive the bar. */
    explicit FindBar(PagedText *text, QWidget *parent = nullptr);

    /** Shows the bar and lets the user type. */
    void start();
    void findNext() { find(false, false); }
    void findPrevious() { find(true, false); }

public Q_SLOTS:
    void finish();

private:
    void find(bool isBackwards, bool isHere);

    PagedText *m_text;
    QLineEdit *m_field;
    QLabel *m_result;
};

}
