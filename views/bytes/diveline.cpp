// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diveline.h"

#include "elidedlabel.h"
#include "panemetrics.h"
#include "scoretext.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QWhatsThis>

namespace stratoscope
{

namespace
{

}

DiveLine::DiveLine(QWidget *parent)
    : QWidget(parent)
    , m_score(new ElidedLabel(Qt::AlignLeft))
    , m_why(new QToolButton)
{
    m_score->setForegroundRole(QPalette::PlaceholderText);
    m_why->setText(tr("Why?", "does the score differ from the exact figures"));
    m_why->setAutoRaise(true);
    m_why->setToolTip(tr("Why dive's numbers differ from the exact ones"));
    m_why->setAccessibleName(m_why->toolTip());
    connect(m_why, &QToolButton::clicked, this, &DiveLine::explain);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(PaneMargin, 0, 0, 0);
    layout->setSpacing(PaneMargin);
    layout->addWidget(m_score, 1);
    layout->addWidget(m_why);
    setReport({});
}

void DiveLine::setReport(const WasteReportPtr &report)
{
    setVisible(report && report->dive);
    if (!report || !report->dive)
        return;
    const ScoreText text = scoreText(*report->dive, report->image->stats.wastedBytes);
    m_score->setText(tr("dive: %1", "what a well-known tool says of the image").arg(text.summary));
    m_explanation = QStringLiteral("<qt><p>%1</p></qt>").arg(text.difference.toHtmlEscaped());
}

void DiveLine::explain()
{
    QWhatsThis::showText(m_why->mapToGlobal(QPoint(0, m_why->height())), m_explanation, m_why);
}

}
