// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cachesize.h"

#include "layercache.h"

#include <QSettings>
#include <QString>

namespace stratoscope
{

namespace
{

QString cacheKey()
{
    return QStringLiteral("layerCache/bytes");
}

}

quint64 chosenCacheBytes()
{
    bool isNumber = false;
    const quint64 bytes = QSettings().value(cacheKey(), LayerCache::DefaultBytes).toULongLong(&isNumber);
    // Who wrote something else into the settings gets the default.
    return isNumber ? bytes : LayerCache::DefaultBytes;
}

void setChosenCacheBytes(quint64 bytes)
{
    QSettings().setValue(cacheKey(), bytes);
}

std::array<quint64, 3> cacheSizes()
{
    return {256'000'000, LayerCache::DefaultBytes, 4'000'000'000};
}

}
