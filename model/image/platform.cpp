// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "platform.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <array>
#include <utility>

namespace stratoscope
{

namespace
{

struct PlatformWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Platform)
};

/** What kernels, Debian and users call an architecture, mapped to what images call it (Go's GOARCH). */
constexpr std::array<std::pair<const char *, const char *>, 15> Architectures {{
    {"x86_64", "amd64"},
    {"x86-64", "amd64"},
    {"x64", "amd64"},
    {"i386", "386"},
    {"i486", "386"},
    {"i586", "386"},
    {"i686", "386"},
    {"x86", "386"},
    {"aarch64", "arm64"},
    {"armhf", "arm"},
    {"armel", "arm"},
    {"power", "ppc"},
    {"power64", Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "ppc64le" : "ppc64"},
    {"powerpc64le", "ppc64le"},
    {"loongarch64", "loong64"},
}};

QString canonicalArchitecture(const QString &name)
{
    for (const auto &[alias, architecture] : Architectures) {
        if (name == QLatin1String(alias))
            return QLatin1String(architecture);
    }
    return name;
}

/** One spelling for equal platforms: resolves aliases and fills in the architecture's default variant. */
Platform canonical(const Platform &platform)
{
    const QString asked = platform.architecture.toLower();
    Platform result {platform.os.toLower(), canonicalArchitecture(asked), platform.variant.toLower()};
    if (result.os == QLatin1String("macos"))
        result.os = QStringLiteral("darwin");
    if (!result.variant.isEmpty() && result.variant.front().isDigit())
        result.variant.prepend(QLatin1Char('v'));
    if (result.variant.isEmpty() && result.architecture == QLatin1String("arm"))
        result.variant = asked == QLatin1String("armel") ? QStringLiteral("v6") : QStringLiteral("v7");
    const bool isDefault = (result.architecture == QLatin1String("arm64") && result.variant == QLatin1String("v8"))
        || (result.architecture == QLatin1String("amd64") && result.variant == QLatin1String("v1"));
    if (isDefault)
        result.variant.clear();
    return result;
}

}

QString Platform::toString() const
{
    QString text = os;
    for (const QString &part : {architecture, variant}) {
        if (!part.isEmpty())
            text += QLatin1Char('/') + part;
    }
    return text;
}

bool Platform::accepts(const Platform &offered) const
{
    const Platform wanted = canonical(*this);
    const Platform given = canonical(offered);
    return wanted.os == given.os && wanted.architecture == given.architecture
        && (variant.isEmpty() || wanted.variant == given.variant);
}

bool Platform::isSameAs(const Platform &other) const
{
    return canonical(*this) == canonical(other);
}

Result<Platform> Platform::parse(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    if (parts.size() < 2 || parts.size() > 3 || parts.contains(QString())) {
        return failure(ErrorKind::Usage, text, PlatformWords::tr("not a platform"),
            PlatformWords::tr("Write it as OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT, for example linux/arm64/v8"));
    }
    return Platform {parts[0], parts[1], parts.value(2)};
}

Platform Platform::host()
{
#if defined(Q_OS_WINDOWS)
    const QString os = QStringLiteral("windows");
#elif defined(Q_OS_FREEBSD)
    const QString os = QStringLiteral("freebsd");
#else
    const QString os = QStringLiteral("linux");
#endif
    return {os, canonicalArchitecture(QSysInfo::currentCpuArchitecture().toLower()), {}};
}

}
