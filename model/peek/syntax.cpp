// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "syntax.h"

#include <QSet>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** What goes on in the next line. */
enum SyntaxState {
    SyntaxNothing,
    InBlockComment,
    InSingleQuotes,
    InDoubleQuotes,
    InTripleSingle,
    InTripleDouble,
    InBackQuotes,
    InTag
};

/** How a language differs from others. */
struct SyntaxRules
{
    QStringView lineComment;
    bool hasSemicolonComments = false;
    bool hasBlockComments = false;
    bool hasSingleQuotes = true;
    bool hasTripleQuotes = false;
    bool hasLongStrings = false; ///< Strings may go on in the next line.
    bool hasBackQuotes = false;
    bool hasVariables = false; ///< $NAME and ${NAME}.
    bool hasSections = false; ///< [NAME] alone in a line.
    QChar keyEnd; ///< A word before this at the start of a line is a key.
    QSet<QStringView> keywords;
};

const SyntaxRules ShellRules {u"#", false, false, true, false, true, true, true, false, u'=',
    {u"if", u"then", u"else", u"elif", u"fi", u"for", u"in", u"do", u"done", u"while", u"until", u"case", u"esac",
        u"function", u"return", u"exit", u"export", u"local", u"set", u"unset", u"source", u"exec", u"readonly",
        u"shift", u"break", u"continue", u"trap", u"eval", u"my", u"sub", u"use", u"def", u"end"}};

const SyntaxRules PythonRules {u"#", false, false, true, true, false, false, false, false, {},
    {u"and", u"as", u"assert", u"async", u"await", u"break", u"class", u"continue", u"def", u"del", u"elif", u"else",
        u"except", u"finally", u"for", u"from", u"global", u"if", u"import", u"in", u"is", u"lambda", u"nonlocal",
        u"not", u"or", u"pass", u"raise", u"return", u"try", u"while", u"with", u"yield", u"None", u"True", u"False"}};

const SyntaxRules CLikeRules {u"//", false, true, true, false, false, true, false, false, {},
    {u"auto", u"bool", u"break", u"case", u"catch", u"char", u"class", u"const", u"constexpr", u"continue", u"default",
        u"defer", u"delete", u"do", u"double", u"else", u"enum", u"export", u"extends", u"extern", u"false", u"final",
        u"float", u"fn", u"for", u"from", u"func", u"function", u"go", u"goto", u"if", u"impl", u"implements",
        u"import", u"in", u"inline", u"int", u"interface", u"let", u"long", u"map", u"match", u"mut", u"namespace",
        u"new", u"nil", u"null", u"nullptr", u"package", u"private", u"protected", u"pub", u"public", u"range",
        u"return", u"short", u"signed", u"sizeof", u"static", u"struct", u"super", u"switch", u"template", u"this",
        u"throw", u"throws", u"trait", u"true", u"try", u"type", u"typedef", u"typename", u"undefined", u"union",
        u"unsigned", u"use", u"using", u"var", u"virtual", u"void", u"volatile", u"while", u"async", u"await",
        u"#include", u"#define", u"#if", u"#ifdef", u"#ifndef", u"#else", u"#endif", u"#pragma"}};

const SyntaxRules JsonRules {
    u"//", false, true, false, false, false, false, false, false, u':', {u"true", u"false", u"null"}};

const SyntaxRules YamlRules {
    u"#", false, false, true, false, false, false, false, false, u':', {u"true", u"false", u"null", u"yes", u"no"}};

const SyntaxRules IniRules {
    u"#", true, false, true, true, false, false, true, true, u'=', {u"true", u"false", u"yes", u"no", u"on", u"off"}};

const SyntaxRules DockerfileRules {u"#", false, false, true, false, false, false, true, false, {},
    {u"FROM", u"AS", u"RUN", u"CMD", u"LABEL", u"MAINTAINER", u"EXPOSE", u"ENV", u"ADD", u"COPY", u"ENTRYPOINT",
        u"VOLUME", u"USER", u"WORKDIR", u"ARG", u"ONBUILD", u"STOPSIGNAL", u"HEALTHCHECK", u"SHELL"}};

