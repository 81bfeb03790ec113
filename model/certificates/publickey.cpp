// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "publickey.h"

#include "bytesource.h"
#include "certificatereader.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct PublicKeyWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::PublicKey)
};

constexpr quint64 LargestKeyFile = 64 << 10;

}

Result<PublicKey> PublicKey::fromPem(const QByteArray &pem, const QString &name)
{
    const Result<const CertificateReader *> reader = certificateReader();
    if (!reader)
        return tl::unexpected(reader.error().in(name));
    PublicKey result;
    result.m_verifier = (*reader)->keyIn(pem);
    if (!result.m_verifier) {
        return failure(ErrorKind::Damaged, name,
            PublicKeyWords::tr("not an ECDSA, RSA or Ed25519 public key in PEM form"),
            PublicKeyWords::tr(
                "cosign writes it to cosign.pub; \"openssl pkey -pubout\" derives it from a private key"));
    }
    return result;
}

Result<PublicKey> PublicKey::fromFile(const QString &path)
{
    const Result<ByteSourcePtr> file = openFileSource(path);
    const Result<QByteArray> pem = file ? readAll(**file, LargestKeyFile) : tl::unexpected(file.error());
    return pem ? fromPem(*pem, path) : tl::unexpected(pem.error());
}

bool PublicKey::verifies(const QByteArray &message, const QByteArray &signature) const
{
    return m_verifier->verifies(message, signature);
}

}
