// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "descriptor.h"
#include "fieldreader.h"

namespace stratoscope
{

/** The descriptor in \a fields; a digest that is none becomes an empty one, with a warning. */
Descriptor readDescriptor(const FieldReader &fields);

/** The object \a key of \a fields as text by text (annotations, labels). */
QHash<QString, QString> readTextMap(const FieldReader &fields, const QString &key);

/** The platform that the fields "os", "architecture" and "variant" name. */
Platform readPlatform(const FieldReader &fields);

/** The digest that \a text is; empty, with a warning about field \a key, where it is none. */
Digest readDigest(const FieldReader &fields, const QString &key, const QString &text);

}
