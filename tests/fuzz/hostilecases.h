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

/** Bad input at a path, and how stratoscope-cli should handle it. */
struct HostileCase
{
    QByteArray name;
    QList<int> exitCodes; ///< The acceptable ones: 0 fine, 1 partly read, 3 not read.
    QByteArray says; ///< What the message must mention; empty: any message will do.
    std::function<void(const QString &path)> make; ///< Creates the input; throws std::runtime_error on failure.
    QByteArray lists; ///< A path that `list` must still show; empty: none.
};

/** Files that are not an image, or a malicious outer archive. */
std::vector<HostileCase> hostileArchives();
/** Malicious manifests, indexes and configs. */
std::vector<HostileCase> hostileDocuments();
/** Malicious layers. */
std::vector<HostileCase> hostileLayers();

}
