// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>

namespace stratoscope
{

/**
 * A bundled line icon (resources/icons/actions), drawn in the palette's current text colour, so that it is visible on
 * light and dark backgrounds and crisp at every scale.
 */
QIcon svgIcon(const QString &name);
/** The desktop's icon \a themeName if its theme has one, otherwise the bundled \a name. */
QIcon themedIcon(const QString &themeName, const QString &name);

}
