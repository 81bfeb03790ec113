// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "digest.h"

#include "byteblock.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <gcrypt.h>

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

constexpr quint64 DigestBlockBytes = 256 * 1024;
/** A source may grow, so that its size does not tell all. */
constexpr quint64 SmallDigestBlockBytes = 16 * 1024;

struct DigestWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Digest)
};

struct AlgorithmInfo
{
    Digest::Algorithm algorithm;
    QLatin1String prefix;
    qsizetype bytes;
};

constexpr std::array Algorithms {
    AlgorithmInfo {Digest::Algorithm::Sha256, QLatin1String("sha256:"), 32},
    AlgorithmInfo {Digest::Algorithm::Sha512, QLatin1String("sha512:"), 64},
};

const AlgorithmInfo &info(Digest::Algorithm algorithm)
{
    return algorithm == Digest::Algorithm::Sha512 ? Algorithms[1] : Algorithms[0];
}

bool isLowerHex(QStringView digits)
{
    return std::all_of(digits.begin(), digits.end(), [](QChar digit) {
        return (digit >= QLatin1Char('0') && digit <= QLatin1Char('9'))
            || (digit >= QLatin1Char('a') && digit <= QLatin1Char('f'));
    });
}

tl::unexpected<Error> notDigest(const QString &text)
{
    return failure(ErrorKind::Damaged, text.left(160),
        DigestWords::tr("not a digest: expected \"sha256:\" and 64 lower-case hexadecimal digits"));
}

/** The grammar of descriptor.md, and as much of it as any algorithm needs; empty if \a text does not follow it. */
Digest otherDigest(const QString &text)
{
    static const QRegularExpression grammar(
        QStringLiteral("\\A([a-z0-9]{1,32}(?:[+._-][a-z0-9]{1,32}){0,3}):([a-zA-Z0-9=_-]{1,256})\\z"));
    const QRegularExpressionMatch match = grammar.match(text);
    if (!match.hasMatch())
        return {};
    return {Digest::Algorithm::Other, match.captured(2).toLatin1(), match.captured(1)};
}

}

QString Digest::toString() const
{
    if (isEmpty())
        return {};
    return isVerifiable() ? info(algorithm).prefix + hex() : name + QLatin1Char(':') + hex();
}

QString Digest::hex() const
{
    return QString::fromLatin1(isVerifiable() ? bytes.toHex() : bytes);
}

QString Digest::shortHex() const
{
    return hex().left(12);
}

Result<Digest> Digest::parse(const QString &text)
{
    for (const AlgorithmInfo &known : Algorithms) {
        if (!text.startsWith(known.prefix))
            continue;
        const QStringView digits = QStringView(text).sliced(known.prefix.size());
        if (digits.size() == known.bytes * 2 && isLowerHex(digits))
            return Digest {known.algorithm, QByteArray::fromHex(digits.toLatin1())};
    }
    return notDigest(text);
}

Result<Digest> Digest::parseAny(const QString &text)
{
    Result<Digest> known = parse(text);
    if (known || std::any_of(Algorithms.begin(), Algorithms.end(), [&](const AlgorithmInfo &each) {
            return text.startsWith(each.prefix);
        }))
        return known;
    Digest other = otherDigest(text);
    return other.isEmpty() ? known : other;
}

namespace
{

/** The library asks to be told once that it may begin; it needs no memory that is kept from the disk, since nothing here
 *  is secret. */
bool isLibraryReady()
{
    static const bool isReady = gcry_check_version(GCRYPT_VERSION) && !gcry_control(GCRYCTL_DISABLE_SECMEM, 0)
        && !gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
    return isReady;
}

}

struct Hasher::Context
{
    explicit Context(Digest::Algorithm wanted)
        : algorithm(wanted)
        , number(wanted == Digest::Algorithm::Sha512 ? GCRY_MD_SHA512 : GCRY_MD_SHA256)
    {
        if (!isLibraryReady() || gcry_md_open(&state, number, 0))
            state = nullptr;
    }
    ~Context() { gcry_md_close(state); }
    Q_DISABLE_COPY_MOVE(Context)

    Digest::Algorithm algorithm;
    int number; ///< The library's, for the algorithm.
    gcry_md_hd_t state = nullptr; ///< Null if there is no memory for it.
};

Hasher::Hasher(Digest::Algorithm algorithm)
    : m_context(std::make_unique<Context>(algorithm))
{
}

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher &&) noexcept = default;
Hasher &Hasher::operator=(Hasher &&) noexcept = default;

void Hasher::add(QByteArrayView bytes)
{
    if (m_context && m_context->state)
        gcry_md_write(m_context->state, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

Digest Hasher::finish()
{
    const std::unique_ptr<Context> context = std::move(m_context);
    if (!context || !context->state)
        return {};
    const unsigned char *bytes = gcry_md_read(context->state, context->number);
    return {context->algorithm,
        QByteArray(reinterpret_cast<const char *>(bytes), gcry_md_get_algo_dlen(context->number)), {}};
}

Result<Digest> digestOf(const ByteSource &source, Digest::Algorithm algorithm, const Job &job)
{
    Hasher hasher(algorithm);
    // Most blobs of small images are small.
    const ByteBlock buffer(
        static_cast<std::size_t>(std::clamp(source.size(), SmallDigestBlockBytes, DigestBlockBytes)));
    for (quint64 offset = 0;;) {
        const auto count = source.readWaiting(offset, buffer.span(), job);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return hasher.finish();
        hasher.add(buffer.first(*count));
        offset += static_cast<quint64>(*count);
    }
}

Digest sha256(QByteArrayView bytes)
{
    Hasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

}
