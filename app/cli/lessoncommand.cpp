// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessoncommand.h"

#include "commandexamples.h"
#include "commandparser.h"
#include "exitcode.h"
#include "lessonlibrary.h"
#include "lessonparser.h"
#include "lessontrial.h"
#include "messages.h"
#include "spokenlanguage.h"
#include "standardoutput.h"
#include "terminal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stratoscope
{

namespace
{

struct LessonCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LessonCommand)
};

QString lessonHelp()
{
    return LessonCommandWords::tr(
               "Usage: stratoscope-cli lesson list [--format json]\n"
               "       stratoscope-cli lesson check FILE…\n"
               "Lists the lessons and levels that come with the program, or checks files with lessons: "
               "their form, and\nwhether their stacks can be built.\n"
               "\n"
               "Options:\n"
               "  --format FORMAT  For list: text (the default) or json.\n"
               "  -h, --help       Displays this help.\n"
               "\n"
               "%1\n")
               .arg(exitCodeHelp())
        + examplesHelp(examplesOf(QStringLiteral("lesson")));
}

QString levelWord(const Lesson &lesson)
{
    return lesson.level ? QStringLiteral("level") : QStringLiteral("lesson");
}

QByteArray lessonLines()
{
    QByteArray text;
    for (const Lesson &lesson : lessonLibrary()) {
        const QString title = lesson.title.in(spokenLanguage());
        text += QStringLiteral("%1  %2  %3\n").arg(levelWord(lesson), -6).arg(lesson.id, -26).arg(title).toUtf8();
    }
    return text;
}

QByteArray lessonJsonLines()
{
    QByteArray text;
    for (const Lesson &lesson : lessonLibrary()) {
        const QJsonObject json {{QStringLiteral("id"), lesson.id}, {QStringLiteral("kind"), levelWord(lesson)},
            {QStringLiteral("title"), lesson.title.in(spokenLanguage())},
            {QStringLiteral("summary"), lesson.summary.in(spokenLanguage())},
            {QStringLiteral("steps"), qint64(lesson.steps.size())}};
        text += QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    }
    return text;
}

int exitCodeOfLesson(const Error &error)
{
    const bool isUnreadable = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Unreadable;
    return isUnreadable ? exitcode::Unreadable : exitcode::Damaged;
}

QString fineText(const Lesson &lesson, const LessonTrial &trial)
{
    QString text = LessonCommandWords::tr("%1: fine; %n step(s), in %2", nullptr, int(lesson.steps.size()))
                       .arg(lesson.file, trial.languages.join(QStringLiteral(", ")));
    if (!trial.partly.isEmpty())
        text += LessonCommandWords::tr(", and in part in %1").arg(trial.partly.join(QStringLiteral(", ")));
    return text;
}

int checkFile(const QString &path, QByteArray &text)
{
    const Result<Lesson> lesson = readLesson(path);
    const Result<LessonTrial> trial = lesson.and_then([](const Lesson &read) { return tryLesson(read, Job()); });
    if (!trial) {
        printError(trial.error().message());
        return exitCodeOfLesson(trial.error());
    }
    text += terminalText(fineText(*lesson, *trial)) + '\n';
    return exitcode::Fine;
}

}

Result<Request> parseLessonCommand(const QStringList &arguments)
{
    const QString command = QStringLiteral("lesson");
    Request request;
    request.command = Request::Command::Lesson;
    QStringList words = arguments.mid(1);
    if (words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"))) {
        request.command = Request::Command::Help;
        request.helpText = lessonHelp();
        return request;
    }
    const QString action = words.isEmpty() ? QString() : words.takeFirst();
    if (action == QLatin1String("check")) {
        request.lesson.files = words;
        return words.isEmpty() ? usageFailure(LessonCommandWords::tr("no file given"), command)
                               : Result<Request>(request);
    }
    if (action != QLatin1String("list"))
        return usageFailure(LessonCommandWords::tr("expected \"list\" or \"check\""), command);
    const bool isJson = words == QStringList {QStringLiteral("--format"), QStringLiteral("json")}
        || words == QStringList {QStringLiteral("--format=json")};
    const bool isText = words.isEmpty() || words == QStringList {QStringLiteral("--format"), QStringLiteral("text")}
        || words == QStringList {QStringLiteral("--format=text")};
    if (!isJson && !isText)
        return usageFailure(LessonCommandWords::tr("cannot use \"%1\"").arg(words.join(QLatin1Char(' '))), command);
    request.format = isJson ? Request::Format::Json : Request::Format::Text;
    return request;
}

int runLesson(const Request &request)
{
    if (request.lesson.files.isEmpty())
        return printed(request.format == Request::Format::Json ? lessonJsonLines() : lessonLines());
    QByteArray text;
    int code = exitcode::Fine;
    for (const QString &path : request.lesson.files)
        code = qMax(code, checkFile(path, text));
    const int written = printed(text);
    return written == exitcode::Fine ? code : written;
}

}
