// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSlider>
#include <QStringList>

#include <vector>

namespace stratoscope
{

/** A slider with a tick mark and a short label for every value; labels that would overlap are left out. Clicking the
 *  groove, a mark or a label moves the handle there. */
class LayerSlider : public QSlider
{
    Q_OBJECT

public:
    explicit LayerSlider(QWidget *parent = nullptr);

    /** One text per value, from the minimum up. */
    void setTexts(const QStringList &texts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /** A label that fits. */
    struct Label
    {
        int value = 0;
        QRect rect; ///< Within the slider.
    };
    /** The visible labels: always the current one, and those of the others that do not overlap it. */
    std::vector<Label> labels() const;
    /** The centre of the handle at \a value, in pixels from the left. */
    int centerOf(int value) const;

protected:
    void initStyleOption(QStyleOptionSlider *option) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void paintMarks(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    QRect labelRect(int value, const QFontMetrics &metrics) const;
    /** The value whose label is at \a point, otherwise the one with the nearest mark. */
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
