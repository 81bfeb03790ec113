// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scratchmount.h"
#include "servedengine.h"
#include "wholeview.h"

#include <optional>
#include <vector>

namespace stratoscope
{

/** What an engine shows of an image. */
struct LoadedView
{
    std::optional<WholeView> files; ///< Unset if it refused to load the image.
    QByteArray refusal; ///< What it said then.
};

/** The layers' tars as an image called \a name, as docker save writes it. Empty if that fails. */
QByteArray dockerArchiveOf(const std::vector<QByteArray> &layers, const QString &name);

/**
 * Loads images into an engine and looks at what it then mounts. Made-up times are in the past: what an engine made by
 * itself has a time "now". Needs a mount namespace of its own.
 */
class LoadedViews
{
public:
    explicit LoadedViews(const QString &engine);

    const QString &name() const { return m_name; }
    QByteArray reason() const { return m_engine.reason(); }
    /** For each image its view; \a together: in one archive, which is faster if none of them is refused. */
    std::vector<LoadedView> show(const std::vector<std::vector<QByteArray>> &images, bool together);

private:
    void loadAll(const std::vector<std::vector<QByteArray>> &images, std::size_t first, std::size_t end,
        std::vector<LoadedView> &views) const;
    std::vector<QByteArray> mountAll(const QStringList &images);
    void unmountAll(const QStringList &images);

    QString m_name;
    ServedEngine m_engine;
    QTemporaryDir m_directory;
    std::vector<ScratchMount> m_mounts;
};

}
