// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace stratoscope
{

/** What an image says it is (os-release(5)). */
struct Distribution
{
    QString id; ///< "debian".
    QString version; ///< "12"; empty where it has none.
    QString name; ///< "Debian GNU/Linux 12 (bookworm)".
};

/** What \a osRelease says. */
Distribution readDistribution(QByteArrayView osRelease);

}
