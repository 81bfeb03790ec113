// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QVariantAnimation>

namespace stratoscope
{

/** Where a build-up is: the layer that is being laid, and how far that is. Plays, pauses and steps. */
class BuildUpPlayer : public QObject
{
    Q_OBJECT

public:
    explicit BuildUpPlayer(QObject *parent = nullptr);

    /** For a stack of \a count layers; shows all of them. */
    void setCount(int count);
    int count() const { return m_count; }
    /** The layer that is being laid; -1 if there are none. */
    int step() const { return m_step; }
    /** How far it is, 0 to 1. */
    qreal phase() const { return m_phase; }
    /** True while it goes on to the next layer by itself. */
    bool isPlaying() const { return m_isPlaying; }
    /** True while something moves. */
    bool isMoving() const { return m_time.state() == QAbstractAnimation::Running; }

    /** 1: a layer takes a bit more than two seconds. */
    void setSpeed(qreal speed);
    qreal speed() const { return m_speed; }
    /** Without motion, each layer is there at once, and stays as long as its motion would take. */
    void setMotion(bool hasMotion) { m_hasMotion = hasMotion; }

    /** Shows one moment, and pauses. */
    void show(int step, qreal phase = 1);

    static constexpr int StepMs = 2200;

public Q_SLOTS:
    /** Goes on, from the bottom if all layers are laid. */
    void play();
    void pause();
    void toggle();
    /** Lays one more layer. */
    void stepForward();
    /** Takes the last layer off. */
    void stepBack();

Q_SIGNALS:
    /** step() or phase() changed: something else is to be seen. */
    void moved();
    /** Another layer is being laid. */
    void stepChanged(int step);
    void playingChanged(bool isPlaying);

private:
    void begin(int step);
    void setPlaying(bool isPlaying);
    void finishStep();

    QVariantAnimation m_time;
    int m_count = 0;
    int m_step = -1;
    qreal m_phase = 1;
    qreal m_speed = 1;
    bool m_isPlaying = false;
    bool m_hasMotion = true;
};

}
