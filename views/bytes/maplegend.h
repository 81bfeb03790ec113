// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mapclasses.h"
#include "paintedparts.h"

#include <QAbstractScrollArea>

namespace stratoscope
{

/** What the colours of a map mean, largest first. Scrolls if not everything fits. */
class MapLegend : public QAbstractScrollArea, public PaintedParts
{
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent = nullptr);

    /** Classes without bytes are left out. */
    void setClasses(const std::vector<MapClass> &classes);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

    int partCount() const override { return int(m_entries.size()); }
    PaintedPart part(int number) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    int rowHeight() const;
    int columns() const;
    int rows() const;
    /** Where entry number \a number is, in the viewport. */
    QRect place(int number) const;
    /** As high as its rows, up to a limit; scrolls by whole rows. */
    void fit();
    int swatchWidth(const MapClass &shown) const;
    void paint(QPainter &painter, const QRect &place, const MapClass &shown) const;
    QString toolTip(const MapClass &shown) const;

    std::vector<MapClass> m_entries;
};

}
