// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "syntaxscanner.h"

namespace stratoscope
{

namespace
{

class PlainScanner final : public SyntaxScanner
{
public:
    explicit PlainScanner(SyntaxLanguage language, int state = 0)
        : m_language(language)
        , m_state(state)
    {
    }

    std::unique_ptr<SyntaxScanner> clone() const override
    {
        return std::make_unique<PlainScanner>(m_language, m_state);
    }
    void scan(const QString &line, std::vector<SyntaxSpan> &spans) override
    {
        m_state = scanSyntax(m_language, line, m_state, spans);
    }

private:
    const SyntaxLanguage m_language;
    int m_state; ///< See scanSyntax().
};

}

std::unique_ptr<SyntaxScanner> plainScanner(const SyntaxHint &hint)
{
    const SyntaxLanguage language = syntaxLanguage(hint.name, hint.firstLine);
    return language == SyntaxLanguage::None ? nullptr : std::make_unique<PlainScanner>(language);
}

}
