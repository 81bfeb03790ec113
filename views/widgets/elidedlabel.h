// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

namespace stratoscope
{

/** One line of text; if it does not fit, it ends with an ellipsis and the tool tip contains all of it. */
class ElidedLabel : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::Alignment alignment, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode);
    /** Assistive tools announce it as a heading. */
    void setIsHeading() { m_isHeading = true; }
    bool isHeading() const { return m_isHeading; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
    bool m_isHeading = false;
    Qt::Alignment m_alignment;
    Qt::TextElideMode m_elide = Qt::ElideRight;
};

}
