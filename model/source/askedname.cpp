// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "askedname.h"

#include "imagename.h"

#include <algorithm>

namespace stratoscope
{

ImageSourcePtr withAskedName(const ImageSourcePtr &source, std::size_t number, const QString &name)
{
    const QStringList &names = source->images.at(number).names;
    const QString full = fullName(name);
    const auto asked = std::find_if(
        names.begin(), names.end(), [&](const QString &own) { return !full.isEmpty() && fullName(own) == full; });
    if (asked == names.end() || asked == names.begin())
        return source;
    auto named = std::make_shared<ImageSource>(*source);
    named->keptAlive = source;
    QStringList &changed = named->images[number].names;
    changed.move(asked - names.begin(), 0);
    return named;
}

}
