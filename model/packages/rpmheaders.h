// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArrayList>

namespace stratoscope
{

/** True for rpm's own format ("ndb": Packages.db, as SUSE has it), and for a hash table of Berkeley DB ("bdb": Packages, up
 *  to RHEL 8), of either byte order. */
bool isNdb(QByteArrayView database);
bool isBerkeleyDb(QByteArrayView database);

/** The rpm headers in such a database (rpm's lib/backend/ndb/rpmpkg.c; Berkeley DB's db_page.h); those of ndb are views into
 *  \a database. Together they are no longer than it is. Fail with ErrorKind::Damaged. */
Result<QByteArrayList> ndbHeaders(const QByteArray &database);
Result<QByteArrayList> berkeleyHeaders(const QByteArray &database);

}
