// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storagemenu.h"

#include "findstorage.h"

#include <QMenu>

namespace stratoscope
{

StorageMenu::StorageMenu(QMenu *menu)
    : QObject(menu)
    , m_menu(menu)
{
    connect(menu, &QMenu::aboutToShow, this, &StorageMenu::fill);
    fill();
}

void StorageMenu::fill()
{
    m_menu->clear();
    const QStringList places = wellKnownStorages();
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QString place = places[i];
        // An ampersand in a name is not a mnemonic.
        const QString text = QString(place).replace(QLatin1Char('&'), QStringLiteral("&&"));
        m_menu->addAction(QStringLiteral("&%1  %2").arg(QString::number(i + 1), text), this,
            [this, place] { Q_EMIT requested(place); });
    }
    if (!places.isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(tr("Another &Directory…"), this, &StorageMenu::otherRequested);
}

}