const SyntaxRules NoRules {};

const SyntaxRules &rulesOf(SyntaxLanguage language)
{
    switch (language) {
    case SyntaxLanguage::Shell:
        return ShellRules;
    case SyntaxLanguage::Python:
        return PythonRules;
    case SyntaxLanguage::CLike:
        return CLikeRules;
    case SyntaxLanguage::Json:
        return JsonRules;
    case SyntaxLanguage::Yaml:
        return YamlRules;
    case SyntaxLanguage::Ini:
        return IniRules;
    case SyntaxLanguage::Dockerfile:
        return DockerfileRules;
    case SyntaxLanguage::None:
    case SyntaxLanguage::Xml:
        break;
    }
    return NoRules;
}

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/** One line. */
class LineScanner
{
public:
    LineScanner(QStringView line, std::vector<SyntaxSpan> &spans)
        : m_line(line)
        , m_spans(spans)
    {
    }

    int scan(const SyntaxRules &rules, int state);
    int scanXml(int state);

private:
    QChar at(qsizetype i) const { return i < m_line.size() ? m_line[i] : QChar(); }
    bool isHere(QStringView text) const { return m_line.sliced(m_at).startsWith(text); }
    void mark(qsizetype from, SyntaxKind kind)
    {
        if (m_at > from)
            m_spans.push_back({int(from), int(m_at - from), kind});
    }
    int goTo(QStringView end, SyntaxKind kind, int stateIfOpen);
    int string(QChar quote, qsizetype from, int stateIfOpen);
    int open(int state);
    int token(const SyntaxRules &rules);
    int quoted(const SyntaxRules &rules);
    bool comment(const SyntaxRules &rules);
    bool isBeforeColon() const;
    void keyAtStart(const SyntaxRules &rules);
    void word(const SyntaxRules &rules);
    void number();
    void variable();
    int tag();

    const QStringView m_line;
    std::vector<SyntaxSpan> &m_spans;
    qsizetype m_at = 0;
};

/** Goes on behind \a end, or to the end of the line. */
int LineScanner::goTo(QStringView end, SyntaxKind kind, int stateIfOpen)
{
    const qsizetype from = m_at;
    const qsizetype found = m_line.indexOf(end, m_at);
    m_at = found < 0 ? m_line.size() : found + end.size();
    mark(from, kind);
    return found < 0 ? stateIfOpen : SyntaxNothing;
}

/** From inside a string that began at \a from. */
int LineScanner::string(QChar quote, qsizetype from, int stateIfOpen)
{
    while (m_at < m_line.size() && m_line[m_at] != quote)
        m_at += m_line[m_at] == u'\\' ? 2 : 1;
    const bool isOpen = m_at >= m_line.size();
    m_at = std::min(m_at + 1, m_line.size());
    mark(from, SyntaxKind::String);
    return isOpen ? stateIfOpen : SyntaxNothing;
}

/** Goes on with what the line before left open. */
int LineScanner::open(int state)
{
    switch (state) {
    case InBlockComment:
        return goTo(u"*/", SyntaxKind::Comment, state);
    case InSingleQuotes:
        return string(u'\'', 0, state);
    case InDoubleQuotes:
        return string(u'"', 0, state);
    case InBackQuotes:
        return string(u'`', 0, state);
    case InTripleSingle:
        return goTo(u"'''", SyntaxKind::String, state);
    case InTripleDouble:
        return goTo(u"\"\"\"", SyntaxKind::String, state);
    default:
        return SyntaxNothing;
    }
}

