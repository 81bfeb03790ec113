// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mapclasses.h"

#include <QWidget>

namespace stratoscope
{

/** What the colours of a map mean, largest first. */
class MapLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent = nullptr);

    /** Of those without bytes, nothing is said. */
    void setClasses(const std::vector<MapClass> &classes);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        MapClass shown;
        QRect place; ///< Empty: there is no room for it.
    };

    void layOut();
    QString text(const MapClass &shown) const;
    QString toolTip(const MapClass &shown) const;

    std::vector<Entry> m_entries;
};

}
