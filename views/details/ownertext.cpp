// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ownertext.h"

#include "bytes.h"

#include <algorithm>

namespace stratoscope
{

QStringList ownerTexts(const KnownPackages &known, const FileFocus &focus, LayerIndex upTo)
{
    const UnionTree &tree = known.image->tree;
    const Version &version = tree.version(focus.version);
    // What is hidden had its packages when it was last seen.
    LayerIndex height = std::max(upTo, version.layer);
    if (version.isHidden())
        height = std::min(height, LayerIndex(std::size_t(version.until.value) - 1));
    QStringList texts;
    for (const InstalledPackage *owner : known.owners.ownersOf(focus.path, height)) {
        texts.append(QStringLiteral("%1 %2 (%3)")
                         .arg(displayText(owner->package.name), displayText(owner->package.version),
                             QLatin1String(ecosystemName(owner->package.ecosystem))));
    }
    return texts;
}

}
