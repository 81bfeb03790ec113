// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "secretvalue.h"

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

/** What is shorter is a switch, and not worth guessing. */
constexpr qsizetype ShortestSecret = 3;
/** With its prefix. */
constexpr qsizetype ShortestToken = 20;

template<typename Texts>
bool endsWithAny(const QString &text, const Texts &ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](const char *end) { return text.endsWith(QLatin1String(end)); });
}

bool isPasswordName(const QString &name)
{
    constexpr std::array ends {"password", "passwd", "passphrase"};
    return endsWithAny(name, ends);
}

/** Of \a name in lower case, with "_" between words. */
bool isSecretName(const QString &name)
{
    constexpr std::array ends {"secret", "token", "apikey", "api_key", "access_key", "secret_key", "private_key",
        "encryption_key", "signing_key", "auth_key", "account_key", "credential", "credentials"};
    return !name.contains(QLatin1String("public")) && (isPasswordName(name) || endsWithAny(name, ends));
}

/** True for a switch, a path, or what is filled in elsewhere. */
bool isHarmless(const QString &value)
{
    constexpr std::array words {"true", "false", "yes", "off", "none", "null", "enabled", "disabled"};
    const bool isWord = std::any_of(words.begin(), words.end(),
        [&](const char *word) { return value.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; });
    return value.size() < ShortestSecret || isWord || QStringLiteral("/.$<%").contains(value.front())
        || value.startsWith(QLatin1String("file:"));
}

bool isNumber(const QString &value)
{
    bool ok = false;
    value.toDouble(&ok);
    return ok;
}

bool isTokenCharacter(QChar character)
{
    return character.unicode() < 128 && (character.isLetterOrNumber() || character == u'_' || character == u'-');
}

/** True for a token in the form that a service gives to those that it makes. */
bool isToken(const QString &value)
{
    constexpr std::array prefixes {"ghp_", "gho_", "ghu_", "ghs_", "github_pat_", "glpat-", "xoxb-", "xoxp-",
        "sk_live_", "rk_live_", "dckr_pat_", "npm_", "AIza"};
    return value.size() >= ShortestToken && std::all_of(value.begin(), value.end(), isTokenCharacter)
        && std::any_of(prefixes.begin(), prefixes.end(),
            [&](const char *prefix) { return value.startsWith(QLatin1String(prefix)); });
}

/** True for "https://user:password@host", unless the password is filled in elsewhere. */
bool hasPassword(const QString &url)
{
    const QLatin1String mark("://");
    const qsizetype scheme = url.indexOf(mark);
    if (scheme <= 0)
        return false;
    const QString authority = url.mid(scheme + mark.size()).section(QLatin1Char('/'), 0, 0);
    const qsizetype host = authority.lastIndexOf(QLatin1Char('@'));
    const qsizetype colon = authority.indexOf(QLatin1Char(':'));
    return colon >= 0 && colon < host && !isHarmless(authority.mid(colon + 1, host - colon - 1));
}

}

bool mayBeSecret(const QString &name, const QString &value)
{
    if (isHarmless(value))
        return false;
    if (value.contains(QLatin1String("-----BEGIN")) && value.contains(QLatin1String("PRIVATE KEY")))
        return true;
    if (isToken(value) || hasPassword(value))
        return true;
    const QString plain = name.toLower().replace(QLatin1Char('-'), QLatin1Char('_'));
    return isSecretName(plain) && (isPasswordName(plain) || !isNumber(value)) && !value.contains(QLatin1String("://"));
}

}
