// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "paneheader.h"

#include "elidedlabel.h"
#include "panemetrics.h"
#include "tones.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>

namespace stratoscope
{

namespace
{

constexpr int Gap = 12;

}

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(Qt::AlignLeft, this))
    , m_warning(new ElidedLabel(Qt::AlignLeft, this))
    , m_info(new ElidedLabel(Qt::AlignRight, this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setIsHeading();
    m_info->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_title);
    layout->addWidget(m_warning);
    m_warning->hide();
    updateWarningColor();
    // The facts shrink first.
    layout->addWidget(m_info, 1);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PaneHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PaneHeader::setInfo(const QString &info)
{
    m_info->setText(info);
}

void PaneHeader::setWarning(const QString &warning)
{
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

QString PaneHeader::warning() const
{
    return m_warning->text();
}

void PaneHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateWarningColor();
}

void PaneHeader::updateWarningColor()
{
    QPalette own = m_warning->palette();
    own.setColor(QPalette::WindowText, warningColor(palette()));
    m_warning->setPalette(own);
}

void PaneHeader::setInfoIsDigest()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_info->setFont(fixed);
    m_info->setElideMode(Qt::ElideMiddle);
}

QString PaneHeader::title() const
{
    return m_title->text();
}

QString PaneHeader::info() const
{
    return m_info->text();
}

}
