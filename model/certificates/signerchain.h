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

}
