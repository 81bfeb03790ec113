// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "recentmenu.h"

#include "bytes.h"
#include "openimage.h"
#include "recentfiles.h"

#include <QDir>
#include <QMenu>

namespace stratoscope
{

namespace
{

/** More would not fit on the screen; the start page has all. */
constexpr qsizetype MostShown = 15;

/** "&3 shop.tar — ~/images": an ampersand in a name is not a mnemonic. */
QString label(qsizetype number, const QString &path)
{
    QString name = QFileInfo(path).fileName();
    QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + QLatin1Char('/')))
        folder.replace(0, home.size(), QStringLiteral("~"));
    QString text = displayText(isAnyReference(path) ? path : QStringLiteral("%1 — %2").arg(name, folder));
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    return number < 9 ? QStringLiteral("&%1  %2").arg(QString::number(number + 1), text) : text;
}

}

RecentMenu::RecentMenu(QMenu *menu, RecentFiles *files)
    : QObject(menu)
    , m_menu(menu)
    , m_files(files)
{
    connect(menu, &QMenu::aboutToShow, files, &RecentFiles::forgetVanished);
    connect(files, &RecentFiles::changed, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::fill()
{
    m_menu->clear();
    const QStringList paths = m_files->paths().mid(0, MostShown);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString path = paths[i];
        m_menu->addAction(label(i, path), this, [this, path] { Q_EMIT requested(path); });
    }
    m_menu->setEnabled(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_menu->addSeparator();
    // Queued, because filling the menu deletes the action that is being triggered.
    connect(
        m_menu->addAction(tr("&Clear List")), &QAction::triggered, m_files, &RecentFiles::clear, Qt::QueuedConnection);
}

}
