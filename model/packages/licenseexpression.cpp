// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "licenseexpression.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace stratoscope
{

namespace
{

/** From the SPDX License List 3.23. */
constexpr const char *KnownLicenses[] = {"0BSD", "AFL-2.1", "AGPL-3.0-only", "AGPL-3.0-or-later", "Apache-1.1",
    "Apache-2.0", "Artistic-1.0-Perl", "Artistic-2.0", "BSD-1-Clause", "BSD-2-Clause", "BSD-3-Clause", "BSD-4-Clause",
    "BSL-1.0", "BlueOak-1.0.0", "CC-BY-3.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0", "CDDL-1.0", "EPL-1.0", "EPL-2.0",
    "GFDL-1.3-or-later", "GPL-1.0-or-later", "GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later",
    "HPND", "ICU", "IJG", "ISC", "LGPL-2.0-only", "LGPL-2.0-or-later", "LGPL-2.1-only", "LGPL-2.1-or-later",
    "LGPL-3.0-only", "LGPL-3.0-or-later", "MIT", "MIT-0", "MPL-1.1", "MPL-2.0", "NCSA", "OFL-1.1", "OLDAP-2.8",
    "OpenSSL", "PHP-3.01", "PSF-2.0", "PostgreSQL", "Python-2.0", "Ruby", "SSH-OpenSSH", "TCL", "UPL-1.0",
    "Unicode-3.0", "Unicode-DFS-2016", "Unlicense", "Vim", "W3C", "WTFPL", "X11", "Zlib", "ZPL-2.1", "blessing",
    "bzip2-1.0.6", "curl", "zlib-acknowledgement"};
constexpr const char *KnownExceptions[] = {"Autoconf-exception-2.0", "Autoconf-exception-3.0", "Bison-exception-2.2",
    "Classpath-exception-2.0", "GCC-exception-2.0", "GCC-exception-3.1", "LLVM-exception", "Linux-syscall-note",
    "OpenJDK-assembly-exception-1.0", "openvpn-openssl-exception"};

template<typename Names>
bool hasName(const Names &names, const QString &name)
{
    return std::any_of(
        std::begin(names), std::end(names), [&](const char *known) { return name == QLatin1String(known); });
}

/** Reads an expression word by word. Of the nesting, only whether brackets match is of interest, so nothing recurses. */
class ExpressionCheck
{
public:
    bool isValid(const QStringList &words);

private:
    enum class After { Operator, License, With, Exception };
    bool take(const QString &word);

    After m_after = After::Operator;
    int m_depth = 0;
};

bool ExpressionCheck::take(const QString &word)
{
    const bool isOperator = word == QLatin1String("AND") || word == QLatin1String("OR");
    switch (m_after) {
    case After::Operator:
        if (word == QLatin1String("("))
            return ++m_depth > 0;
        m_after = After::License;
        return hasName(KnownLicenses, word);
    case After::With:
        m_after = After::Exception;
        return hasName(KnownExceptions, word);
    case After::License:
    case After::Exception:
        if (word == QLatin1String(")")) {
            m_after = After::Exception;
            return --m_depth >= 0;
        }
        if (word == QLatin1String("WITH") && m_after == After::License) {
            m_after = After::With;
            return true;
        }
        m_after = After::Operator;
        return isOperator;
    }
    return false;
}

bool ExpressionCheck::isValid(const QStringList &words)
{
    const bool areTaken = std::all_of(words.begin(), words.end(), [this](const QString &word) { return take(word); });
    return areTaken && m_depth == 0 && (m_after == After::License || m_after == After::Exception);
}

}

bool isLicenseExpression(const QString &license)
{
    QString spaced = license;
    spaced.replace(QLatin1Char('('), QLatin1String(" ( ")).replace(QLatin1Char(')'), QLatin1String(" ) "));
    return ExpressionCheck().isValid(spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

}
