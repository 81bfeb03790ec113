// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "servedprogram.h"

namespace stratoscope
{

/** nginx with TLS in front of another server. Its log() has only what came over TLS; each line ends with the number of the
 *  connection. */
class ServedNginx : public ServedProgram
{
public:
    /** Hands on to \a behind ("127.0.0.1:5000"); \a folder has its files, and server.crt and server.key. \a more are further
     *  lines of its server. */
    ServedNginx(const QString &folder, const QString &behind, bool speaksHttp2, const QByteArray &more = {});

    /** Where the program is; empty if it is not here. */
    static QString program();
};

}
