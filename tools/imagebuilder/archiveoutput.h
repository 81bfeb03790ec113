// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "built.h"

#include <QByteArray>

struct archive;

namespace stratoscope::imagebuilder
{

/** Makes \a writer append its output to \a output, without padding. */
Built<void> openInto(struct archive *writer, QByteArray *output);
/** libarchive's error message. */
QString archiveMessage(struct archive *writer);

}
