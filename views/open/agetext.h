// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace stratoscope
{

/** How long before \a now \a moment was, in one unit: "3 hours ago"; empty if it is invalid. */
QString ageText(const QDateTime &moment, const QDateTime &now);

}
