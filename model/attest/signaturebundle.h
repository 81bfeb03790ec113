// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "signature.h"
#include "signedmanifests.h"

#include <QJsonObject>

#include <optional>

namespace stratoscope
{

/** The signature in a Sigstore bundle \a json that has no statement, but signs bytes that are not in it; nothing if it is
 *  none. Checked with \a trust if that is not null: it has to be of one of \a manifests. */
std::optional<Signature> bundleSignature(
    const QJsonObject &json, const SignedManifests &manifests, const SignatureTrust *trust);

}
