// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "signature.h"

/** What the forms of signatures have in common. */
namespace stratoscope
{

/** Takes from \a chain whose the signature is, as its certificate says. */
void takeSigner(Signature &signature, const SignerChain &chain);

/** Notes what came of checking \a signature with \a trust, and whether it still counts. */
void setCheck(Signature &signature, const SignatureTrust &trust, bool isRight);

}
