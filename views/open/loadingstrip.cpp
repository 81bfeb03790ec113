// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "loadingstrip.h"

#include "bytes.h"
#include "format.h"
#include "tooltiptext.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace stratoscope
{

namespace
{

/** Bytes are 64 bits wide, the bar's values 31: it counts in thousandths. */
constexpr int Steps = 1000;

int steps(const Progress &progress)
{
    const double share = static_cast<double>(progress.done) / static_cast<double>(progress.total);
    return qBound(0, qRound(share * Steps), Steps);
}

}

LoadingStrip::LoadingStrip(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_amount(new QLabel)
    , m_bar(new QProgressBar)
{
    auto *cancelButton = new QPushButton(tr("Cancel"));
    m_cancel = cancelButton;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of loading"));
    m_what->setTextFormat(Qt::PlainText);
    // A long blob name must not make the window wider.
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_amount->setForegroundRole(QPalette::PlaceholderText);

    auto *grid = new QGridLayout(this);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_amount, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(cancelButton, 0, 2, 2, 1, Qt::AlignBottom);
    grid->setColumnStretch(0, 1);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);

    connect(cancelButton, &QPushButton::clicked, this, &LoadingStrip::cancel);
    reset();
}

void LoadingStrip::reset()
{
    m_what->setText(tr("Opening…"));
    m_amount->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
}

void LoadingStrip::setProgress(const Progress &progress)
{
    // Late progress reports after a cancel would replace "Stopping…".
    if (!m_cancel->isEnabled())
        return;
    if (!progress.what.isEmpty())
        m_what->setText(displayText(progress.what));
    m_what->setToolTip(toolTipText(progress.what));
    if (progress.total == 0) {
        m_bar->setRange(0, 0);
        m_amount->setText(progress.done == 0 ? QString() : formatSize(progress.done));
        return;
    }
    m_bar->setRange(0, Steps);
    m_bar->setValue(steps(progress));
    m_amount->setText(
        tr("%1 of %2", "bytes read so far, bytes in all").arg(formatSize(progress.done), formatSize(progress.total)));
}

void LoadingStrip::cancel()
{
    m_cancel->setEnabled(false);
    m_what->setText(tr("Stopping…"));
    m_bar->setRange(0, 0);
    Q_EMIT cancelRequested();
}

}
