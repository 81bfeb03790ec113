// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <locale.h>

namespace stratoscope
{

/**
 * Sets the "C" locale for this thread while it lives. libarchive converts PAX names to the locale's charset, and in a
 * UTF-8 locale also normalizes them, so that two names may become one; only the "C" locale keeps the bytes as written.
 */
class CLocale
{
public:
    CLocale()
        : m_previous(uselocale(plain()))
    {
    }
    ~CLocale() { uselocale(m_previous); }
    Q_DISABLE_COPY_MOVE(CLocale)

private:
    static locale_t plain()
    {
        static const locale_t locale = newlocale(LC_ALL_MASK, "C", locale_t());
        return locale;
    }

    locale_t m_previous;
};

}
