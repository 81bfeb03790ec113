// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSlider>
#include <QStringList>

namespace stratoscope
{

/** A slider with a mark and a short text at every value; texts that would run into each other are left out. */
class LayerSlider : public QSlider
{
    Q_OBJECT

public:
    explicit LayerSlider(QWidget *parent = nullptr);

    /** One text a value, from the minimum on. */
    void setTexts(const QStringList &texts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMarks(QPainter &painter, int top) const;
    int widestText(const QFontMetrics &metrics) const;
    /** Every so many values a text fits. */
    int textStride(int needed) const;
    int textHeight() const;
    QFont textFont() const;
    int centerOf(int value) const;

    QStringList m_texts;
};

}
