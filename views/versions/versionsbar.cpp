// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "versionsbar.h"

#include "format.h"
#include "svgicon.h"
#include "tooltiptext.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QToolButton>

namespace stratoscope
{

namespace
{

constexpr int GroupGap = 6;

}

VersionsBar::VersionsBar(QWidget *parent)
    : QWidget(parent)
    , m_sideBySide(new QRadioButton(tr("&Side by Side")))
    , m_unified(new QRadioButton(tr("&Unified")))
    , m_whitespace(new QCheckBox(tr("&Ignore White Space")))
    , m_onlyChanges(new QCheckBox(tr("&Only Changes")))
    , m_origins(new QCheckBox(tr("&Layer of Each Line")))
    , m_changes(new QLabel)
    , m_copy(new QToolButton)
    , m_swap(new QToolButton)
{
    m_unified->setToolTip(tr("Removed lines above added ones, as in a diff"));
    m_copy->setText(tr("&Copy as Diff"));
    m_copy->setToolTip(tr("Copy all changes as a unified diff, for patch"));
    m_swap->setText(tr("S&wap"));
    m_swap->setToolTip(tr("Swap the two versions"));
    m_whitespace->setToolTip(tr("Lines that differ only in white space are the same"));
    m_onlyChanges->setToolTip(tr("Fold lines that are far from any change"));
    m_origins->setToolTip(tr("Show before each line the layer that it comes from"));
    m_onlyChanges->setChecked(true);
    auto *layouts = new QButtonGroup(this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 0, 8, 4);
    line->setSpacing(6);
    layouts->addButton(m_sideBySide);
    layouts->addButton(m_unified);
    m_sideBySide->setChecked(true);
    for (QToolButton *button : {m_swap, m_copy})
        button->setFocusPolicy(Qt::TabFocus);
    line->addWidget(m_sideBySide);
    line->addWidget(m_unified);
    for (QCheckBox *box : {m_onlyChanges, m_whitespace, m_origins}) {
        line->addSpacing(GroupGap);
        line->addWidget(box);
    }
    line->addStretch();
    line->addWidget(m_changes);
    addStep(&m_previous, tr("Previous Change"), "layer-up",
        {QKeySequence(Qt::SHIFT | Qt::Key_F7), QKeySequence(Qt::ALT | Qt::Key_Up)}, -1);
    addStep(
        &m_next, tr("Next Change"), "layer-down", {QKeySequence(Qt::Key_F7), QKeySequence(Qt::ALT | Qt::Key_Down)}, 1);
    line->addSpacing(GroupGap);
    line->addWidget(m_swap);
    line->addWidget(m_copy);
    connect(layouts, &QButtonGroup::buttonClicked, this, &VersionsBar::layoutPicked);
    connect(m_onlyChanges, &QCheckBox::toggled, this, &VersionsBar::layoutPicked);
    connect(m_whitespace, &QCheckBox::toggled, this, &VersionsBar::whitespacePicked);
    connect(m_origins, &QCheckBox::toggled, this, &VersionsBar::originsPicked);
    connect(m_copy, &QToolButton::clicked, this, &VersionsBar::copyRequested);
    connect(m_swap, &QToolButton::clicked, this, &VersionsBar::swapRequested);
    setAbilities({});
}

void VersionsBar::addStep(
    QAction **action, const QString &text, const char *icon, const QList<QKeySequence> &keys, int by)
{
    *action = new QAction(svgIcon(QLatin1String(icon)), text, this);
    (*action)->setShortcuts(keys);
    (*action)->setToolTip(
        toolTipText(QStringLiteral("%1 (%2)").arg(text, QKeySequence::listToString(keys, QKeySequence::NativeText))));
    connect(*action, &QAction::triggered, this, [this, by] { Q_EMIT stepRequested(by); });
    auto *button = new QToolButton;
    button->setDefaultAction(*action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
}

DiffLayout VersionsBar::diffLayout() const
{
    return m_unified->isChecked() ? DiffLayout::Unified : DiffLayout::SideBySide;
}

Whitespace VersionsBar::whitespace() const
{
    return m_whitespace->isChecked() ? Whitespace::Ignored : Whitespace::Counts;
}

bool VersionsBar::onlyChanges() const
{
    return m_onlyChanges->isChecked();
}

bool VersionsBar::wantsOrigins() const
{
    return m_origins->isChecked();
}

void VersionsBar::setWantsOrigins(bool wants)
{
    m_origins->setChecked(wants);
}

void VersionsBar::setAbilities(const Abilities &abilities)
{
    m_next->setEnabled(abilities.hasNext);
    m_previous->setEnabled(abilities.hasPrevious);
    m_whitespace->setEnabled(abilities.isText);
    m_origins->setEnabled(abilities.isText);
    m_copy->setEnabled(abilities.canCopy);
    m_changes->setText(abilities.current < 0
            ? tr("%Ln change(s)", nullptr, abilities.changes)
            : tr("Change %1 of %2")
                  .arg(formatCount(quint64(abilities.current) + 1), formatCount(quint64(abilities.changes))));
}

QString VersionsBar::changesText() const
{
    return m_changes->text();
}

QList<QAction *> VersionsBar::keyActions() const
{
    return {m_next, m_previous};
}

}
