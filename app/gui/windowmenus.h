// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QMenu;
class QMenuBar;

namespace stratoscope
{

class WindowActions;

/** Puts the actions into menus. */
class WindowMenus
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::WindowMenus)

public:
    /** Actions of panes and controllers. */
    struct Further
    {
        QList<QAction *> filters; ///< Choose which files a pane lists.
        QAction *jump = nullptr; ///< Asks for a layer's number.
        QList<QAction *> versions; ///< Compare versions of a file.
    };

    WindowMenus(QMenuBar *bar, const WindowActions &actions, const Further &further);

    /** For the recent files; filled by RecentMenu. */
    QMenu *recent() const { return m_recent; }
    /** For the layer cache; filled by CacheMenu. */
    QMenu *cache() const { return m_cache; }
    QMenu *compare() const { return m_compare; }
    QMenu *storage() const { return m_storage; }
    /** For the languages; filled by LanguageMenu. */
    QMenu *language() const { return m_language; }

    /** For containers; filled by SandboxDesk. */
    QMenu *container() const { return m_container; }
    /** For lessons; filled by LessonController. */
    QMenu *learn() const { return m_learn; }

private:
    void addFile(QMenuBar *bar, const WindowActions &actions);
    void addView(QMenuBar *bar, const WindowActions &actions, const QList<QAction *> &filters);
    static void addLayers(QMenuBar *bar, const WindowActions &actions, const Further &further);
    static void addHelp(QMenuBar *bar, const WindowActions &actions);

    QMenu *m_recent = nullptr;
    QMenu *m_cache = nullptr;
    QMenu *m_container = nullptr;
    QMenu *m_learn = nullptr;
    QMenu *m_compare = nullptr;
    QMenu *m_storage = nullptr;
    QMenu *m_language = nullptr;
};

}
