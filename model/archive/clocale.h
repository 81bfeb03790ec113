// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <locale.h>

namespace stratoscope
{

/**
 * The "C" locale for this thread while it lives. libarchive converts PAX names into the locale's charset, and in a
 * UTF-8 locale normalizes them on the way, so that two names become one; only in the "C" locale do the bytes stay as
 * written.
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
