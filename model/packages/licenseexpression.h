// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** True if \a license is a license expression (SPDX specification 2.3, annex D) of licenses that this program knows: the
 *  common ones. What else databases say, such as "BSD" or "GPL-2+", is for people only. */
bool isLicenseExpression(const QString &license);

}
