// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "statusline.h"

#include "bytes.h"
#include "explorerstate.h"
#include "imagesession.h"
#include "statustexts.h"
#include "tooltiptext.h"
#include "warningsdialog.h"
#include "wasteanalysis.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QStyle>
#include <QToolButton>

namespace stratoscope
{

namespace
{

constexpr int BarCharacters = 16;
constexpr int BarSteps = 1000;
constexpr int ErrorMs = 20'000;
constexpr int WorkDelayMs = 200;
constexpr int WhatCharacters = 60;

}

StatusLine::StatusLine(QStatusBar *bar, ExplorerState *state, ImageSession *session, WasteAnalysis *analysis)
    : QObject(bar)
    , m_bar(bar)
    , m_state(state)
    , m_session(session)
    , m_analysis(analysis)
    , m_summary(new QLabel)
    , m_warnings(new QToolButton)
    , m_source(new QLabel)
{
    m_summary->setTextFormat(Qt::PlainText);
    m_source->setTextFormat(Qt::PlainText);
    m_warnings->setAutoRaise(true);
    m_warnings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_warnings->setIcon(bar->style()->standardIcon(QStyle::SP_MessageBoxWarning));
    connect(m_warnings, &QToolButton::clicked, this, &StatusLine::showWarnings);
    const int margin = bar->fontMetrics().height() / 2;
    m_summary->setContentsMargins(margin, 0, margin, 0);
    m_source->setContentsMargins(margin, 0, margin, 0);
    bar->addWidget(m_summary);
    bar->addWidget(m_warnings);
    addProgress();
    bar->addPermanentWidget(m_source);
    connect(session, &ImageSession::completing, this, &StatusLine::showProgress);
    connect(session, &ImageSession::settled, this, &StatusLine::settle);
    connect(analysis, &WasteAnalysis::changed, this, &StatusLine::update);
    connect(state, &ExplorerState::upToChanged, this, &StatusLine::updateSummary);
    // A message may have shown it where there is no image.
    connect(m_bar, &QStatusBar::messageChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_bar->setVisible(!m_state->isEmpty());
    });
    m_workDelay.setSingleShot(true);
    m_workDelay.setInterval(WorkDelayMs);
    connect(&m_workDelay, &QTimer::timeout, this, [this] { showProgress(m_work); });
    update();
}

void StatusLine::addProgress()
{
    m_progress = new QWidget;
    m_what = new QLabel;
    m_what->setTextFormat(Qt::PlainText);
    m_what->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_share = new QProgressBar;
    m_share->setTextVisible(false);
    m_share->setFixedWidth(m_bar->fontMetrics().averageCharWidth() * BarCharacters);
    m_share->setMaximumHeight(m_bar->fontMetrics().height() * 2 / 3);
    auto *stop = new QToolButton;
    stop->setIcon(m_bar->style()->standardIcon(QStyle::SP_DialogCancelButton));
    stop->setAutoRaise(true);
    stop->setToolTip(tr("Stop"));
    stop->setAccessibleName(tr("Stop"));
    connect(stop, &QToolButton::clicked, this, &StatusLine::stopRequested);
    auto *layout = new QHBoxLayout(m_progress);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_share), static_cast<QWidget *>(stop)})
        layout->addWidget(widget);
    m_bar->addPermanentWidget(m_progress);
    m_progress->hide();
}

void StatusLine::showProgress(const Progress &progress)
{
    const QString what
        = progress.what.isEmpty() ? tr("Working …") : tr("%1 …", "what is being done").arg(displayText(progress.what));
    // A long file name must not make the window wider.
    const int widest = m_bar->fontMetrics().averageCharWidth() * WhatCharacters;
    m_what->setText(m_bar->fontMetrics().elidedText(what, Qt::ElideMiddle, widest));
    m_share->setAccessibleName(what);
    m_share->setRange(0, progress.total == 0 ? 0 : BarSteps);
    if (progress.total > 0)
        m_share->setValue(int(double(progress.done) / double(progress.total) * BarSteps));
    m_progress->show();
}

void StatusLine::setWorking(bool working)
{
    if (working == m_isWorking)
        return;
    m_isWorking = working;
    m_work = {};
    if (working) {
        m_workDelay.start();
        return;
    }
    m_workDelay.stop();
    if (!m_session->isCompleting())
        m_progress->hide();
}

void StatusLine::showWork(const Progress &progress)
{
    m_work = progress;
    if (m_isWorking && !m_workDelay.isActive())
        showProgress(progress);
}

void StatusLine::settle(const std::optional<Error> &error)
{
    m_progress->hide();
    if (error)
        m_bar->showMessage(tr("Some checks failed: %1").arg(error->message()), ErrorMs);
}

void StatusLine::update()
{
    const LoadedImagePtr loaded = m_state->loaded();
    updateSummary();
    m_source->setText(m_state->isEmpty() ? QString() : statusSource(*m_state->source(), m_state->image()));
    m_source->setToolTip(m_state->isEmpty() ? QString() : toolTipText(m_state->source()->location));
    const qsizetype warnings = loaded ? statusWarnings(*loaded).size() : 0;
    m_warnings->setText(tr("%n warning(s)", nullptr, int(warnings)));
    m_warnings->setVisible(warnings > 0);
    m_progress->setVisible(m_progress->isVisibleTo(m_bar) && (m_session->isCompleting() || m_isWorking));
    m_bar->setVisible(!m_state->isEmpty());
}

void StatusLine::updateSummary()
{
    const LoadedImagePtr loaded = m_state->loaded();
    m_summary->setText(loaded
            ? statusSummary(*loaded, m_session->elapsedMs(), m_analysis->report().get(), m_state->upTo())
            : QString());
}

void StatusLine::showWarnings()
{
    if (m_state->loaded())
        WarningsDialog(statusWarnings(*m_state->loaded()), m_bar->window()).exec();
}

}
