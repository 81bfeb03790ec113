// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfilesource.h"

#include "bytes.h"

#include <QRegularExpression>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr qsizetype MostLines = 20'000;
/** Of one instruction. */
constexpr qsizetype MostHereDocuments = 64;

bool isBlank(const QString &line)
{
    return line.trimmed().isEmpty();
}

bool isComment(const QString &line)
{
    return line.trimmed().startsWith(QLatin1Char('#'));
}

/** What ends a line that goes on: "# escape=`" before anything else changes it. */
QChar escapeOf(const QStringList &lines)
{
    static const QRegularExpression directive(
        QStringLiteral("^#\\s*([a-z]+)\\s*=\\s*(\\S+)\\s*$"), QRegularExpression::CaseInsensitiveOption);
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = directive.match(line);
        if (!match.hasMatch())
            break;
        if (match.captured(1).compare(QLatin1String("escape"), Qt::CaseInsensitive) == 0)
            return match.captured(2) == QLatin1String("`") ? QLatin1Char('`') : QLatin1Char('\\');
    }
    return QLatin1Char('\\');
}

bool goesOn(const QString &line, QChar escape)
{
    const QString text = line.trimmed();
    return text.endsWith(escape) && !(escape == QLatin1Char('\\') && text.endsWith(QLatin1String("\\\\")));
}

/** The words that end the here-documents that \a text begins. */
QStringList hereDocuments(const QString &text)
{
    static const QRegularExpression begin(QStringLiteral("(?<![<\\w])<<-?(?:\"(\\w+)\"|'(\\w+)'|(\\w+))"));
    QStringList ends;
    for (auto match = begin.globalMatch(text); match.hasNext() && ends.size() < MostHereDocuments;) {
        const QRegularExpressionMatch one = match.next();
        ends.append(one.captured(1) + one.captured(2) + one.captured(3));
    }
    return ends;
}

bool mayHaveDocuments(const QString &verb)
{
    return verb == QLatin1String("RUN") || verb == QLatin1String("COPY") || verb == QLatin1String("ADD");
}

SourceStage stageOf(const QString &from)
{
    QStringList words = from.simplified().split(QLatin1Char(' '));
    words.removeFirst();
    while (!words.isEmpty() && words.first().startsWith(QLatin1String("--")))
        words.removeFirst();
    const bool isNamed = words.size() > 2 && words[1].compare(QLatin1String("as"), Qt::CaseInsensitive) == 0;
    return {words.value(0), isNamed ? words[2] : QString()};
}

/** Finds instructions line by line. */
class InstructionReader
{
public:
    explicit InstructionReader(DockerfileSource &source)
        : m_source(source)
        , m_escape(escapeOf(source.lines))
    {
    }

    void read()
    {
        for (qsizetype i = 0; i < m_source.lines.size(); ++i) {
            if (!isBlank(m_source.lines[i]) && !isComment(m_source.lines[i]))
                i = readInstruction(i);
        }
    }

private:
    qsizetype readInstruction(qsizetype first);
    /** The last line of what begins in \a first; \a joined gets it on one line, without comments. */
    qsizetype joinLines(qsizetype first, QString &joined) const;
    qsizetype endOfDocuments(qsizetype last, const QStringList &ends) const;

    DockerfileSource &m_source;
    const QChar m_escape;
};

qsizetype InstructionReader::joinLines(qsizetype first, QString &joined) const
{
    const QStringList &lines = m_source.lines;
    qsizetype last = first;
    for (qsizetype i = first; i < lines.size(); ++i) {
        // Comments and blank lines do not end it, though builders warn of the latter.
        if (i > first && (isComment(lines[i]) || isBlank(lines[i])))
            continue;
        last = i;
        const bool more = goesOn(lines[i], m_escape);
        joined += more ? lines[i].trimmed().chopped(1) + QLatin1Char(' ') : lines[i];
        if (!more)
            break;
    }
    return last;
}

qsizetype InstructionReader::endOfDocuments(qsizetype last, const QStringList &ends) const
{
    qsizetype at = last;
    for (const QString &end : ends) {
        do
            ++at;
        while (at < m_source.lines.size() && m_source.lines[at].trimmed() != end);
    }
    // One without an end has the rest of the file.
    return std::min(at, m_source.lines.size() - 1);
}

qsizetype InstructionReader::readInstruction(qsizetype first)
{
    QString joined;
    qsizetype last = joinLines(first, joined);
    SourceInstruction instruction;
    instruction.verb = joined.trimmed().section(QRegularExpression(QStringLiteral("\\s")), 0, 0).toUpper();
    if (mayHaveDocuments(instruction.verb))
        last = endOfDocuments(last, hereDocuments(joined));
    if (instruction.verb == QLatin1String("FROM"))
        m_source.stages.push_back(stageOf(joined));
    instruction.first = int(first) + 1;
    instruction.last = int(last) + 1;
    instruction.stage = int(m_source.stages.size()) - 1;
    m_source.instructions.push_back(std::move(instruction));
    return last;
}

}

QString DockerfileSource::text(int first, int last) const
{
    return lines.mid(first - 1, last - first + 1).join(QLatin1Char('\n'));
}

int DockerfileSource::stageNamed(const QString &target) const
{
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const bool isIt = target == QString::number(i) || target.compare(stages[i].name, Qt::CaseInsensitive) == 0;
        if (!target.isEmpty() && isIt)
            return int(i);
    }
    return int(stages.size()) - 1;
}

std::vector<int> DockerfileSource::stagesBelow(int stage) const
{
    std::vector<int> below;
    while (stage >= 0) {
        below.push_back(stage);
        const QString &base = stages[std::size_t(stage)].base;
        // Only stages above it in the file have names by then.
        int next = base.isEmpty() ? -1 : stage - 1;
        while (next >= 0 && stages[std::size_t(next)].name.compare(base, Qt::CaseInsensitive) != 0)
            --next;
        stage = next;
    }
    return below;
}

DockerfileSource readDockerfile(const QByteArray &text)
{
    DockerfileSource source;
    const QByteArray whole = text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
    source.lines = escapedText(whole).split(QLatin1Char('\n'));
    source.isCut = source.lines.size() > MostLines;
    if (source.isCut)
        source.lines.resize(MostLines);
    for (QString &line : source.lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
    }
    while (!source.lines.isEmpty() && isBlank(source.lines.last()))
        source.lines.removeLast();
    InstructionReader(source).read();
    return source;
}

}
