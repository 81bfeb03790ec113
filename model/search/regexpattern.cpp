// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "regexpattern.h"

#include "regexfinder.h"
#include "regexliteral.h"

#include <QCoreApplication>

#include <array>

namespace stratoscope
{

namespace
{

struct RegexPatternWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContentQuery)
};

class RegexPattern : public ContentPattern
{
public:
    RegexPattern(pcre2_code *code, const RegexTraits &traits)
        : m_code(code)
        , m_traits(traits)
    {
        // Without it, where a system forbids code made at run time, everything works, but slower.
        pcre2_jit_compile(m_code, PCRE2_JIT_COMPLETE);
    }
    ~RegexPattern() override { pcre2_code_free(m_code); }
    Q_DISABLE_COPY_MOVE(RegexPattern)

    ContentFinderPtr finder(const Job &job) const override
    {
        return std::make_unique<RegexFinder>(m_code, m_traits, job);
    }

private:
    pcre2_code *const m_code;
    const RegexTraits m_traits;
};

tl::unexpected<Error> wrongExpression(int code, std::size_t offset)
{
    std::array<PCRE2_UCHAR, 256> text {};
    pcre2_get_error_message(code, text.data(), text.size());
    const QString what = QString::fromUtf8(reinterpret_cast<const char *>(text.data()));
    return failure(ErrorKind::Usage, {},
        RegexPatternWords::tr("not a regular expression: %1, at character %2").arg(what).arg(offset + 1));
}

}

Result<ContentPatternPtr> regexPattern(const QByteArray &expression, RegexOptions options)
{
    constexpr uint32_t Always
        = PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_MULTILINE | PCRE2_USE_OFFSET_LIMIT | PCRE2_NEVER_BACKSLASH_C;
    constexpr uint32_t Literal = PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_USE_OFFSET_LIMIT | PCRE2_LITERAL;
    const std::unique_ptr<pcre2_compile_context, decltype(&pcre2_compile_context_free)> context(
        pcre2_compile_context_create(nullptr), &pcre2_compile_context_free);
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
    int problem = 0;
    PCRE2_SIZE offset = 0;
    pcre2_code *code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.constData()),
        static_cast<PCRE2_SIZE>(expression.size()),
        (options.isLiteral ? Literal : Always) | (options.ignoresCase ? PCRE2_CASELESS : 0), &problem, &offset,
        context.get());
    if (!code)
        return wrongExpression(problem, offset);
    RegexTraits traits;
    traits.isLocal = options.isLiteral || isLineLocal(expression);
    // Unicode has letters outside of ASCII whose other case is within.
    if (!options.isLiteral && !options.ignoresCase)
        traits.required = requiredLiteral(expression);
    return std::make_shared<const RegexPattern>(code, traits);
}

}
