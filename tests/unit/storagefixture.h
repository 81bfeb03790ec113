// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"

#include <QJsonObject>
#include <QString>

namespace stratoscope
{

/** Writes an engine's storage by hand into a directory, as the engine would, so that tests can then spoil it. */
class StorageFixture
{
public:
    explicit StorageFixture(const QString &root);

    QString path(const QString &name) const { return m_root + QLatin1Char('/') + name; }
    void write(const QString &name, const QByteArray &bytes) const;
    void writeJson(const QString &name, const QJsonValue &json) const;

    /** Docker's data root: shop:2.4 of two layers (cache IDs "cache0", "cache1"), and its container c1. */
    void makeDocker();
    /** A graph root of containers-storage: shop:2.4 of two layers ("layer0", "layer1"), and its container c1. */
    void makeContainers();

    static Digest diffId(int layer);
    /** The chain ID of \a layer. */
    static Digest chain(int layer);
    QString imageId; ///< Hexadecimal, of the config.
    static QString containerId();
    static QString layerDatabase(int layer);

private:
    QByteArray config() const;

    QString m_root;
};

}
