// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildupplayer.h"

#include <utility>

namespace stratoscope
{

BuildUpPlayer::BuildUpPlayer(QObject *parent)
    : QObject(parent)
{
    m_time.setStartValue(0.0);
    m_time.setEndValue(1.0);
    m_time.setDuration(StepMs);
    connect(&m_time, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (!m_hasMotion || !isMoving())
            return;
        m_phase = value.toReal();
        Q_EMIT moved();
    });
    connect(&m_time, &QVariantAnimation::finished, this, &BuildUpPlayer::finishStep);
}

void BuildUpPlayer::setCount(int count)
{
    m_count = count;
    show(count - 1);
}

void BuildUpPlayer::setSpeed(qreal speed)
{
    m_speed = speed;
    // The moment at hand stays: only the rest gets faster.
    const qreal share = m_time.duration() > 0 ? qreal(m_time.currentTime()) / m_time.duration() : 0;
    m_time.setDuration(qMax(1, int(StepMs / speed)));
    if (isMoving())
        m_time.setCurrentTime(int(share * m_time.duration()));
}

void BuildUpPlayer::show(int step, qreal phase)
{
    m_time.stop();
    setPlaying(false);
    const int before = std::exchange(m_step, qBound(-1, step, m_count - 1));
    m_phase = phase;
    if (before != m_step)
        Q_EMIT stepChanged(m_step);
    Q_EMIT moved();
}

void BuildUpPlayer::begin(int step)
{
    m_time.stop();
    const int before = std::exchange(m_step, step);
    m_phase = m_hasMotion ? 0 : 1;
    m_time.start();
    if (before != m_step)
        Q_EMIT stepChanged(m_step);
    Q_EMIT moved();
}

void BuildUpPlayer::play()
{
    if (m_count == 0 || m_isPlaying)
        return;
    setPlaying(true);
    if (m_time.state() == QAbstractAnimation::Paused)
        m_time.resume();
    else if (!isMoving())
        begin(m_step + 1 < m_count ? m_step + 1 : 0);
}

void BuildUpPlayer::pause()
{
    if (isMoving())
        m_time.pause();
    setPlaying(false);
}

void BuildUpPlayer::toggle()
{
    if (m_isPlaying)
        pause();
    else
        play();
}

void BuildUpPlayer::stepForward()
{
    setPlaying(false);
    if (m_step + 1 < m_count)
        begin(m_step + 1);
}

void BuildUpPlayer::stepBack()
{
    if (m_step > 0)
        show(m_step - 1);
}

void BuildUpPlayer::setPlaying(bool isPlaying)
{
    if (std::exchange(m_isPlaying, isPlaying) != isPlaying)
        Q_EMIT playingChanged(isPlaying);
}

void BuildUpPlayer::finishStep()
{
    m_phase = 1;
    if (m_isPlaying && m_step + 1 < m_count) {
        begin(m_step + 1);
        return;
    }
    setPlaying(false);
    Q_EMIT moved();
}

}
