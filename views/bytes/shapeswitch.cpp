// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shapeswitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace stratoscope
{

ShapeSwitch::ShapeSwitch(QWidget *parent)
    : QWidget(parent)
    , m_grouped(new QToolButton)
    , m_flat(new QToolButton)
{
    m_grouped->setText(tr("By Cause", "how waste is listed"));
    m_grouped->setToolTip(tr("List findings by what caused them"));
    m_flat->setText(tr("All Files", "how waste is listed"));
    m_flat->setToolTip(tr("List every wasted file, the largest first"));
    auto *group = new QButtonGroup(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QToolButton *button : {m_grouped, m_flat}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        layout->addWidget(button);
    }
    m_grouped->setChecked(true);
    connect(m_flat, &QToolButton::toggled, this, &ShapeSwitch::flatChanged);
}

bool ShapeSwitch::isFlat() const
{
    return m_flat->isChecked();
}

void ShapeSwitch::setFlat(bool flat)
{
    (flat ? m_flat : m_grouped)->setChecked(true);
}

}
