// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonmarkup.h"

#include "lessonwords.h"

#include <vector>

namespace stratoscope
{

namespace
{

struct MarkedPiece
{
    enum class Style { Plain, Bold, Code, Link };
    Style style = Style::Plain;
    QString text;
    QString term; ///< For a link.
};

bool isTermName(const QString &name)
{
    static const QString others = QStringLiteral("-");
    bool isFine = !name.isEmpty() && name.size() <= 40;
    for (const QChar c : name)
        isFine = isFine && ((c >= QLatin1Char('a') && c <= QLatin1Char('z')) || others.contains(c));
    return isFine;
}

/** Splits a text at its marks, once from its start to its end. */
class MarkupReader
{
public:
    explicit MarkupReader(const QString &text)
        : m_text(text)
    {
        while (m_at < m_text.size())
            readNext();
        flush();
    }

    const std::vector<MarkedPiece> &pieces() const { return m_pieces; }
    const QString &problem() const { return m_problem; }

private:
    void readNext()
    {
        if (QStringView(m_text).mid(m_at).startsWith(QLatin1String("**")))
            readUntil(QStringLiteral("**"), 2, MarkedPiece::Style::Bold);
        else if (m_text[m_at] == QLatin1Char('`'))
            readUntil(QStringLiteral("`"), 1, MarkedPiece::Style::Code);
        else if (m_text[m_at] == QLatin1Char('['))
            readLink();
        else
            m_plain += m_text[m_at++];
    }

    void readUntil(const QString &end, int skip, MarkedPiece::Style style)
    {
        const qsizetype close = m_text.indexOf(end, m_at + skip);
        if (close <= m_at + skip) {
            complain(LessonWords::tr("%1 without its end").arg(end));
            return;
        }
        add(style, m_text.mid(m_at + skip, close - m_at - skip), {});
        m_at = close + skip;
    }

    void readLink()
    {
        const qsizetype middle = m_text.indexOf(QLatin1String("]("), m_at);
        const qsizetype end = middle < 0 ? -1 : m_text.indexOf(QLatin1Char(')'), middle);
        const QString term = end < 0 ? QString() : m_text.mid(middle + 2, end - middle - 2);
        if (!isTermName(term)) {
            complain(LessonWords::tr("“[” without “](term)”"));
            return;
        }
        add(MarkedPiece::Style::Link, m_text.mid(m_at + 1, middle - m_at - 1), term);
        m_at = end + 1;
    }

    void complain(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
        m_plain += m_text[m_at++];
    }

    void add(MarkedPiece::Style style, const QString &text, const QString &term)
    {
        flush();
        m_pieces.push_back({style, text, term});
    }

    void flush()
    {
        if (!m_plain.isEmpty())
            m_pieces.push_back({MarkedPiece::Style::Plain, std::exchange(m_plain, {}), {}});
    }

    const QString m_text;
    qsizetype m_at = 0;
    QString m_plain;
    QString m_problem;
    std::vector<MarkedPiece> m_pieces;
};

QString markedHtml(const MarkedPiece &piece)
{
    QString text = piece.text.toHtmlEscaped();
    text.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    switch (piece.style) {
    case MarkedPiece::Style::Bold:
        return QStringLiteral("<b>%1</b>").arg(text);
    case MarkedPiece::Style::Code:
        return QStringLiteral("<code>%1</code>").arg(text);
    case MarkedPiece::Style::Link:
        return QStringLiteral("<a href=\"term:%1\">%2</a>").arg(piece.term, text);
    case MarkedPiece::Style::Plain:
        break;
    }
    return text;
}

}

QString lessonMarkupProblem(const QString &text)
{
    return MarkupReader(text).problem();
}

QString lessonHtml(const QString &text)
{
    QString html;
    const MarkupReader reader(text);
    for (const MarkedPiece &piece : reader.pieces())
        html += markedHtml(piece);
    return html;
}

QString lessonPlainText(const QString &text)
{
    QString plain;
    const MarkupReader reader(text);
    for (const MarkedPiece &piece : reader.pieces())
        plain += piece.text;
    return plain;
}

}
