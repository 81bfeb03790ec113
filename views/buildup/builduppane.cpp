// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "builduppane.h"

#include "buildupplayer.h"
#include "buildupview.h"
#include "elidedlabel.h"
#include "explorerstate.h"
#include "motion.h"
#include "paneheader.h"
#include "panemetrics.h"
#include "svgicon.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

#include <array>

namespace stratoscope
{

namespace
{

/** Of a layer, at most so many fly; of a stack, so many are ever shown. */
constexpr std::size_t MostFlights = 12;
constexpr std::array Speeds {0.5, 1.0, 2.0, 4.0};

}

BuildUpPane::BuildUpPane(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_player(new BuildUpPlayer(this))
    , m_view(new BuildUpView(m_player))
    , m_header(new PaneHeader)
    , m_caption(new ElidedLabel(Qt::AlignLeft | Qt::AlignVCenter))
    , m_effect(new QLabel)
{
    setFocusProxy(m_view);
    m_header->setTitle(tr("BUILD-UP"));
    m_effect->setTextFormat(Qt::PlainText);
    auto *caption = new QHBoxLayout;
    caption->setContentsMargins(PaneMargin, PaneMargin, PaneMargin, 0);
    caption->setSpacing(PaneMargin * 2);
    caption->addWidget(m_caption);
    caption->addWidget(m_effect);
    caption->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(caption);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeControls());
    updateFont();

    connect(m_player, &BuildUpPlayer::stepChanged, this, &BuildUpPane::setHeight);
    connect(m_player, &BuildUpPlayer::stepChanged, this, &BuildUpPane::updateTexts);
    connect(m_player, &BuildUpPlayer::playingChanged, this, &BuildUpPane::updatePlaying);
    connect(m_player, &BuildUpPlayer::stepChanged, this, &BuildUpPane::updatePlaying);
    connect(m_state, &ExplorerState::sourceChanged, this, &BuildUpPane::refresh);
    connect(m_state, &ExplorerState::loadedChanged, this, &BuildUpPane::refresh);
    connect(m_state, &ExplorerState::upToChanged, this, &BuildUpPane::followHeight);
    refresh();
}

QToolButton *BuildUpPane::addButton(QLayout *row, const char *icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(svgIcon(QLatin1String(icon)));
    button->setText(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(button);
    return button;
}

QWidget *BuildUpPane::makeControls()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(PaneMargin, PaneMargin, PaneMargin, PaneMargin);
    m_back = addButton(row, "build-back", tr("Back"));
    m_back->setToolTip(tr("Take the layer off (Left)"));
    m_play = addButton(row, "build-play", tr("Play"));
    m_forward = addButton(row, "build-forward", tr("Step"));
    m_forward->setToolTip(tr("Add the next layer (Right)"));
    auto *label = new QLabel(tr("Speed:"));
    m_speed = new QComboBox;
    for (const double speed : Speeds)
        m_speed->addItem(tr("%1×", "speed").arg(QLocale().toString(speed)), speed);
    m_speed->setCurrentIndex(1);
    m_speed->setAccessibleName(tr("Speed"));
    label->setBuddy(m_speed);
    row->addSpacing(PaneMargin * 2);
    row->addWidget(label);
    row->addWidget(m_speed);
    row->addStretch();
    auto *done = addButton(row, "image-close", tr("Close"));
    connect(m_back, &QToolButton::clicked, m_player, &BuildUpPlayer::stepBack);
    connect(m_play, &QToolButton::clicked, m_player, &BuildUpPlayer::toggle);
    connect(m_forward, &QToolButton::clicked, m_player, &BuildUpPlayer::stepForward);
    connect(m_speed, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_player->setSpeed(Speeds.at(std::size_t(index))); });
    connect(done, &QToolButton::clicked, this, &BuildUpPane::closeRequested);
    return bar;
}

void BuildUpPane::start()
{
    m_startsSoon = true;
    if (!m_view->data() || m_isBusy)
        return;
    m_startsSoon = false;
    m_player->show(m_player->count() - 1);
    m_player->play();
}

void BuildUpPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFont();
    if (event->type() == QEvent::LocaleChange)
        updateTexts();
}

void BuildUpPane::updateFont()
{
    QFont large = font();
    large.setBold(true);
    m_caption->setFont(large);
}

void BuildUpPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_player->setMotion(wantsMotion(this));
    if (m_isStale)
        refresh();
}

void BuildUpPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_player->pause();
    m_startsSoon = false;
}

void BuildUpPane::refresh()
{
    const LoadedImagePtr image = m_state->loaded();
    m_isStale = !isVisible() || !image;
    if (!image) {
        m_view->setData({}, tr("The build-up appears once the layers have been read."));
        m_player->setCount(0);
        updateTexts();
    }
    if (m_isStale) {
        m_making.cancel();
        m_isBusy = false;
        return;
    }
    m_isBusy = true;
    m_making.start([this, image](const Job &job, const LatestJob::Deliver &deliver) {
        auto made = std::make_shared<BuildUpData>();
        made->image = image;
        made->steps = buildSteps(image->tree, MostFlights, job);
        if (!job.isCancelled())
            deliver([this, made] { take(made); });
    });
}

void BuildUpPane::take(const std::shared_ptr<const BuildUpData> &made)
{
    m_view->setData(made);
    m_isBusy = false;
    {
        // The height of the stack is the state's, not the player's.
        const QSignalBlocker blocker(m_player);
        m_player->setCount(int(made->steps.size()));
    }
    followHeight();
    updateTexts();
    if (m_startsSoon)
        start();
    Q_EMIT busyChanged();
}

void BuildUpPane::followHeight()
{
    const int step = m_state->upTo().isValid() ? int(m_state->upTo().value) : -1;
    if (m_view->data() && step != m_player->step())
        m_player->show(step);
    updatePlaying();
}

void BuildUpPane::setHeight(int step)
{
    if (step >= 0)
        m_state->setUpTo(LayerIndex(std::size_t(step)));
}

void BuildUpPane::updateTexts()
{
    const BuildUpDataPtr shown = m_view->data();
    const int step = m_player->step();
    if (!shown || step < 0 || std::size_t(step) >= shown->steps.size()) {
        m_caption->setText({});
        m_effect->clear();
        m_header->setInfo({});
        return;
    }
    const QString title = buildStepTitle(*shown, step);
    const QString effect = buildStepText(shown->steps[std::size_t(step)]);
    m_caption->setText(title);
    m_effect->setText(effect);
    m_view->setAccessibleDescription(tr("%1 — %2", "a layer, and what it does").arg(title, effect));
    m_header->setInfo(tr("layer %1 of %2").arg(step + 1).arg(shown->steps.size()));
}

void BuildUpPane::updatePlaying()
{
    // Whoever gets enough of it while it plays has the next layer at once.
    m_player->setMotion(wantsMotion(this));
    const bool isPlaying = m_player->isPlaying();
    m_play->setIcon(svgIcon(isPlaying ? QStringLiteral("build-pause") : QStringLiteral("build-play")));
    m_play->setText(isPlaying ? tr("Pause") : tr("Play"));
    m_play->setToolTip(isPlaying ? tr("Pause (Space)") : tr("Play (Space)"));
    m_play->setEnabled(m_player->count() > 0);
    m_back->setEnabled(m_player->step() > 0);
    m_forward->setEnabled(m_player->step() + 1 < m_player->count());
}

}
