// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentfinder.h"

#include <chrono>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace stratoscope
{

/** What is known of an expression beforehand. */
struct RegexTraits
{
    bool isLocal = false; ///< As isLineLocal() says.
    QByteArray required; ///< As requiredLiteral() says.
};

/** Finds a regular expression, line by line. */
class RegexFinder : public ContentFinder
{
public:
    /** \a code must outlive this. */
    RegexFinder(const pcre2_code *code, const RegexTraits &traits, const Job &job);

    void setText(QByteArrayView text, bool startsLine, bool endsLine) override;
    std::optional<ContentMatch> find(qsizetype from) override;
    qsizetype overlap() const override { return LongestKept; }
    bool hasLines() const override { return true; }
    bool gaveUp() const override { return m_gaveUp; }

private:
    /** Of a line that is read in pieces. */
    static constexpr qsizetype LongestKept = 4'096;

    std::optional<ContentMatch> findByLiteral(qsizetype from);
    std::optional<ContentMatch> findInLine(qsizetype from);
    std::optional<ContentMatch> match(qsizetype begin, qsizetype end, qsizetype from);
    int step(qsizetype begin, qsizetype end, qsizetype from, uint32_t options);
    qsizetype lineBegin(qsizetype at) const;
    qsizetype lineEnd(qsizetype at) const;

    template<typename T>
    using Owned = std::unique_ptr<T, void (*)(T *)>;

    const pcre2_code *m_code;
    const RegexTraits m_traits;
    const Job m_job;
    Owned<pcre2_match_data> m_data;
    Owned<pcre2_match_context> m_context;
    Owned<pcre2_jit_stack> m_stack;
    QByteArrayView m_text;
    bool m_startsLine = true;
    bool m_endsLine = true;
    bool m_gaveUp = false;
    bool m_isSlow = false; ///< Any stride was.
    std::chrono::steady_clock::time_point m_deadline; ///< For the text.
    qsizetype m_stride; ///< Places to try before looking whether the job goes on.
};

}
