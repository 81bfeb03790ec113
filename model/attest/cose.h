// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jws.h"

namespace stratoscope
{

/** The signature of one signer in \a bytes (COSE_Sign1 with its tag, RFC 9052, 4.2), as a JWS would say the same: with
 *  the names of algorithms and headers, and times as text. \a name is for messages. Fails with ErrorKind::Damaged or
 *  Limit. */
Result<Jws> parseCose(const QByteArray &bytes, const QString &name);

}
