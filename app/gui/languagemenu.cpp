// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "languagemenu.h"

#include "translation.h"

#include <QActionGroup>
#include <QMenu>

namespace stratoscope
{

LanguageMenu::LanguageMenu(QMenu *menu)
    : QObject(menu)
    , m_menu(menu)
{
    // Only then: asking all languages for their names means reading their files.
    connect(menu, &QMenu::aboutToShow, this, &LanguageMenu::fill);
}

void LanguageMenu::fill()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const QString current = chosenLanguage();
    const auto add = [&](const QString &text, const QString &language) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(language == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT chosen(language); });
    };
    add(tr("As the &System"), {});
    m_menu->addSeparator();
    for (const QString &language : languages())
        add(languageName(language), language);
}

}
