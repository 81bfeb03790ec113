// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "programwindow.h"

#include "translation.h"
#include "workspace.h"

namespace stratoscope
{

ProgramWindow::ProgramWindow()
    : m_window(std::make_unique<MainWindow>())
{
    connectWindow();
}

void ProgramWindow::connectWindow()
{
    // Later, so that the menu that asks for it is closed by then.
    connect(m_window.get(), &MainWindow::languageRequested, this, &ProgramWindow::changeLanguage, Qt::QueuedConnection);
}

void ProgramWindow::changeLanguage(const QString &language)
{
    setChosenLanguage(language);
    useLanguage(language);
    m_window->saveWindow();
    auto next = std::make_unique<MainWindow>(m_window->giveAway());
    next->restoreWindow();
    next->continueFrom(*m_window);
    next->show();
    next->activateWindow();
    // The new window first: the program ends with its last one.
    m_window = std::move(next);
    connectWindow();
}

void ProgramWindow::save()
{
    m_window->saveWindow();
}

}
