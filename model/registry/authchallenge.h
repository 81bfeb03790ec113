// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace stratoscope
{

/** How a registry wants to be told who asks (WWW-Authenticate). */
struct AuthChallenge
{
    enum class Scheme { Basic, Bearer };

    Scheme scheme = Scheme::Basic;
    QByteArray realm; ///< For Bearer, the URL of the token server.
    QByteArray service;
    QByteArray scope;

    bool operator==(const AuthChallenge &) const = default;
};

/** The challenge in \a header to answer: a Bearer one if there is one, else Basic. Several lines of the header may be
 *  joined by line breaks or commas. Empty if there is none of either. */
std::optional<AuthChallenge> parseChallenge(QByteArrayView header);

}
