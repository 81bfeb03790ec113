// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "literalpattern.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace stratoscope
{

namespace
{

/** Without a table, so that the compiler does many bytes at once. */
void foldCase(const char *from, std::size_t count, char *to)
{
    for (std::size_t i = 0; i < count; ++i) {
        const auto byte = static_cast<uchar>(from[i]);
        const bool isUpper = static_cast<uchar>(byte - 'A') < 26;
        to[i] = static_cast<char>(byte | (isUpper ? 0x20 : 0));
    }
}

class LiteralFinder : public ContentFinder
{
public:
    LiteralFinder(const QByteArray &bytes, LiteralOptions options)
        : m_bytes(bytes)
        , m_options(options)
    {
    }

    void setText(QByteArrayView text, bool, bool) override
    {
        m_text = text;
        if (!m_options.ignoresCase)
            return;
        if (m_folded.size() < static_cast<std::size_t>(text.size()))
            m_folded.resize(static_cast<std::size_t>(text.size()));
        foldCase(text.data(), static_cast<std::size_t>(text.size()), m_folded.data());
        m_text = QByteArrayView(m_folded.data(), text.size());
    }

    std::optional<ContentMatch> find(qsizetype from) override
    {
        if (from >= m_text.size())
            return std::nullopt;
        const void *found = memmem(m_text.data() + from, static_cast<std::size_t>(m_text.size() - from),
            m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
        if (!found)
            return std::nullopt;
        return ContentMatch {static_cast<const char *>(found) - m_text.data(), m_bytes.size()};
    }

    qsizetype overlap() const override { return m_bytes.size() - 1; }
    bool hasLines() const override { return m_options.hasLines; }

private:
    const QByteArray m_bytes;
    const LiteralOptions m_options;
    QByteArrayView m_text; ///< Folded, if case does not matter.
    std::vector<char> m_folded;
};

class LiteralPattern : public ContentPattern
{
public:
    LiteralPattern(const QByteArray &bytes, LiteralOptions options)
        : m_bytes(bytes)
        , m_options(options)
    {
        if (options.ignoresCase)
            foldCase(bytes.constData(), static_cast<std::size_t>(bytes.size()), m_bytes.data());
    }

    ContentFinderPtr finder(const Job &) const override { return std::make_unique<LiteralFinder>(m_bytes, m_options); }

private:
    QByteArray m_bytes;
    const LiteralOptions m_options;
};

}

ContentPatternPtr literalPattern(const QByteArray &bytes, LiteralOptions options)
{
    return std::make_shared<const LiteralPattern>(bytes, options);
}

}
