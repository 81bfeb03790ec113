// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>

namespace stratoscope
{

/**
 * A bundled line icon (resources/icons/actions), drawn in the palette's text colour of the moment, so that it is seen
 * on light and dark backgrounds and is crisp at every scale.
 */
QIcon svgIcon(const QString &name);
/** The desktop's icon \a themeName where its theme has one, else the bundled \a name. */
QIcon themedIcon(const QString &themeName, const QString &name);

}
