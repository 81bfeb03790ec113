// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "analysisstrip.h"

#include "format.h"
#include "panemetrics.h"
#include "wasteanalysis.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace stratoscope
{

namespace
{

constexpr int BarCharacters = 14;
/** Bytes are 64 bits wide, the bar's values 31. */
constexpr int Steps = 1000;

}

AnalysisStrip::AnalysisStrip(WasteAnalysis *analysis, QWidget *parent)
    : QWidget(parent)
    , m_analysis(analysis)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_start(new QPushButton(tr("Analy&ze Now", "for waste")))
    , m_stop(new QPushButton(tr("&Stop")))
{
    m_text->setWordWrap(true);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * BarCharacters);
    m_bar->setAccessibleName(tr("Analyzing waste"));
    connect(m_start, &QPushButton::clicked, m_analysis, &WasteAnalysis::start);
    connect(m_stop, &QPushButton::clicked, m_analysis, &WasteAnalysis::stop);
    connect(m_analysis, &WasteAnalysis::changed, this, &AnalysisStrip::update);
    connect(m_analysis, &WasteAnalysis::progressed, this, &AnalysisStrip::showProgress);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    layout->setSpacing(PaneMargin);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_start);
    layout->addWidget(m_stop);
    update();
}

void AnalysisStrip::showProgress(const Progress &progress)
{
    if (m_analysis->phase() != WasteAnalysis::Phase::Running || progress.total == 0)
        return;
    const double share = static_cast<double>(progress.done) / static_cast<double>(progress.total);
    m_bar->setRange(0, Steps);
    m_bar->setValue(qBound(0, qRound(share * Steps), Steps));
    m_text->setText(tr("%1: %2 of %3", "what is done, bytes")
                        .arg(progress.what, formatSize(progress.done), formatSize(progress.total)));
}

void AnalysisStrip::setEnabledHere(bool enabled)
{
    m_isEnabledHere = enabled;
    update();
}

void AnalysisStrip::update()
{
    using Phase = WasteAnalysis::Phase;
    const Phase phase = m_analysis->phase();
    const bool isTold = phase == Phase::Waiting || phase == Phase::Running || phase == Phase::Stopped;
    setVisible(m_isEnabledHere && isTold);
    m_bar->setVisible(phase == Phase::Running);
    m_bar->setRange(0, 0);
    m_stop->setVisible(phase == Phase::Running);
    m_start->setVisible(phase == Phase::Waiting || phase == Phase::Stopped);
    if (phase == Phase::Waiting)
        m_text->setText(tr("Still comparing the contents of the layers."));
    else if (phase == Phase::Running)
        m_text->setText(tr("Looking for wasted space …"));
    else
        m_text->setText(tr("Stopped. Wasted space is not known."));
}

}
