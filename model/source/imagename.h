// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** \a name as engines show it: without the default registry and namespace ("docker.io/library/"). */
QString familiarName(const QString &name);
/** The full \a name, with registry, namespace and tag ("docker.io/library/shop:latest"). */
QString fullName(const QString &name);
/** True if \a name has a tag or a digest. */
bool hasTag(const QString &name);
/** \a name without tag and digest. */
QString repositoryName(const QString &name);

}
