// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace stratoscope
{

/** Bytes that are in whatever matches \a expression, so that all else can be passed over quickly; empty where that cannot
 *  be told at a glance. The longest such run outside of groups. */
QByteArray requiredLiteral(const QByteArray &expression);

/** True if what \a expression finds in one line, it also finds there with other lines around it. */
bool isLineLocal(const QByteArray &expression);

}
