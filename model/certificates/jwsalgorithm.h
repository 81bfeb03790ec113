// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace stratoscope
{

/** The algorithms of JSON Web Signatures (RFC 7518, 3.1) that Notary Project takes: each for keys of one size. */
enum class JwsAlgorithm {
    Ps256, ///< RSASSA-PSS with SHA-256, for RSA keys of 2048 bits.
    Ps384, ///< With SHA-384, for 3072 bits.
    Ps512, ///< With SHA-512, for 4096 bits.
    Es256, ///< ECDSA on P-256 with SHA-256.
    Es384, ///< On P-384 with SHA-384.
    Es512, ///< On P-521 with SHA-512.
};

/** The algorithm with a \a name such as "PS256"; empty for any other, "none" and those with a shared secret among them. */
std::optional<JwsAlgorithm> jwsAlgorithm(const QString &name);

}
