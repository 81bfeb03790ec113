// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jwsalgorithm.h"

#include <QByteArray>

#include <openssl/evp.h>

namespace stratoscope
{

/** True if the owner of \a key signed \a message with \a signature by \a algorithm, which has to be the one for keys like
 *  this. */
bool opensslVerifiesJws(EVP_PKEY *key, JwsAlgorithm algorithm, const QByteArray &message, const QByteArray &signature);

}
