// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "process.h"

#include <QTemporaryDir>

namespace stratoscope::benchmark
{

/** Where the programs and the images are, and how commands are made of them. */
class Bench
{
public:
    /** \a images is the directory that make-images filled. */
    explicit Bench(const QString &images);

    int runs = 5; ///< Of which the median counts.
    QString demo; ///< The demo image.
    double scale = 1; ///< A quick run's images have a tenth of everything.

    /** A file beside this program. */
    QString program(const QString &name) const;
    QString image(const QString &name) const;
    bool has(const QString &imageName) const;

    /** `stratoscope-cli report` of an image, without the cache. */
    Command report(const QString &imageName, const QStringList &options = {}) const;
    /** The same with the cache. */
    Command cachedReport(const QString &imageName, const QStringList &options = {}) const;
    /** True if the program has a cache. */
    bool hasCache() const { return m_hasCache; }
    void emptyCache() const;

    /** \a program on every layer of an OCI archive, taken out of it, one after the other. */
    Command onLayers(const QStringList &program, const QString &imageName) const;
    /** The layers of an OCI archive as files, biggest first. */
    QStringList layers(const QString &imageName) const;

private:
    const QString m_images;
    QTemporaryDir m_cache; ///< The user's own is left alone.
    bool m_hasCache = false;
    bool m_hasFindings = false; ///< The program can leave them out.
};

}
