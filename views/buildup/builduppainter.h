// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "builduplayout.h"
#include "builduptext.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace stratoscope
{

/** One moment of a build-up. */
struct BuildUpMoment
{
    int step = -1; ///< The layer that is being laid.
    qreal phase = 1; ///< How far, 0 to 1.
};

/** Paints moments of a build-up: cards that come down on the stack, and what flies from them into the unified file system.
 *  All places are those of the layout until something is painted there: then they are mirrored if it is. */
class BuildUpPainter
{
public:
    BuildUpPainter(QPainter *painter, const QPalette &palette, const QFont &font, const BuildUpLayout &layout);

    void paint(const BuildUpData &data, const std::vector<BuildScene> &scenes, const BuildUpMoment &moment);

private:
    void paintText(const QRectF &rect, Qt::Alignment alignment, const QString &text);
    void paintLineBetween(const QPointF &from, const QPointF &to);
    void paintStack();
    void paintCard(int layer);
    void paintCardTexts(const QRectF &card, LayerIndex layer);
    void paintPointer(int layer);
    void paintUnified();
    void paintLine(std::size_t number);
    void paintMore();
    void paintFlights();
    /** The \a share of the way of the flight of line \a number, 0 to 1. */
    qreal flown(std::size_t number) const;
    QRectF lineRect(std::size_t number) const;
    void paintName(const QRectF &rect, const BuildLine &line, VersionId version, const QColor &color);
    void paintStrike(const QRectF &rect, const BuildLine &line, qreal share, const QColor &color);
    void paintFlight(std::size_t number);
    void paintToken(const QPointF &center, const QString &text, const QColor &fill);
    QPointF onTheWay(const QRectF &target, qreal share) const;
    QString nameOf(const BuildLine &line) const;
    QColor colorOf(VersionId version) const;
    qreal nameWidth(const QRectF &rect, const BuildLine &line) const;

    QPainter *m_painter;
    const QPalette &m_palette;
    const QFont m_font;
    QFont m_bold;
    QFont m_small;
    const BuildUpLayout &m_layout;
    const BuildUpData *m_data = nullptr;
    const std::vector<BuildScene> *m_scenes = nullptr;
    const BuildScene *m_scene = nullptr;
    BuildUpMoment m_moment;
    std::vector<std::size_t> m_turns; ///< By line: when it flies, counted from 1.
    std::size_t m_flights = 1;
};

}
