// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

namespace stratoscope
{

/** The name of a member without "./", leading and double slashes; empty where it has ".." in it or nothing else. */
std::optional<QString> cleanMemberName(QByteArrayView written);

/** Where a link points. */
struct LinkTarget
{
    QString path;
    bool fromRoot = false; ///< From the root of the set (a hard link of a tar), not from the folder of the link.
};

/** The target of the link with exactly this name, if there is one. */
using LinkLookup = std::function<std::optional<LinkTarget>(const QString &name)>;

/** The name of what \a name leads to when all links on its way are followed; empty where they loop or lead outside. */
std::optional<QString> resolveLinks(const QString &name, const LinkLookup &lookup);

}
