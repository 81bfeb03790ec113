// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "regexfinder.h"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace stratoscope
{

namespace
{

/** For one place in a text: some hundredths of a second. */
constexpr uint32_t MostSteps = 1'000'000;
constexpr uint32_t MostHeapKilobytes = 16'384;
constexpr std::size_t LeastStack = 32'768;
constexpr std::size_t MostStack = 1'048'576;
/** A shorter one is everywhere. */
constexpr qsizetype LeastLiteral = 3;
constexpr qsizetype MostStride = 65'536;
constexpr std::chrono::milliseconds SlowStride {20};
/** For a whole text, which is a window of a file: other files want to be searched too. */
constexpr std::chrono::seconds MostTime {10};

bool isWithinCharacter(char byte)
{
    return (static_cast<uchar>(byte) & 0xc0) == 0x80;
}

}

RegexFinder::RegexFinder(const pcre2_code *code, const RegexTraits &traits, const Job &job)
    : m_code(code)
    , m_traits(traits)
    , m_job(job)
    , m_data(pcre2_match_data_create(1, nullptr), &pcre2_match_data_free)
    , m_context(pcre2_match_context_create(nullptr), &pcre2_match_context_free)
    , m_stack(pcre2_jit_stack_create(LeastStack, MostStack, nullptr), &pcre2_jit_stack_free)
    , m_stride(MostStride)
{
    pcre2_set_match_limit(m_context.get(), MostSteps);
    pcre2_set_heap_limit(m_context.get(), MostHeapKilobytes);
    pcre2_jit_stack_assign(m_context.get(), nullptr, m_stack.get());
}

void RegexFinder::setText(QByteArrayView text, bool startsLine, bool endsLine)
{
    m_text = text;
    m_startsLine = startsLine;
    m_endsLine = endsLine;
    m_gaveUp = false;
    m_deadline = std::chrono::steady_clock::now() + MostTime;
}

qsizetype RegexFinder::lineBegin(qsizetype at) const
{
    const void *found = memrchr(m_text.data(), '\n', static_cast<std::size_t>(at));
    return found ? static_cast<const char *>(found) - m_text.data() + 1 : 0;
}

qsizetype RegexFinder::lineEnd(qsizetype at) const
{
    const void *found = std::memchr(m_text.data() + at, '\n', static_cast<std::size_t>(m_text.size() - at));
    return found ? static_cast<const char *>(found) - m_text.data() : m_text.size();
}

std::optional<ContentMatch> RegexFinder::find(qsizetype from)
{
    m_gaveUp = false;
    if (m_traits.required.size() >= LeastLiteral)
        return findByLiteral(from);
    while (from < m_text.size() && !m_gaveUp) {
        if (m_traits.isLocal) {
            const auto found = match(0, m_text.size(), from);
            if (!found || lineEnd(found->at) >= found->at + found->size)
                return found;
            from = std::max(from, lineBegin(found->at));
        }
        if (const auto found = findInLine(from))
            return found;
        from = lineEnd(from) + 1;
    }
    return std::nullopt;
}

/** Looks only at lines that have what each match has. */
std::optional<ContentMatch> RegexFinder::findByLiteral(qsizetype from)
{
    const QByteArray &required = m_traits.required;
    while (from < m_text.size() && !m_gaveUp) {
        const void *found = memmem(m_text.data() + from, static_cast<std::size_t>(m_text.size() - from),
            required.constData(), static_cast<std::size_t>(required.size()));
        if (!found)
            return std::nullopt;
        from = std::max(from, lineBegin(static_cast<const char *>(found) - m_text.data()));
        if (const auto match = findInLine(from))
            return match;
        from = lineEnd(from) + 1;
    }
    return std::nullopt;
}

std::optional<ContentMatch> RegexFinder::findInLine(qsizetype from)
{
    return match(lineBegin(from), lineEnd(from), from);
}

/** Takes the text between \a begin and \a end for all there is. */
std::optional<ContentMatch> RegexFinder::match(qsizetype begin, qsizetype end, qsizetype from)
{
    const uint32_t options
        = (begin == 0 && !m_startsLine ? PCRE2_NOTBOL : 0U) | (end == m_text.size() && !m_endsLine ? PCRE2_NOTEOL : 0U);
    while (from <= end) {
        while (from < end && from > begin && isWithinCharacter(m_text[from]))
            ++from;
        if (m_job.isCancelled() || (m_isSlow && std::chrono::steady_clock::now() > m_deadline)) {
            m_gaveUp = true;
            return std::nullopt;
        }
        const qsizetype tried = m_stride;
        const int result = step(begin, end, from, options);
        if (result >= 0) {
            const PCRE2_SIZE *place = pcre2_get_ovector_pointer(m_data.get());
            const auto at = static_cast<qsizetype>(place[0]);
            return ContentMatch {begin + at, std::max<qsizetype>(static_cast<qsizetype>(place[1]) - at, 0)};
        }
        if (result != PCRE2_ERROR_NOMATCH) {
            m_gaveUp = true;
            return std::nullopt;
        }
        from += tried + 1;
    }
    return std::nullopt;
}

/** Tries m_stride places from \a from on; of slow patterns, fewer the next time. */
int RegexFinder::step(qsizetype begin, qsizetype end, qsizetype from, uint32_t options)
{
    const bool isLast = end - from <= m_stride;
    pcre2_set_offset_limit(m_context.get(), isLast ? PCRE2_UNSET : static_cast<PCRE2_SIZE>(from + m_stride - begin));
    const qsizetype tried = m_stride;
    const auto before = std::chrono::steady_clock::now();
    const int result
        = pcre2_match(m_code, reinterpret_cast<PCRE2_SPTR>(m_text.data() + begin), static_cast<PCRE2_SIZE>(end - begin),
            static_cast<PCRE2_SIZE>(from - begin), options, m_data.get(), m_context.get());
    const auto took = std::chrono::steady_clock::now() - before;
    m_isSlow = m_isSlow || took > SlowStride;
    if (took > SlowStride)
        m_stride = std::max<qsizetype>(tried / 8, 1);
    else if (took < SlowStride / 8)
        m_stride = std::min(tried * 2, MostStride);
    return result;
}

}
