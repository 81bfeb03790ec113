// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** \a name as engines show it: without the registry and the namespace that go without saying ("docker.io/library/"). */
QString familiarName(const QString &name);
/** \a name in full: with its registry, namespace and tag ("docker.io/library/shop:latest"). */
QString fullName(const QString &name);
/** \a name without its tag and digest. */
QString repositoryName(const QString &name);

}
