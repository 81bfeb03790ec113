// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "guihelp.h"

#include "exitcode.h"
#include "guioptions.h"
#include "imagevalues.h"
#include "manualtext.h"
#include "translation.h"
#include "writtenwords.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>

namespace stratoscope
{

namespace
{

Completion guiOptionValue(const WrittenWords &written)
{
    const QString &option = written.openOption;
    const QString image = written.arguments.value(0);
    if (option == QLatin1String("--image"))
        return imageNamesIn(image);
    if (option == QLatin1String("--platform"))
        return platformsIn(image);
    Completion completion = completionOf(guiOptionValues(option));
    const QStringList files {QStringLiteral("--upper"), QStringLiteral("--lesson"), QStringLiteral("--snapshot"),
        QStringLiteral("--picture")};
    if (files.contains(option))
        completion.files = Completion::Files::All;
    return completion;
}

QByteArray guiCompletion(const QStringList &words)
{
    const WrittenWords written = readWrittenWords(words, guiParser());
    if (!written.openOption.isEmpty())
        return completionLines(guiOptionValue(written), written.current);
    if (!written.current.startsWith(QLatin1Char('-')) || written.onlyArguments)
        return completionLines(imageCompletion(written.current), written.current);
    Completion names;
    for (const QCommandLineOption &option : guiParser().options()) {
        for (const QString &name : writtenNames(option))
            names.words.append({name, option.description()});
    }
    return completionLines(names, written.current);
}

}

bool isHelpQuestion(int argc, char **argv)
{
    return argc > 1 && (std::strcmp(argv[1], "--complete") == 0 || std::strcmp(argv[1], "--manual") == 0);
}

int answerHelpQuestion(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isManual = arguments.at(1) == QLatin1String("--manual");
    // The page is the same wherever it is made.
    useLanguage(isManual ? QStringLiteral("en") : QString());
    QByteArray answer;
    if (!isManual)
        answer = guiCompletion(arguments.mid(2));
    else if (arguments.value(2) == QLatin1String("options"))
        answer = manualOptions(guiParser().options());
    else if (arguments.value(2) == QLatin1String("examples"))
        answer = manualExamples(guiExamples());
    std::fwrite(answer.constData(), 1, std::size_t(answer.size()), stdout);
    return answer.isEmpty() ? exitcode::WrongUsage : exitcode::Fine;
}

}
