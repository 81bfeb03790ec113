// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "syntaxscanner.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <QStringList>

#include <algorithm>
#include <mutex>
#include <optional>

namespace stratoscope
{

namespace
{

using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::State;
using KSyntaxHighlighting::Theme;

/** KDE's library is not thread-safe, and definitions share what they read. */
std::mutex &definitionsMutex()
{
    static std::mutex mutex;
    return mutex;
}

/** What we have the colours for; they suit our palettes and their contrast, as the library's themes do not. */
std::optional<SyntaxKind> kindOfStyle(Theme::TextStyle style)
{
    switch (style) {
    case Theme::Keyword:
    case Theme::ControlFlow:
    case Theme::Preprocessor:
    case Theme::Import:
        return SyntaxKind::Keyword;
    case Theme::DataType: // also keys of JSON
    case Theme::Function:
    case Theme::BuiltIn:
    case Theme::Extension:
    case Theme::Attribute:
    case Theme::Others: // attributes of XML
        return SyntaxKind::Name;
    case Theme::Char:
    case Theme::SpecialChar:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
        return SyntaxKind::String;
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Constant:
        return SyntaxKind::Number;
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::CommentVar:
    case Theme::Annotation:
    case Theme::RegionMarker:
    case Theme::Information:
    case Theme::Warning:
    case Theme::Alert:
        return SyntaxKind::Comment;
    case Theme::Variable:
        return SyntaxKind::Variable;
    case Theme::Normal:
    case Theme::Operator:
    case Theme::Error:
        break;
    }
    return std::nullopt;
}

/** \a line without halves of surrogate pairs, which UTF-16 files may have: the library crashes on them. */
QString wellFormed(QString line)
{
    if (line.isValidUtf16())
        return line;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isPair = line[i].isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (line[i].isSurrogate())
            line[i] = QChar::ReplacementCharacter;
    }
    return line;
}

/** Collects what the library would paint. */
class SpanCollector final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit SpanCollector(const Definition &definition) { setDefinition(definition); }

    State collect(const QString &line, const State &before, std::vector<SyntaxSpan> &spans)
    {
        m_line = wellFormed(line);
        m_spans = &spans;
        return highlightLine(m_line, before);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const auto kind = kindOfStyle(format.textStyle());
        if (!kind || length <= 0 || isPunctuation(*kind, offset, length))
            return;
        if (!m_spans->empty()) {
            SyntaxSpan &last = m_spans->back();
            if (last.kind == *kind && last.start + last.length == offset) {
                last.length += length;
                return;
            }
        }
        m_spans->push_back({offset, length, *kind});
    }

private:
    /** Definitions give brackets and commas a style of their own, which hides what matters. */
    bool isPunctuation(SyntaxKind kind, int offset, int length) const
    {
        const QStringView text = QStringView(m_line).mid(offset, length);
        return (kind == SyntaxKind::Keyword || kind == SyntaxKind::Name)
            && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    }

    QString m_line;
    std::vector<SyntaxSpan> *m_spans = nullptr;
};

class KdeScanner final : public SyntaxScanner
{
public:
    explicit KdeScanner(std::shared_ptr<SpanCollector> collector, State state = {})
        : m_collector(std::move(collector))
        , m_state(std::move(state))
    {
    }

    std::unique_ptr<SyntaxScanner> clone() const override { return std::make_unique<KdeScanner>(m_collector, m_state); }
    void scan(const QString &line, std::vector<SyntaxSpan> &spans) override
    {
        const std::scoped_lock lock(definitionsMutex());
        m_state = m_collector->collect(line, m_state, spans);
    }

private:
    const std::shared_ptr<SpanCollector> m_collector;
    State m_state;
};

/** The program that a script's first line names: "python" for "#!/usr/bin/env python3.11 -u". */
QString interpreterIn(const QString &line)
{
    if (!line.startsWith(QLatin1String("#!")))
        return {};
    QStringList words = line.mid(2).simplified().split(u' ');
    const auto program = [&] { return words.first().section(u'/', -1); };
    if (program() == QLatin1String("env"))
        words.removeFirst();
    while (!words.isEmpty() && (words.first().startsWith(u'-') || words.first().contains(u'=')))
        words.removeFirst();
    if (words.isEmpty())
        return {};
    QString name = program();
    while (!name.isEmpty() && (name.back().isDigit() || name.back() == u'.'))
        name.chop(1);
    return name;
}

/** The library's name of what its names of files do not tell. */
QString definitionName(const SyntaxHint &hint)
{
    const QString interpreter = interpreterIn(hint.firstLine);
    if (interpreter == QLatin1String("node") || interpreter == QLatin1String("nodejs"))
        return QStringLiteral("JavaScript");
    if (interpreter == QLatin1String("sh") || interpreter == QLatin1String("dash")
        || interpreter == QLatin1String("ash"))
        return QStringLiteral("Bash");
    if (interpreter == QLatin1String("make"))
        return QStringLiteral("Makefile");
    return interpreter;
}

Definition definitionFor(const SyntaxHint &hint)
{
    static const KSyntaxHighlighting::Repository repository;
    const Definition byName = repository.definitionForFileName(QString::fromUtf8(hint.name));
    if (byName.isValid())
        return byName;
    const QString name = definitionName(hint);
    return name.isEmpty() ? Definition() : repository.definitionForName(name);
}

}

std::unique_ptr<SyntaxScanner> syntaxScanner(const SyntaxHint &hint)
{
    const std::scoped_lock lock(definitionsMutex());
    const Definition definition = definitionFor(hint);
    if (!definition.isValid())
        return plainScanner(hint);
    return std::make_unique<KdeScanner>(std::make_shared<SpanCollector>(definition));
}

}
