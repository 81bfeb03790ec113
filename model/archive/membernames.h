// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

namespace stratoscope
{

/** The name of a member without "./", leading and double slashes; empty if it contains ".." or nothing is left. */
std::optional<QString> cleanMemberName(QByteArrayView written);

/** Where a link points. */
struct LinkTarget
{
    QString path;
    bool fromRoot = false; ///< Relative to the root of the set (a tar's hard link), not to the folder of the link.
};

/** The target of the link with exactly this name, if any. */
using LinkLookup = std::function<std::optional<LinkTarget>(const QString &name)>;

/** What the targets of links are relative to. */
enum class LinkBase {
    Own, ///< What the format says: the link's folder, or the root.
    Root, ///< Always the root, which nothing leads out of: for links written elsewhere than where they are now.
};

/** What \a name leads to after following all links on its path; empty if they loop or lead outside. */
std::optional<QString> resolveLinks(const QString &name, const LinkLookup &lookup, LinkBase base = LinkBase::Own);

}
