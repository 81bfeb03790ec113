// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QVariantAnimation>
#include <QWidget>

#include <vector>

class QListView;

namespace stratoscope
{

class LookupWatch;
class StackScene;

/**
 * A beam beside the stack that goes down from layer to layer until one answers the lookup of a name. Each layer that is
 * asked has a sign on it; the word is on its card. Lies in the margin, in front of the cards' edges, and ignores
 * clicks.
 */
class LookupBeam : public QWidget
{
    Q_OBJECT

public:
    /** Goes beside the rows of \a list, whose parent is \a parent, and tells \a scene, which must outlive it, how far it
     *  has come. */
    LookupBeam(QListView *list, StackScene &scene, QWidget *parent);

    /** Shows what \a lookups, which must outlive it, know. */
    void setLookups(LookupWatch *lookups);
    /** Whether it is shown at all. */
    void setOn(bool isOn);
    bool isOn() const { return m_isOn; }

    /** True while the beam is on its way. */
    bool isMoving() const { return m_reach.state() == QAbstractAnimation::Running; }
    /** The width of the margin that it needs. */
    static int laneWidth(const QFontMetrics &metrics);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /** A row that is asked. */
    struct Station
    {
        int row = 0;
        qreal y = 0; ///< In this widget.
    };

    void follow();
    void place();
    void showReach();
    std::vector<Station> stations() const;
    void paintBeam(QPainter &painter, const std::vector<Station> &stations) const;
    void paintSign(QPainter &painter, const Station &station) const;
    qreal laneCenter() const;

    QListView *m_list;
    StackScene &m_scene;
    LookupWatch *m_lookups = nullptr;
    bool m_isOn = true;
    QVariantAnimation m_reach; ///< 0 to 1: how much of the beam is there.
};

}
