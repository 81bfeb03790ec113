// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <vector>

namespace stratoscope
{

/** The certificates that came with a signature, as PEM or DER. Nothing is verified. */
struct SignerChain
{
    QByteArray leaf; ///< Whose key signed; empty: none came with it.
    std::vector<QByteArray> others; ///< Those above it, maybe several in one as PEM.
};

/** Whose rules say what a signer's certificate may be. */
enum class SignerRules {
    Sigstore, ///< It says that it is for signing code.
    Notary, ///< If it says what it is for, then for signing code and for nothing that Notary Project forbids beside it.
};

}
