// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "signature.h"

/** What is known of a signature, in words for people. */
namespace stratoscope
{

/** "verified with the key": what came of checking \a signature. */
QString checkText(const Signature &signature);

/** "claims to be of ann@shop.example, by https://accounts.example": what the certificate of \a signature says; empty if it has
 *  none. It says whether anybody has to be believed for that. */
QString signerText(const Signature &signature);

}
