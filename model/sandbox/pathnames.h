// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace stratoscope
{

/** The last component of \a path, without slashes after it: "b" for "/a/b/"; empty for the root. */
QByteArray lastName(const QByteArray &path);

/** "/etc/passwd" of "/etc" and "passwd". */
QByteArray pathIn(const QByteArray &directory, const QByteArray &name);

}
