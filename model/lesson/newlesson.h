// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace stratoscope
{

/** A lesson file to go on with in an editor: it opens the stack \a script, which must be one that parseStackScript() reads,
 *  and has a step to read and one to do. \a name becomes its title and, as far as that allows, its ID. */
QByteArray newLesson(const QString &name, const QByteArray &script);

}
