// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "signaturetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace stratoscope
{

namespace
{

struct SignatureTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SignatureText)
};

QString dateText(const QDateTime &moment)
{
    return QLocale().toString(moment.date(), QLocale::ShortFormat);
}

}

QString checkText(const Signature &signature)
{
    const bool isByAuthority = signature.trust == SignatureProof::Authority;
    switch (signature.check) {
    case SignatureCheck::Verified:
        return isByAuthority
            ? SignatureTextWords::tr("verified with the authority; when it was signed is not proven", "a signature")
            : SignatureTextWords::tr("verified with the key", "a signature");
    case SignatureCheck::Failed:
        return isByAuthority ? SignatureTextWords::tr("does not match this image and authority", "a signature")
                             : SignatureTextWords::tr("does not match this image and key", "a signature");
    case SignatureCheck::Expired:
        return (isByAuthority
                ? SignatureTextWords::tr("matches this image and authority, but expired on %1", "a signature")
                : SignatureTextWords::tr("matches this image and key, but expired on %1", "a signature"))
            .arg(dateText(signature.expiry));
    case SignatureCheck::Unchecked:
        break;
    }
    if (!signature.obstacle.isEmpty())
        return SignatureTextWords::tr("not checked: %1", "a signature").arg(signature.obstacle);
    if (signature.isExpired())
        return SignatureTextWords::tr("not checked; claims to have expired on %1", "a signature")
            .arg(dateText(signature.expiry));
    return SignatureTextWords::tr("not checked", "a signature");
}

QString signerText(const Signature &signature)
{
    if (signature.signer.isEmpty())
        return {};
    const bool isProven = signature.check == SignatureCheck::Verified && signature.trust == SignatureProof::Authority;
    return (isProven ? SignatureTextWords::tr("signed by %1, identified by %2", "a certificate")
                     : SignatureTextWords::tr("its certificate claims %1, identified by %2", "a certificate"))
        .arg(signature.signer, signature.issuer);
}

}
