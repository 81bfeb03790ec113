// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QMimeData;

namespace stratoscope
{

/** The local file or directory that \a data brings, the first of several; empty if there is none. */
QString droppedPath(const QMimeData *data);

}
