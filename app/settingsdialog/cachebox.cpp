// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cachebox.h"

#include "cachesize.h"
#include "shorttext.h"

namespace stratoscope
{

CacheBox::CacheBox(QWidget *parent)
    : QComboBox(parent)
{
    for (const quint64 bytes : cacheSizes())
        addItem(QString(), bytes);
    addItem(QString(), quint64(0));
    updateTexts();
    connect(this, &QComboBox::activated, this, [this](int index) {
        setChosenCacheBytes(itemData(index).toULongLong());
        Q_EMIT sizePicked();
    });
}

void CacheBox::updateTexts()
{
    for (int i = 0; i < count(); ++i) {
        const quint64 bytes = itemData(i).toULongLong();
        setItemText(i, bytes > 0 ? tr("Up to %1", "bytes").arg(sizeText(bytes, QLocale(), 0)) : tr("Nothing is kept"));
    }
    setCurrentIndex(std::max(0, findData(chosenCacheBytes())));
}

}
