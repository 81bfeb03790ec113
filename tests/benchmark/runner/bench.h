// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "process.h"

#include <QTemporaryDir>

namespace stratoscope::benchmark
{

/** Knows where the programs and the images are, and builds commands from them. */
class Bench
{
public:
    /** \a images is the directory filled by make-images. */
    explicit Bench(const QString &images);

    int runs = 5; ///< The median of these counts.
    QString demo; ///< The demo image.
    double scale = 1; ///< The images of a quick run are a tenth of the size.

    /** A file next to this program. */
    QString program(const QString &name) const;
    QString image(const QString &name) const;
    bool has(const QString &imageName) const;

    /** `stratoscope-cli report` on an image, without the cache. */
    Command report(const QString &imageName, const QStringList &options = {}) const;
    /** The same, with the cache. */
    Command cachedReport(const QString &imageName, const QStringList &options = {}) const;
    /** True if the program has a cache. */
    bool hasCache() const { return m_hasCache; }
    void emptyCache() const;

    /** Runs \a program on every extracted layer of an OCI archive, one after the other. */
    Command onLayers(const QStringList &program, const QString &imageName) const;
    /** The layers of an OCI archive as files, largest first. */
    QStringList layers(const QString &imageName) const;

private:
    const QString m_images;
    QTemporaryDir m_cache; ///< Leaves the user's own cache alone.
    bool m_hasCache = false;
    bool m_hasFindings = false; ///< The program can skip findings.
};

}
