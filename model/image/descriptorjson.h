// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "descriptor.h"
#include "fieldreader.h"

namespace stratoscope
{

/** The descriptor in \a fields; an invalid digest becomes an empty one, with a warning. */
Descriptor readDescriptor(const FieldReader &fields);

/** The object \a key of \a fields as a map from string to string (annotations, labels). */
QHash<QString, QString> readTextMap(const FieldReader &fields, const QString &key);

/** The platform in the fields "os", "architecture" and "variant". */
Platform readPlatform(const FieldReader &fields);

/** \a text as a digest; empty, with a warning about field \a key, if it is not one. */
Digest readDigest(const FieldReader &fields, const QString &key, const QString &text);

}
