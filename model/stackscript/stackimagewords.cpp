// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackimagewords.h"

#include "bytes.h"
#include "imagereference.h"
#include "shellpaths.h"
#include "stackverbs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace stratoscope
{

namespace
{

struct ImageWordWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

QString usageOf(const StackInstruction &instruction)
{
    return ImageWordWords::tr("Write: %1").arg(stackVerbRow(instruction.verb).usageText());
}

/** \a line as one line, without continuations. */
QString oneLine(QByteArrayView line)
{
    QString text = QString::fromUtf8(line);
    text.replace(QStringLiteral("\\\n"), QStringLiteral(" ")).replace(QStringLiteral("\\\r\n"), QStringLiteral(" "));
    return text.simplified();
}

/** ["app", "arg"], or a line for the shell. */
ScriptResult<void> fillCommand(StackInstruction &instruction, QByteArrayView text, ScriptPlace rest)
{
    const QByteArrayView line = text.sliced(rest.offset, rest.length).trimmed();
    if (!line.startsWith('[')) {
        instruction.words = QStringList {QStringLiteral("/bin/sh"), QStringLiteral("-c"), oneLine(line)};
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray());
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        if (value.isString())
            instruction.words.append(value.toString());
    }
    if (!document.isArray() || instruction.words.size() != array.size())
        return scriptFailure(
            instruction.place, ImageWordWords::tr("this is not a list of texts"), usageOf(instruction));
    return {};
}

ScriptResult<void> checkWord(StackInstruction &instruction, const ShellWord &word)
{
    QString text = QString::fromUtf8(word.text);
    const auto wrong = [&] {
        return scriptFailure(word.place, ImageWordWords::tr("%1 cannot be understood").arg(displayText(word.text)),
            usageOf(instruction));
    };
    switch (instruction.verb) {
    case StackVerb::From:
        if (text != QLatin1String("scratch"))
            return scriptFailure(word.place,
                ImageWordWords::tr("no image is pulled here, so a stack begins with nothing"),
                ImageWordWords::tr("Write: %1").arg(QStringLiteral("FROM scratch")));
        break;
    case StackVerb::Env:
    case StackVerb::Label:
        if (word.text.indexOf('=') <= 0)
            return wrong();
        break;
    case StackVerb::Expose: {
        const QString number = text.section(QLatin1Char('/'), 0, 0);
        const QString protocol = text.section(QLatin1Char('/'), 1);
        bool isNumber = false;
        const uint port = number.toUInt(&isNumber);
        const bool isKnown = protocol.isEmpty() || protocol == QLatin1String("tcp") || protocol == QLatin1String("udp")
            || protocol == QLatin1String("sctp");
        if (!isNumber || port == 0 || port > 65535 || !isKnown)
            return wrong();
        text = QStringLiteral("%1/%2").arg(port).arg(protocol.isEmpty() ? QStringLiteral("tcp") : protocol);
        break;
    }
    case StackVerb::Tag: {
        const Result<QString> reference = imageReference(text);
        if (!reference)
            return scriptFailure(word.place, reference.error().cause, usageOf(instruction));
        text = *reference;
        break;
    }
    default:
        break;
    }
    instruction.words.append(text);
    return {};
}

}

QString runHistory(QByteArrayView line)
{
    return QStringLiteral("RUN /bin/sh -c %1 # buildkit").arg(oneLine(line));
}

QString filesHistory(const StackInstruction &instruction)
{
    QStringList words {QStringLiteral("COPY")};
    for (const NewFile &file : instruction.files) {
        if (instruction.verb == StackVerb::Dir)
            return QStringLiteral("RUN /bin/sh -c mkdir -p %1 # buildkit").arg(QString::fromUtf8(file.path));
        words.append(QString::fromUtf8(file.source.isEmpty() ? lastName(file.path) : file.source));
    }
    words.append(QString::fromUtf8(instruction.files.front().path));
    words.append(QStringLiteral("# buildkit"));
    return words.join(QLatin1Char(' '));
}

ScriptResult<void> fillImageWords(StackInstruction &instruction, QByteArrayView text, ScriptPlace rest)
{
    instruction.history = oneLine(text.sliced(instruction.place.offset, instruction.place.length));
    if (instruction.verb == StackVerb::Cmd || instruction.verb == StackVerb::Entrypoint)
        return fillCommand(instruction, text, rest);
    const ScriptResult<std::vector<ShellToken>> tokens = shellTokens(text, rest, ShellGrammar::Words);
    if (!tokens)
        return tl::unexpected(tokens.error());
    for (const ShellToken &token : *tokens) {
        if (token.kind != ShellToken::Kind::Word)
            return scriptFailure(token.word.place, ImageWordWords::tr("there is no text to take lines for"));
        if (const ScriptResult<void> word = checkWord(instruction, token.word); !word)
            return word;
    }
    const bool takesOne = instruction.verb == StackVerb::From || instruction.verb == StackVerb::User
        || instruction.verb == StackVerb::Workdir;
    const bool takesNone = instruction.verb == StackVerb::End;
    const bool isEnough = takesNone ? instruction.words.isEmpty()
        : takesOne                  ? instruction.words.size() == 1
                                    : !instruction.words.isEmpty();
    if (!isEnough)
        return scriptFailure(instruction.place,
            ImageWordWords::tr("%1 is not complete, or too long")
                .arg(QLatin1String(stackVerbRow(instruction.verb).name)),
            usageOf(instruction));
    return {};
}

}
