// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "analysisstrip.h"

#include "wasteanalysis.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace stratoscope
{

namespace
{

constexpr int Margin = 6;
constexpr int BarCharacters = 14;

}

AnalysisStrip::AnalysisStrip(WasteAnalysis *analysis, QWidget *parent)
    : QWidget(parent)
    , m_analysis(analysis)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_start(new QPushButton(tr("&Look Now", "for waste")))
    , m_stop(new QPushButton(tr("&Stop")))
{
    m_text->setWordWrap(true);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * BarCharacters);
    m_bar->setAccessibleName(tr("Looking for waste"));
    connect(m_start, &QPushButton::clicked, m_analysis, &WasteAnalysis::start);
    connect(m_stop, &QPushButton::clicked, m_analysis, &WasteAnalysis::stop);
    connect(m_analysis, &WasteAnalysis::changed, this, &AnalysisStrip::update);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Margin, 0, Margin, 0);
    layout->setSpacing(Margin);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_start);
    layout->addWidget(m_stop);
    update();
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
    m_stop->setVisible(phase == Phase::Running);
    m_start->setVisible(phase == Phase::Waiting || phase == Phase::Stopped);
    if (phase == Phase::Waiting)
        m_text->setText(tr("The contents of the layers are still being compared."));
    else if (phase == Phase::Running)
        m_text->setText(tr("Looking for what is of no use …"));
    else
        m_text->setText(tr("Stopped: it is not known what is of no use."));
}

}
