// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "statusline.h"

#include "explorerstate.h"
#include "imagesession.h"
#include "statustexts.h"
#include "warningsdialog.h"

#include <QLabel>
#include <QStatusBar>
#include <QStyle>
#include <QToolButton>

namespace stratoscope
{

StatusLine::StatusLine(QStatusBar *bar, ExplorerState *state, const ImageSession *session)
    : QObject(bar)
    , m_bar(bar)
    , m_state(state)
    , m_session(session)
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
    bar->addPermanentWidget(m_source);
    update();
}

void StatusLine::update()
{
    const LoadedImagePtr loaded = m_state->loaded();
    m_summary->setText(loaded ? statusSummary(*loaded, m_session->elapsedMs()) : QString());
    m_source->setText(m_state->isEmpty() ? QString() : statusSource(*m_state->source(), m_state->image()));
    m_source->setToolTip(m_state->isEmpty() ? QString() : m_state->source()->location.toHtmlEscaped());
    const qsizetype warnings = loaded ? statusWarnings(*loaded).size() : 0;
    m_warnings->setText(tr("%n warning(s)", nullptr, int(warnings)));
    m_warnings->setVisible(warnings > 0);
    m_bar->setVisible(!m_state->isEmpty());
}

void StatusLine::showWarnings()
{
    if (m_state->loaded())
        WarningsDialog(statusWarnings(*m_state->loaded()), m_bar->window()).exec();
}

}
