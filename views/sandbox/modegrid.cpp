// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "modegrid.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace stratoscope
{

ModeGrid::ModeGrid(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    const QString who[] = {tr("Owner"), tr("Group"), tr("Other")};
    const QString what[] = {tr("read"), tr("write"), tr("execute")};
    const QString special[] = {tr("set user ID"), tr("set group ID"), tr("sticky")};
    for (int row = 0; row < 3; ++row) {
        grid->addWidget(new QLabel(who[row]), row, 0);
        for (int column = 0; column < 3; ++column) {
            const auto bit = static_cast<quint16>(1 << (8 - row * 3 - column));
            grid->addWidget(addBox(bit, what[column], tr("%1: %2").arg(who[row], what[column])), row, column + 1);
        }
        grid->addWidget(addBox(static_cast<quint16>(04000 >> row), special[row], special[row]), row, 4);
    }
    grid->setColumnStretch(5, 1);
}

QCheckBox *ModeGrid::addBox(quint16 bit, const QString &text, const QString &accessibleName)
{
    auto *box = new QCheckBox(text);
    box->setAccessibleName(accessibleName);
    m_boxes.emplace_back(bit, box);
    connect(box, &QCheckBox::clicked, this, [this] { Q_EMIT edited(mode()); });
    return box;
}

quint16 ModeGrid::mode() const
{
    quint16 mode = 0;
    for (const auto &[bit, box] : m_boxes)
        mode = static_cast<quint16>(mode | (box->isChecked() ? bit : 0));
    return mode;
}

void ModeGrid::setMode(quint16 mode)
{
    for (const auto &[bit, box] : m_boxes)
        box->setChecked((mode & bit) != 0);
}

}
