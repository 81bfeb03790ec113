// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSlider>
#include <QStringList>

#include <vector>

namespace stratoscope
{

/** A slider with a mark and a short text at every value; what would run into each other is left out. A click on the
 *  groove, a mark or a text goes there. */
class LayerSlider : public QSlider
{
    Q_OBJECT

public:
    explicit LayerSlider(QWidget *parent = nullptr);

    /** One text a value, from the minimum on. */
    void setTexts(const QStringList &texts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /** A text that has room. */
    struct Label
    {
        int value = 0;
        QRect rect; ///< In the slider.
    };
    /** The texts that are shown: always the current one, and of the others those that keep clear of it. */
    std::vector<Label> labels() const;
    /** Where the handle's centre is at \a value: pixels from the left. */
    int centerOf(int value) const;

protected:
    void initStyleOption(QStyleOptionSlider *option) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void paintMarks(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    QRect labelRect(int value, const QFontMetrics &metrics) const;
    /** The value whose text is at \a point, or else the one whose mark is nearest. */
    int valueAt(const QPoint &point) const;
    QRect handleRect() const;
    int widestText(const QFontMetrics &metrics) const;
    /** The smallest round number of values whose marks are at least \a needed pixels apart. */
    int stride(int needed) const;
    int textHeight() const;
    QFont textFont() const;

    QStringList m_texts;
};

}
