// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "notarysignature.h"

#include "bytes.h"
#include "cose.h"
#include "signaturechecks.h"
#include "timestamp.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct NotarySignatureWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Signature)
};

// The names and what is asked of them: notaryproject/specifications, signature-specification.md and
// signature-envelope-jws.md.
constexpr QLatin1String PayloadType("application/vnd.cncf.notary.payload.v1+json");
constexpr QLatin1String SigningScheme("io.cncf.notary.signingScheme");
constexpr QLatin1String PlainScheme("notary.x509");
constexpr QLatin1String AuthorityScheme("notary.x509.signingAuthority");
constexpr QLatin1String SigningTime("io.cncf.notary.signingTime");
constexpr QLatin1String AuthenticTime("io.cncf.notary.authenticSigningTime");
constexpr QLatin1String Expiry("io.cncf.notary.expiry");
constexpr qsizetype LongestClaim = 64;

/** Checks what one envelope says. */
class NotaryEnvelope
{
public:
    explicit NotaryEnvelope(const Jws &jws)
        : m_jws(jws)
        , m_critical(jws.critical())
    {
    }

    QString scheme() const { return text(SigningScheme); }
    QDateTime time() const { return parseTimestamp(text(scheme() == AuthorityScheme ? AuthenticTime : SigningTime)); }
    QDateTime expiry() const { return parseTimestamp(text(Expiry)); }
    Digest target() const;

    /** What it demands, and is not known here; empty if nothing. */
    QString unknownDemand() const;
    /** True if it has what the specification demands. */
    bool isWellFormed() const;
    bool isOf(const SignedManifests &manifests) const;
    bool isSignedFor(const SignatureTrust &trust) const;

private:
    QString text(QLatin1String name) const { return m_jws.head.value(name).toString(); }
    QJsonObject targetArtifact() const { return m_jws.payload.value(QLatin1String("targetArtifact")).toObject(); }
    bool isCritical(QLatin1String name) const { return m_critical && m_critical->contains(name); }

    const Jws &m_jws;
    const std::optional<QStringList> m_critical;
};

Digest NotaryEnvelope::target() const
{
    return Digest::parse(targetArtifact().value(QLatin1String("digest")).toString()).value_or(Digest());
}

QString NotaryEnvelope::unknownDemand() const
{
    for (const QString &name : m_critical.value_or(QStringList())) {
        if (name != SigningScheme && name != Expiry && name != AuthenticTime)
            return name;
    }
    return scheme() == PlainScheme || scheme() == AuthorityScheme ? QString() : scheme();
}

bool NotaryEnvelope::isWellFormed() const
{
    const bool hasExpiry = m_jws.head.contains(Expiry);
    const bool isByAuthority = scheme() == AuthorityScheme;
    return text(QLatin1String("cty")) == PayloadType && isCritical(SigningScheme) && time().isValid()
        && !m_jws.head.contains(isByAuthority ? SigningTime : AuthenticTime)
        && (!isByAuthority || isCritical(AuthenticTime)) && (!hasExpiry || (isCritical(Expiry) && expiry().isValid()));
}

bool NotaryEnvelope::isOf(const SignedManifests &manifests) const
{
    if (!manifests.contains(target()))
        return false;
    const QJsonValue size = targetArtifact().value(QLatin1String("size"));
    const std::optional<QByteArray> bytes = manifests.bytes(target());
    return size.isDouble() && (!bytes || size.toInteger(-1) == bytes->size());
}

bool NotaryEnvelope::isSignedFor(const SignatureTrust &trust) const
{
    const std::optional<JwsAlgorithm> algorithm = jwsAlgorithm(text(QLatin1String("alg")));
    return algorithm && trust.verifiesJws(*algorithm, m_jws.message, m_jws.signature, m_jws.signer);
}

/** True unless the times that \a signature tells contradict the certificate that the authority vouches for. */
bool isWithinCertificate(const Signature &signature, const SignatureTrust &trust)
{
    return !trust.isAuthority() || !signature.validFrom.isValid() || !signature.validUntil.isValid()
        || (signature.validFrom <= signature.time && signature.time <= signature.validUntil);
}

}

Result<Signature> notarySignature(
    const ReferrerBlob &blob, NotaryForm form, const SignedManifests &manifests, const SignatureTrust *trust)
{
    const QString name = blob.descriptor.digest.toString();
    const Result<Jws> jws = form == NotaryForm::Jws ? parseJws(blob.bytes, name) : parseCose(blob.bytes, name);
    if (!jws)
        return tl::unexpected(jws.error());
    const NotaryEnvelope envelope(*jws);
    Signature signature;
    signature.form = form == NotaryForm::Jws ? QStringLiteral("Notary (JWS)") : QStringLiteral("Notary (COSE)");
    signature.digest = envelope.target();
    signature.time = envelope.time();
    signature.expiry = envelope.expiry();
    takeSigner(signature, jws->signer);
    if (const QString demand = envelope.unknownDemand(); !demand.isEmpty()) {
        //: %1 is a name such as "io.cncf.notary.verificationPlugin"
        signature.obstacle = NotarySignatureWords::tr("it requires %1, which Stratoscope does not understand")
                                 .arg(displayText(demand.left(LongestClaim)));
    } else if (trust) {
        setCheck(signature, *trust,
            envelope.isWellFormed() && envelope.isOf(manifests) && isWithinCertificate(signature, *trust)
                && envelope.isSignedFor(*trust));
    }
    return signature;
}

}
