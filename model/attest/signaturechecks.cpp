// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "signaturechecks.h"

#include "certificate.h"

namespace stratoscope
{

void takeSigner(Signature &signature, const SignerChain &chain)
{
    const Result<Certificates> certificates = readCertificates(chain.leaf);
    if (!certificates)
        signature.signerProblem = certificates.error();
    if (!certificates || certificates->first.empty())
        return;
    const Certificate &signer = certificates->first.front();
    signature.signer = signer.address.isEmpty() ? signer.subject : signer.address;
    signature.issuer = signer.voucher.isEmpty() ? signer.issuer : signer.voucher;
    signature.validFrom = signer.from;
    signature.validUntil = signer.until;
    if (!signature.time.isValid())
        signature.time = signer.from;
}

void setCheck(Signature &signature, const SignatureTrust &trust, bool isRight)
{
    const SignatureCheck right = signature.isExpired() ? SignatureCheck::Expired : SignatureCheck::Verified;
    signature.check = isRight ? right : SignatureCheck::Failed;
    signature.trust = trust.isAuthority() ? SignatureProof::Authority : SignatureProof::Key;
}

}
