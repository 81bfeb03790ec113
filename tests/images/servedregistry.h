// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "servedprogram.h"

namespace stratoscope
{

/** A real registry, Debian's docker-registry. */
class ServedRegistry : public ServedProgram
{
public:
    /** Serves the storage below \a folder; \a more are further lines of its configuration, and \a tls lines of its section
     *  "http". */
    explicit ServedRegistry(const QString &folder, const QByteArray &more = {}, const QByteArray &tls = {});

    /** Whether there is such a program here. */
    static bool isInstalled();
};

}
