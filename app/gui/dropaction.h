// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QMimeData;

namespace stratoscope
{

/** The first local file or directory in \a data; empty if there is none. */
QString droppedPath(const QMimeData *data);

}