bool LineScanner::comment(const SyntaxRules &rules)
{
    const bool isComment = (!rules.lineComment.isEmpty() && isHere(rules.lineComment))
        || (rules.hasSemicolonComments && at(m_at) == u';' && m_line.first(m_at).trimmed().isEmpty());
    // "a#b" and "$#" are no comments where the sign may be in a word.
    const bool isWithin = rules.lineComment == u"#" && m_at > 0 && !m_line[m_at - 1].isSpace();
    if (!isComment || isWithin)
        return false;
    const qsizetype from = m_at;
    m_at = m_line.size();
    mark(from, SyntaxKind::Comment);
    return true;
}

bool LineScanner::isBeforeColon() const
{
    qsizetype next = m_at;
    while (next < m_line.size() && m_line[next].isSpace())
        ++next;
    return at(next) == u':';
}

int LineScanner::quoted(const SyntaxRules &rules)
{
    const QChar quote = m_line[m_at];
    const qsizetype from = m_at;
    const bool isDouble = quote == u'"';
    if (rules.hasTripleQuotes && at(m_at + 1) == quote && at(m_at + 2) == quote) {
        m_at += 3;
        const qsizetype end = m_line.indexOf(isDouble ? u"\"\"\"" : u"'''", m_at);
        m_at = end < 0 ? m_line.size() : end + 3;
        mark(from, SyntaxKind::String);
        return end < 0 ? (isDouble ? InTripleDouble : InTripleSingle) : SyntaxNothing;
    }
    ++m_at;
    const int ifOpen = quote == u'`' ? InBackQuotes : isDouble ? InDoubleQuotes : InSingleQuotes;
    const bool mayGoOn = rules.hasLongStrings || quote == u'`';
    const int state = string(quote, from, mayGoOn ? ifOpen : SyntaxNothing);
    // A string before a colon is a key, wherever it is in the line.
    if (rules.keyEnd == u':' && isDouble && isBeforeColon() && !m_spans.empty())
        m_spans.back().kind = SyntaxKind::Name;
    return state;
}

void LineScanner::number()
{
    const qsizetype from = m_at;
    while (m_at < m_line.size() && (isWordPart(m_line[m_at]) || m_line[m_at] == u'.'))
        ++m_at;
    mark(from, SyntaxKind::Number);
}

void LineScanner::variable()
{
    const qsizetype from = m_at++;
    if (at(m_at) == u'{') {
        const qsizetype end = m_line.indexOf(u'}', m_at);
        m_at = end < 0 ? m_line.size() : end + 1;
    } else if (isWordStart(at(m_at))) {
        while (m_at < m_line.size() && isWordPart(m_line[m_at]))
            ++m_at;
    } else if (QStringView(u"0123456789#?@*$!").contains(at(m_at)) && !at(m_at).isNull()) {
        ++m_at;
    } else {
        return;
    }
    mark(from, SyntaxKind::Variable);
}

void LineScanner::word(const SyntaxRules &rules)
{
    const qsizetype from = m_at;
    ++m_at;
    while (m_at < m_line.size() && isWordPart(m_line[m_at]))
        ++m_at;
    // A part of "a-word" or "a.word" is none.
    const bool isWhole = (from == 0 || (m_line[from - 1] != u'-' && m_line[from - 1] != u'.')) && at(m_at) != u'-';
    if (isWhole && rules.keywords.contains(m_line.sliced(from, m_at - from)))
        mark(from, SyntaxKind::Keyword);
}

/** "key: value", "- key: value", "key = value", "[section]". */
void LineScanner::keyAtStart(const SyntaxRules &rules)
{
    while (m_at < m_line.size() && (m_line[m_at].isSpace() || (rules.keyEnd == u':' && isHere(u"- "))))
        ++m_at;
    const qsizetype from = m_at;
    if (rules.hasSections && at(m_at) == u'[') {
        const qsizetype end = m_line.lastIndexOf(u']');
        if (end > m_at) {
            m_at = end + 1;
            mark(from, SyntaxKind::Keyword);
        }
        return;
    }
    if (rules.keyEnd.isNull())
        return;
    qsizetype end = from;
    while (end < m_line.size() && (isWordPart(m_line[end]) || QStringView(u"-./$@ ").contains(m_line[end])))
        ++end;
    const bool isShell = &rules == &ShellRules;
    const QStringView key = m_line.sliced(from, end - from);
    if (key.trimmed().isEmpty() || at(end) != rules.keyEnd || (isShell && key.contains(u' ')))
        return;
    // "http://" is no key.
    if (rules.keyEnd == u':' && end + 1 < m_line.size() && !m_line[end + 1].isSpace())
        return;
    m_at = from + key.size();
    mark(from, SyntaxKind::Name);
}

