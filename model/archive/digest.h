// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "job.h"

#include <QHashFunctions>

#include <memory>

namespace stratoscope
{

/** A content digest, "sha256:<hex>" (OCI image-spec, descriptor.md, "Digests"). */
struct Digest
{
    enum class Algorithm {
        Sha256,
        Sha512,
        Other, ///< One that is not computed here, such as blake3.
    };

    Algorithm algorithm = Algorithm::Sha256;
    QByteArray bytes; ///< Raw bytes, not hex (for another algorithm, the text behind its name); empty: no digest.
    QString name = {}; ///< Of another algorithm; empty for those that are computed.

    bool isEmpty() const { return bytes.isEmpty(); }
    /** False for an algorithm that is not computed here: nothing can be compared with it. */
    bool isVerifiable() const { return algorithm != Algorithm::Other; }
    /** "sha256:<hex>", or an empty string. */
    QString toString() const;
    /** Only the hexadecimal part; for another algorithm, the text behind its name. */
    QString hex() const;
    /** The first twelve hexadecimal digits, like engines abbreviate them. */
    QString shortHex() const;

    bool operator==(const Digest &) const = default;
    friend size_t qHash(const Digest &digest, size_t seed = 0) noexcept { return ::qHash(digest.bytes, seed); }

    /** Like parse(), and takes digests of other algorithms, whose text only has to follow the grammar. */
    static Result<Digest> parseAny(const QString &text);
    /** Reads "sha256:<64 lower-case hex>" or "sha512:…"; anything else is ErrorKind::Damaged. */
    static Result<Digest> parse(const QString &text);
};

/** Computes a digest piece by piece. */
class Hasher
{
public:
    explicit Hasher(Digest::Algorithm algorithm = Digest::Algorithm::Sha256);
    ~Hasher();
    Hasher(Hasher &&) noexcept;
    Hasher &operator=(Hasher &&) noexcept;

    void add(QByteArrayView bytes);
    /** The digest of everything added; the hasher is spent. */
    Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/** The SHA-256 of a whole source. */
Result<Digest> digestOf(const ByteSource &source, Digest::Algorithm algorithm, const Job &job);
/** The SHA-256 of bytes in memory. */
Digest sha256(QByteArrayView bytes);

/** Whether bytes match their digest. */
enum class Verdict { Unchecked, Verified, Mismatch };

}
