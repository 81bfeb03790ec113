// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace stratoscope
{

/** How long ago \a moment was, seen from \a now, in one unit: "3 hours ago"; empty for an invalid one. */
QString ageText(const QDateTime &moment, const QDateTime &now);

}
