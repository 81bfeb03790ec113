// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackjump.h"

#include "explorerstate.h"

#include <QAction>
#include <QGuiApplication>
#include <QInputDialog>
#include <QKeyEvent>
#include <QStyleHints>

#include <algorithm>

namespace stratoscope
{

StackJump::StackJump(QWidget *list, ExplorerState *state, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_state(state)
    , m_action(new QAction(tr("Go to Laye&r…"), this))
{
    m_action->setObjectName(QStringLiteral("goToLayer"));
    m_action->setShortcut(Qt::CTRL | Qt::Key_L);
    m_action->setToolTip(tr("Select a layer by its number. In the stack, just type the number."));
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, &StackJump::ask);
    const auto update = [this] { m_action->setEnabled(m_state->layerCount() > 1); };
    connect(m_state, &ExplorerState::sourceChanged, this, update);
    connect(m_state, &ExplorerState::loadedChanged, this, update);
    m_list->installEventFilter(this);
}

void StackJump::ask()
{
    auto *dialog = new QInputDialog(m_list->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Go to Layer"));
    const int last = static_cast<int>(m_state->layerCount()) - 1;
    dialog->setLabelText(tr("&Number of the layer, 0 (bottom) to %1 (top):").arg(last));
    dialog->setIntRange(0, std::max(0, last));
    if (m_state->layer().isValid())
        dialog->setIntValue(m_state->layer().value);
    connect(dialog, &QInputDialog::intValueSelected, m_state, [state = m_state](int number) {
        state->selectLayer(LayerIndex(static_cast<std::size_t>(number)), SelectionOrigin::Stack);
    });
    dialog->open();
}

void StackJump::type(int digit)
{
    const int count = static_cast<int>(m_state->layerCount());
    const bool goesOn = m_since.isValid() && m_since.elapsed() < QGuiApplication::styleHints()->keyboardInputInterval();
    const int longer = m_typed * 10 + digit;
    m_typed = goesOn && longer < count ? longer : digit;
    m_since.start();
    if (m_typed < count)
        m_state->selectLayer(LayerIndex(static_cast<std::size_t>(m_typed)), SelectionOrigin::Stack);
}

bool StackJump::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int digit = press->key() - Qt::Key_0;
    if ((press->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || digit < 0 || digit > 9)
        return false;
    type(digit);
    return true;
}

}
