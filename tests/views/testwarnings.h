// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRegularExpression>

namespace stratoscope
{

/** For QTest::failOnWarning() where windows are shown: all but what Qt's offscreen platform says of every window. */
inline QRegularExpression unexpectedWarnings()
{
    return QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)"));
}

}
