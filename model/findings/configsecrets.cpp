// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "configsecrets.h"

#include "instructiontext.h"
#include "secretvalue.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr std::size_t MostConfigSecrets = 1'000;
constexpr qsizetype LongestName = 200;
/** Characters of the history to look at. */
constexpr qsizetype MostHistory = 10'000'000;

struct ConfigSecretWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ConfigSecrets)
};

bool isName(QStringView text)
{
    const auto isPart
        = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.'); };
    return !text.isEmpty() && text.size() <= LongestName && std::all_of(text.begin(), text.end(), isPart);
}

QString withoutQuotes(const QString &text)
{
    const bool isQuoted = text.size() >= 2 && text.front() == text.back()
        && (text.front() == QLatin1Char('"') || text.front() == QLatin1Char('\''));
    return isQuoted ? text.mid(1, text.size() - 2) : text;
}

class SecretList
{
public:
    explicit SecretList(const QByteArrayList &exclude)
        : m_exclude(exclude)
    {
    }

    void add(const QString &name, const QString &value, bool isArgument, std::optional<std::size_t> step)
    {
        const QString own = withoutQuotes(value);
        if (secrets.size() >= MostConfigSecrets || !isName(name) || !mayBeSecret(name, own))
            return;
        const std::pair key(name, isArgument);
        if (m_known.contains(key) || m_exclude.contains("env:" + name.toUtf8()))
            return;
        m_known.insert(key);
        secrets.push_back({name, own, isArgument, step});
    }

    /** "A=b". */
    void addPair(const QString &pair, bool isArgument, std::optional<std::size_t> step)
    {
        const qsizetype sign = pair.indexOf(QLatin1Char('='));
        if (sign > 0)
            add(pair.first(sign), pair.mid(sign + 1), isArgument, step);
    }

    std::vector<ConfigSecret> secrets;

private:
    const QByteArrayList &m_exclude;
    QSet<std::pair<QString, bool>> m_known;
};

/** The build arguments that Docker writes in front of a command: "|2 A=b C=d /bin/sh -c make". */
void addArguments(SecretList &list, const QStringList &words, std::size_t step)
{
    const qsizetype at = words.value(0) == QLatin1String("RUN") ? 1 : 0;
    const QString count = words.value(at);
    if (!count.startsWith(QLatin1Char('|')))
        return;
    int left = count.mid(1).toInt();
    for (qsizetype i = at + 1; i < words.size() && left > 0; ++i) {
        // A value may have spaces.
        const bool isPair = isName(QStringView(words[i]).left(words[i].indexOf(QLatin1Char('='))))
            && words[i].contains(QLatin1Char('='));
        left -= isPair ? 1 : 0;
        list.addPair(words[i], true, step);
    }
}

/** "ENV A=b C=d", "ENV A b" and "ARG A=b". */
void addInstruction(SecretList &list, const QString &instruction, std::size_t step)
{
    const QStringList words = instruction.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString keyword = words.value(0).toUpper();
    const bool isArgument = keyword == QLatin1String("ARG");
    if (!isArgument && keyword != QLatin1String("ENV"))
        return;
    if (!isArgument && !words.value(1).contains(QLatin1Char('='))) {
        list.add(words.value(1), words.mid(2).join(QLatin1Char(' ')), false, step);
        return;
    }
    for (const QString &word : words.mid(1))
        list.addPair(word, isArgument, step);
}

}

std::vector<ConfigSecret> configSecrets(const ImageConfig &config, const QByteArrayList &exclude)
{
    SecretList list(exclude);
    qsizetype left = MostHistory;
    for (std::size_t step = 0; step < config.history.size() && left > 0; ++step) {
        const QString createdBy = config.history[step].createdBy.left(left);
        left -= createdBy.size() + 1;
        addArguments(list, createdBy.split(QLatin1Char(' '), Qt::SkipEmptyParts), step);
        addInstruction(list, instructionText(createdBy), step);
    }
    for (const QString &variable : config.env)
        list.addPair(variable, false, std::nullopt);
    return std::move(list.secrets);
}

QString secretExplanation(const ConfigSecret &secret)
{
    return secret.isArgument
        ? ConfigSecretWords::tr(
            "A build argument that may be a secret. The history keeps its value, which anyone with the "
            "image can read.")
        : ConfigSecretWords::tr("A variable that may be a secret. Anyone with the image can read its value.");
}

QString configSecretAdvice()
{
    return ConfigSecretWords::tr(
        "Consider it leaked and rotate it. Pass secrets to builds with RUN --mount=type=secret, "
        "and to containers when they start.");
}

}
