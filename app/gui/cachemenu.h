// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layercache.h"

#include <QObject>

#include <optional>

class QAction;
class QActionGroup;
class QMenu;

namespace stratoscope
{

/** Fills a menu with how much is kept of layers that were read, and with what empties it. Keeps the choice in the
 *  settings, and is the one place that knows where. */
class CacheMenu : public QObject
{
    Q_OBJECT

public:
    /** \a menu owns it. */
    explicit CacheMenu(QMenu *menu);

    /** The cache as it is set; empty if nothing is to be kept or found. */
    std::optional<LayerCache> cache() const;
    /** For this run nothing is kept or found, whatever the settings say. */
    void switchOff();

Q_SIGNALS:
    /** cache() is another. */
    void changed();

private:
    void addSizes();
    void chooseSize(const QAction *size);
    void update();
    void clear();

    QMenu *m_menu;
    QActionGroup *m_sizes;
    QAction *m_clear;
    bool m_isOff = false;
};

}
