// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cachemenu.h"

#include "cachesize.h"
#include "confirm.h"
#include "format.h"
#include "shorttext.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace stratoscope
{

namespace
{

constexpr quint64 BlobsPerLayers = BlobCache::DefaultBytes / LayerCache::DefaultBytes;

/** What both caches hold. */
quint64 heldBytes()
{
    return LayerCache::standard().bytes() + BlobCache::standard().bytes();
}

}

CacheMenu::CacheMenu(QMenu *menu)
    : QObject(menu)
    , m_menu(menu)
    , m_sizes(new QActionGroup(this))
    , m_clear(new QAction(this))
{
    menu->setToolTipsVisible(true);
    addSizes();
    menu->addSeparator();
    menu->addAction(m_clear);
    m_clear->setToolTip(tr("Cached layers open instantly the next time, without being read again"));
    connect(m_sizes, &QActionGroup::triggered, this, &CacheMenu::chooseSize);
    connect(m_clear, &QAction::triggered, this, &CacheMenu::clear);
    connect(menu, &QMenu::aboutToShow, this, &CacheMenu::update);
    update();
}

void CacheMenu::addSizes()
{
    const auto add = [this](quint64 bytes, const QString &text) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setData(bytes);
        m_sizes->addAction(action);
    };
    for (const quint64 bytes : cacheSizes())
        add(bytes, tr("Keep up to %1", "bytes").arg(sizeText(bytes, QLocale(), 0)));
    add(0, tr("Keep &Nothing"));
}

std::optional<LayerCache> CacheMenu::cache() const
{
    const quint64 bytes = chosenCacheBytes();
    return m_isOff || bytes == 0 ? std::nullopt : std::optional(LayerCache::standard(bytes));
}

std::optional<BlobCache> CacheMenu::blobs() const
{
    const quint64 bytes = chosenCacheBytes();
    return m_isOff || bytes == 0 ? std::nullopt : std::optional(BlobCache::standard(bytes * BlobsPerLayers));
}

void CacheMenu::switchOff()
{
    m_isOff = true;
    update();
    Q_EMIT changed();
}

void CacheMenu::chooseSize(const QAction *size)
{
    setChosenCacheBytes(size->data().toULongLong());
    Q_EMIT changed();
}

void CacheMenu::update()
{
    const quint64 chosen = m_isOff ? 0 : chosenCacheBytes();
    const QList<QAction *> sizes = m_sizes->actions();
    for (QAction *size : sizes) {
        size->setChecked(size->data().toULongLong() == chosen);
        size->setEnabled(!m_isOff);
    }
    const quint64 held = heldBytes();
    m_clear->setEnabled(held > 0);
    m_clear->setText(
        held > 0 ? tr("&Clear Layer Cache (%1)…", "bytes").arg(formatSize(held)) : tr("&Clear Layer Cache (empty)"));
}

void CacheMenu::clear()
{
    if (!confirm(m_menu->window(),
            {tr("Clear Layer Cache"), tr("Clear the layer cache (%1)?", "bytes").arg(formatSize(heldBytes())),
                tr("Your images are not touched. They will be read in full the next time you open them, and those in "
                   "registries transferred again."),
                tr("Clear")}))
        return;
    LayerCache::standard().clear();
    BlobCache::standard().clear();
    update();
}

}
