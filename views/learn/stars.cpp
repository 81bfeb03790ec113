// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stars.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

constexpr int MostStars = 3;

}

QString starSigns(int stars)
{
    return QString(stars, QChar(0x2605)) + QString(MostStars - stars, QChar(0x2606));
}

QString starWords(int stars)
{
    return QCoreApplication::translate("stratoscope::Stars", "%n of 3 stars", nullptr, stars);
}

}
