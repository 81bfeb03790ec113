// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace stratoscope
{

/**
 * A page with little text that fills the window: one centred column of readable width, which scrolls if
 * the window is too small.
 */
class CentredPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit CentredPage(QWidget *parent = nullptr);

protected:
    QVBoxLayout *column() const { return m_column; }
    /** A wrapped, centred label whose font is \a scale times the page's, added to the column. */
    QLabel *addLabel(qreal scale, bool bold = false);
    /** Like addLabel(), in the palette's muted text colour. */
    QLabel *addQuietLabel();

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void limitWidth();
    void applyFont();

    QWidget *m_content;
    QVBoxLayout *m_column;
};

}