/** One token outside of strings; returns the state behind it. */
int LineScanner::token(const SyntaxRules &rules)
{
    const QChar c = m_line[m_at];
    if (comment(rules))
        return SyntaxNothing;
    if (rules.hasBlockComments && isHere(u"/*")) {
        const qsizetype from = m_at;
        const qsizetype end = m_line.indexOf(u"*/", m_at + 2);
        m_at = end < 0 ? m_line.size() : end + 2;
        mark(from, SyntaxKind::Comment);
        return end < 0 ? InBlockComment : SyntaxNothing;
    }
    if (c == u'"' || (c == u'\'' && rules.hasSingleQuotes) || (c == u'`' && rules.hasBackQuotes)) {
        // "don't" in YAML, lifetimes in Rust
        const bool isApostrophe = c == u'\'' && m_at > 0 && isWordPart(m_line[m_at - 1]);
        if (!isApostrophe)
            return quoted(rules);
    }
    if (c == u'\\')
        m_at = std::min(m_at + 2, m_line.size());
    else if (rules.hasVariables && c == u'$')
        variable();
    else if (c.isDigit())
        number();
    else if (isWordStart(c) || c == u'#')
        word(rules);
    else
        ++m_at;
    return SyntaxNothing;
}

int LineScanner::scan(const SyntaxRules &rules, int state)
{
    if (state == SyntaxNothing)
        keyAtStart(rules);
    else
        state = open(state);
    while (m_at < m_line.size())
        state = token(rules);
    return state;
}

/** Inside a tag. */
int LineScanner::tag()
{
    while (m_at < m_line.size()) {
        const QChar c = m_line[m_at];
        const qsizetype from = m_at;
        if (c == u'>') {
            ++m_at;
            mark(from, SyntaxKind::Keyword);
            return SyntaxNothing;
        }
        if (c == u'"' || c == u'\'') {
            ++m_at;
            string(c, from, SyntaxNothing);
        } else if (isWordStart(c)) {
            while (m_at < m_line.size() && (isWordPart(m_line[m_at]) || QStringView(u"-:.").contains(m_line[m_at])))
                ++m_at;
            mark(from, SyntaxKind::Name);
        } else {
            ++m_at;
        }
    }
    return InTag;
}

int LineScanner::scanXml(int state)
{
    if (state == InBlockComment)
        state = goTo(u"-->", SyntaxKind::Comment, state);
    else if (state == InTag)
        state = tag();
    while (m_at < m_line.size()) {
        const qsizetype less = m_line.indexOf(u'<', m_at);
        m_at = less < 0 ? m_line.size() : less;
        if (less < 0)
            return SyntaxNothing;
        if (isHere(u"<!--")) {
            state = goTo(u"-->", SyntaxKind::Comment, InBlockComment);
            continue;
        }
        const qsizetype from = m_at++;
        while (m_at < m_line.size() && (isWordPart(m_line[m_at]) || QStringView(u"/!?:-.").contains(m_line[m_at])))
            ++m_at;
        mark(from, SyntaxKind::Keyword);
        state = tag();
    }
    return state;
}

}

int scanSyntax(SyntaxLanguage language, QStringView line, int state, std::vector<SyntaxSpan> &spans)
{
    LineScanner scanner(line, spans);
    switch (language) {
    case SyntaxLanguage::None:
        return SyntaxNothing;
    case SyntaxLanguage::Xml:
        return scanner.scanXml(state);
    default:
        return scanner.scan(rulesOf(language), state);
    }
}

}
