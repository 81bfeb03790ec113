// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace stratoscope
{

/** Something bad at a path, and how stratoscope-cli is to take it. */
struct HostileCase
{
    QByteArray name;
    QList<int> exitCodes; ///< Those that are right: 0 fine, 1 partly read, 3 not read.
    QByteArray says; ///< What the message has to name; empty: any message will do.
    std::function<void(const QString &path)> make; ///< Puts it there; throws std::runtime_error.
    QByteArray lists; ///< A path that `list` still has to show; empty: none.
};

/** Not an image, or an outer archive that means ill. */
std::vector<HostileCase> hostileArchives();
/** Manifests, indexes and configs. */
std::vector<HostileCase> hostileDocuments();
/** Layers. */
std::vector<HostileCase> hostileLayers();

}
