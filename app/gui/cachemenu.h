// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobcache.h"
#include "layercache.h"

#include <QObject>

#include <optional>

class QAction;
class QActionGroup;
class QMenu;

namespace stratoscope
{

/** Fills the menu that limits and clears the layer cache, and keeps the user's choice in the settings. */
class CacheMenu : public QObject
{
    Q_OBJECT

public:
    /** Owned by \a menu. */
    explicit CacheMenu(QMenu *menu);

    /** The configured cache; empty: do not cache. */
    std::optional<LayerCache> cache() const;
    /** Where layers from registries are kept, in more room because they are larger; empty: nowhere. */
    std::optional<BlobCache> blobs() const;
    /** Turns the cache off for this run, whatever the settings say. */
    void switchOff();
    bool isOff() const { return m_isOff; }

Q_SIGNALS:
    /** cache() changed. */
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
