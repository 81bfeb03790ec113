// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "testprogram.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace stratoscope;

namespace
{

struct ToolRun
{
    int exitCode = -1;
    QString output;
};

ToolRun runTool(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

QString cliPath()
{
    return qEnvironmentVariable("STRATOSCOPE_CLI");
}

QString folderOfCli()
{
    return QFileInfo(cliPath()).absolutePath();
}

/** The words that the program offers for the last of \a words. */
QStringList offered(const QStringList &words)
{
    QStringList found;
    const QByteArrayList lines = runCli(QStringList {QStringLiteral("--complete")} + words).output.split('\n');
    for (const QByteArray &line : lines) {
        if (line.contains('\t'))
            found.append(QString::fromUtf8(line.left(line.indexOf('\t'))));
    }
    return found;
}

QStringList allCommands()
{
    QStringList commands;
    for (const QString &word : offered({QString()})) {
        if (!word.startsWith(QLatin1Char('-')))
            commands.append(word);
    }
    return commands;
}

/** Without white space, for each breaks its lines as it likes. */
QString squeezed(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    text.remove(space);
    return text;
}

/** The options of a help text: names, value and meaning, squeezed. */
QStringList optionsIn(const QString &help)
{
    static const QRegularExpression begin(QStringLiteral("^  -"));
    QStringList options;
    bool isInside = false;
    for (const QString &line : help.split(QLatin1Char('\n'))) {
        if (line == QLatin1String("Options:"))
            isInside = true;
        else if (isInside && line.isEmpty())
            break;
        else if (isInside && line.contains(begin))
            options.append(line);
        else if (isInside && !options.isEmpty())
            options.last() += line;
    }
    for (QString &option : options) {
        option = squeezed(option);
        option.replace(QRegularExpression(QStringLiteral("<([A-Z][^<>]*)>")), QStringLiteral("\\1"));
    }
    // Qt's own, for Qt's own options.
    options.removeIf([](const QString &option) { return option.startsWith(QLatin1String("--help-all")); });
    return options;
}

}

/** Help, the manual pages and completion, which have one source. */
class TestCliHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyCommandHasExamples();
    void helpOfACommand_data();
    void helpOfACommand();
    void tellsExitCodes();
    void guessesTheCommand_data();
    void guessesTheCommand();
    void imageComesFirst();
    void examplesAreUnderstood();
    void manualHasTheOptions_data();
    void manualHasTheOptions();
    void manualIsWellFormed();
    void offeredValuesAreTaken();
    void valuesOfAnImage();
    void windowCompletes();
    void bashCompletes_data();
    void bashCompletes();
    void fishCompletes();
    void namesCannotRun();

private:
    QString manual(const QString &program);

    QTemporaryDir m_folder;
    QHash<QString, QString> m_manuals;
};

void TestCliHelp::everyCommandHasExamples()
{
    QVERIFY(allCommands().size() >= 15);
    for (const QString &command : allCommands()) {
        const QByteArray help = runCli({command, QStringLiteral("--help")}).output;
        const QByteArray first = "\nExamples:\n  stratoscope-cli " + command.toUtf8();
        QVERIFY2(help.contains(first + ' ') || help.contains(first + '\n'), qPrintable(command));
    }
}

void TestCliHelp::helpOfACommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("help") << QStringList {QStringLiteral("help"), QStringLiteral("report")};
    QTest::newRow("--help") << QStringList {QStringLiteral("--help"), QStringLiteral("report")};
    QTest::newRow("-h") << QStringList {QStringLiteral("-h"), QStringLiteral("report")};
}

void TestCliHelp::helpOfACommand()
{
    QFETCH(const QStringList, arguments);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, runCli({QStringLiteral("report"), QStringLiteral("--help")}).output);
    QVERIFY(runCli({arguments.first()}).output.startsWith("Usage: stratoscope-cli COMMAND"));
    QCOMPARE(runCli({arguments.first(), QStringLiteral("nonsense")}).exitCode, 2);
}

void TestCliHelp::tellsExitCodes()
{
    const auto codes = [](const char *command) {
        const QByteArray help = runCli({QString::fromLatin1(command), QStringLiteral("--help")}).output;
        QByteArray found;
        for (const QByteArray &line : help.split('\n')) {
            if (line.size() > 4 && line.startsWith("  ") && line[2] >= '0' && line[2] <= '9' && line[3] == ' ')
                found += line[2];
        }
        return found;
    };
    QCOMPARE(codes("report"), QByteArray("01234"));
    QCOMPARE(codes("diff"), QByteArray("01235"));
    QCOMPARE(codes("grep"), QByteArray("01236"));
    QCOMPARE(codes("list"), QByteArray("0123"));
}

void TestCliHelp::guessesTheCommand_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("guess");
    const auto row = [](const char *word, const char *guess) {
        QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(guess);
    };
    row("reprot", "report");
    row("image", "images");
    row("lsit", "list");
    row("package", "packages");
    row("librairy", "library");
    row("x", "");
    row("ls", "");
    row("search", "");
}

void TestCliHelp::guessesTheCommand()
{
    QFETCH(const QString, word);
    QFETCH(const QString, guess);
    const CliRun run = runCli({word});
    QCOMPARE(run.exitCode, 2);
    const QByteArray unknown = "unknown command \"" + word.toUtf8() + '"';
    QVERIFY2(run.errors.contains(
                 guess.isEmpty() ? unknown + ". See" : unknown + "; the most similar one is \"" + guess.toUtf8() + '"'),
        run.errors.constData());
}

void TestCliHelp::imageComesFirst()
{
    // As with grep(1).
    const QString file = QFileInfo(cliPath()).filePath();
    const CliRun run = runCli({QStringLiteral("grep"), QStringLiteral("no-such-file"), file});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains("\"no-such-file\" is not an image; the image comes first: IMAGE PATTERN"),
        run.errors.constData());
    // This may be a path within an image that is not there.
    const CliRun other = runCli({QStringLiteral("cat"), QStringLiteral("no-such-file"), file});
    QCOMPARE(other.exitCode, 3);
}

void TestCliHelp::examplesAreUnderstood()
{
    // There are no such files, so that nothing is done; but wrong usage would be said first.
    static const QRegularExpression line(
        QStringLiteral("^  (stratoscope-cli .*)$"), QRegularExpression::MultilineOption);
    for (const QString &command : allCommands()) {
        QRegularExpressionMatchIterator matches
            = line.globalMatch(QString::fromUtf8(runCli({command, QStringLiteral("--help")}).output));
        while (matches.hasNext()) {
            const QString example = matches.next().captured(1);
            if (example.contains(QLatin1String("registry://")))
                continue;
            const ToolRun run = runTool(QStringLiteral("bash"),
                {QStringLiteral("-c"), QStringLiteral("PATH=%1:$PATH; %2 2>&1").arg(folderOfCli(), example)},
                m_folder.path());
            QVERIFY2(run.exitCode >= 0 && !run.output.contains(QLatin1String("--help\"")), qPrintable(example));
        }
    }
}

QString TestCliHelp::manual(const QString &program)
{
    QString &text = m_manuals[program];
    if (!text.isEmpty())
        return text;
    const QString page = folderOfCli() + QStringLiteral("/../resources/man/%1.1").arg(program);
    // Long lines, so that only few words are hyphenated.
    text = runTool(QStringLiteral("mandoc"), {QStringLiteral("-Tutf8"), QStringLiteral("-Owidth=400"), page}).output;
    // What is bold or underlined is struck over.
    static const QRegularExpression over(QStringLiteral(".\b"));
    return text.remove(over);
}

void TestCliHelp::manualHasTheOptions_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("command");
    for (const QString &command : allCommands())
        QTest::addRow("%s", qPrintable(command)) << QStringLiteral("stratoscope-cli") << command;
    QTest::newRow("window") << QStringLiteral("stratoscope") << QString();
}

void TestCliHelp::manualHasTheOptions()
{
    if (QStandardPaths::findExecutable(QStringLiteral("mandoc")).isEmpty())
        QSKIP("mandoc is not installed");
    QFETCH(QString, program);
    QFETCH(QString, command);
    QStringList arguments {QStringLiteral("--help")};
    if (!command.isEmpty())
        arguments.prepend(command);
    const QStringList options = optionsIn(runTool(folderOfCli() + QLatin1Char('/') + program, arguments).output);
    QVERIFY(options.size() >= 2);
    const QString page = squeezed(manual(program));
    for (const QString &option : options)
        QVERIFY2(page.contains(option), qPrintable(option));
}

void TestCliHelp::manualIsWellFormed()
{
    if (QStandardPaths::findExecutable(QStringLiteral("mandoc")).isEmpty())
        QSKIP("mandoc is not installed");
    for (const QString &program : {QStringLiteral("stratoscope"), QStringLiteral("stratoscope-cli")}) {
        const QString page = folderOfCli() + QStringLiteral("/../resources/man/%1.1").arg(program);
        const ToolRun run
            = runTool(QStringLiteral("mandoc"), {QStringLiteral("-Tlint"), QStringLiteral("-Werror"), page});
        QVERIFY2(run.exitCode == 0, qPrintable(run.output));
        QVERIFY(!manual(program).contains(QLatin1Char('@') + QStringLiteral("OPTIONS")));
    }
}

void TestCliHelp::offeredValuesAreTaken()
{
    for (const QString &command : allCommands()) {
        const QString help = QString::fromUtf8(runCli({command, QStringLiteral("--help")}).output);
        for (const QString &option : {QStringLiteral("--format"), QStringLiteral("--compress"),
                 QStringLiteral("--theme"), QStringLiteral("--language")}) {
            if (!help.contains(QStringLiteral("\n  %1 ").arg(option)) || command == QLatin1String("lesson"))
                continue;
            const QStringList values = offered({command, QStringLiteral("none.tar"), option, QString()});
            QVERIFY2(!values.isEmpty(), qPrintable(command + QLatin1Char(' ') + option));
            for (const QString &value : values) {
                QStringList words {command, QStringLiteral("none.tar"), option, value};
                // The only one that takes no image.
                const bool isLibrary = command == QLatin1String("library");
                if (isLibrary)
                    words.removeAt(1);
                if (command == QLatin1String("grep"))
                    words.insert(2, QStringLiteral("pattern"));
                if (command == QLatin1String("diff"))
                    words.insert(2, QStringLiteral("other.tar"));
                if (command == QLatin1String("mount"))
                    words.insert(2, m_folder.path());
                if (command == QLatin1String("cat") || command == QLatin1String("blame"))
                    words.insert(2, QStringLiteral("/path"));
                if (QStringList {QStringLiteral("squash"), QStringLiteral("save"), QStringLiteral("extract")}.contains(
                        command))
                    words << QStringLiteral("-o") << m_folder.filePath(QStringLiteral("out"));
                const CliRun run = runCli(words);
                QVERIFY2(run.exitCode == (isLibrary ? 0 : 3),
                    qPrintable(words.join(QLatin1Char(' ')) + QString::fromUtf8(run.errors)));
            }
        }
    }
}

void TestCliHelp::valuesOfAnImage()
{
    CliImage image;
    const QString path = image.write(QStringLiteral("image.tar"));
    const CliRun listed = runCli({QStringLiteral("images"), path, QStringLiteral("--format"), QStringLiteral("json")});
    QStringList names;
    for (const QString &name : offered({QStringLiteral("list"), path, QStringLiteral("--image"), QString()})) {
        QVERIFY(listed.output.contains(name.toUtf8()));
        names.append(name);
    }
    QVERIFY(!names.isEmpty());
    const QStringList layers = offered({QStringLiteral("list"), path, QStringLiteral("--layer"), QString()});
    QCOMPARE(layers, QStringList({QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}));
    for (const QString &layer : layers)
        QCOMPARE(runCli({QStringLiteral("list"), path, QStringLiteral("--layer"), layer}).exitCode, 0);
    QVERIFY(
        offered({QStringLiteral("list"), QStringLiteral("none.tar"), QStringLiteral("--layer"), QString()}).isEmpty());
}

void TestCliHelp::windowCompletes()
{
    CliImage image;
    const QString path = image.write(QStringLiteral("image.tar"));
    const auto told = [&](const QStringList &words) {
        return runTool(
            folderOfCli() + QStringLiteral("/stratoscope"), QStringList {QStringLiteral("--complete")} + words)
            .output;
    };
    QVERIFY(told({QStringLiteral("--view"), QStringLiteral("wa")}).startsWith(QLatin1String("waste\t")));
    QVERIFY(told({path, QStringLiteral("--snap")}).startsWith(QLatin1String("--snapshot\t")));
    QVERIFY(told({path, QStringLiteral("--image"), QString()}).contains(QLatin1String("linux/amd64")));
    QCOMPARE(told({QStringLiteral("--upper"), QString()}), QStringLiteral(":files\n"));
}

void TestCliHelp::bashCompletes_data()
{
    QTest::addColumn<QStringList>("words"); // As bash splits them.
    QTest::addColumn<QStringList>("replies");
    const auto row = [](const char *name, const QString &words, const QString &replies) {
        QTest::newRow(name) << words.split(QLatin1Char(' '))
                            << (replies.isEmpty() ? QStringList() : replies.split(QLatin1Char(' ')));
    };
    row("command", QStringLiteral("pic"), QStringLiteral("picture"));
    row("option", QStringLiteral("report --fa"), QStringLiteral("--fail-over"));
    row("value", QStringLiteral("report --format ma"), QStringLiteral("markdown"));
    row("values", QStringLiteral("save x --compress "), QStringLiteral("gzip zstd none"));
    row("after a sign", QStringLiteral("report --format = js"), QStringLiteral("json"));
    row("layer", QStringLiteral("list image.tar --layer "), QStringLiteral("0 1 2"));
    row("name with a colon", QStringLiteral("list two.tar --image shop : 2"), QStringLiteral("2.3 2.4"));
    row("file", QStringLiteral("list imag"), QStringLiteral("image.tar"));
    row("engine", QStringLiteral("list dock"), QStringLiteral("docker://"));
    row("directory", QStringLiteral("mount image.tar fol"), QStringLiteral("folder"));
    row("nothing", QStringLiteral("cat image.tar "), QString());
}

void TestCliHelp::bashCompletes()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, replies);
    CliImage image;
    image.write(QStringLiteral("image.tar"));
    image.set().images.front().names
        = QStringList {QStringLiteral("shop:2.3"), QStringLiteral("shop:2.4"), QStringLiteral("other:2.5")};
    image.write(QStringLiteral("two.tar"), imagebuilder::Form::DockerArchive);
    QVERIFY(QDir(image.path({})).mkdir(QStringLiteral("folder")));
    words.prepend(cliPath());
    const QString script
        = QStringLiteral("source \"$0\"; compopt() { :; }; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                         "_stratoscope \"$1\"; ((${#COMPREPLY[@]} == 0)) || printf '%s\\n' \"${COMPREPLY[@]}\"");
    const ToolRun run = runTool(QStringLiteral("bash"),
        QStringList {QStringLiteral("--norc"), QStringLiteral("-c"), script,
            QStringLiteral(STRATOSCOPE_COMPLETIONS "/stratoscope.bash")}
            + words,
        image.path({}));
    QCOMPARE(run.output.split(QLatin1Char('\n'), Qt::SkipEmptyParts), replies);
}

void TestCliHelp::fishCompletes()
{
    if (QStandardPaths::findExecutable(QStringLiteral("fish")).isEmpty())
        QSKIP("fish is not installed");
    CliImage image;
    image.write(QStringLiteral("image.tar"));
    const auto completed = [&](const QString &line) {
        const QString script
            = QStringLiteral("set PATH %1 $PATH; source %2; complete -C '%3'")
                  .arg(folderOfCli(), QStringLiteral(STRATOSCOPE_COMPLETIONS "/stratoscope.fish"), line);
        return runTool(
            QStringLiteral("fish"), {QStringLiteral("--no-config"), QStringLiteral("-c"), script}, image.path({}))
            .output;
    };
    QVERIFY(completed(QStringLiteral("stratoscope-cli pic")).startsWith(QLatin1String("picture\t")));
    QCOMPARE(completed(QStringLiteral("stratoscope-cli report x --format=ma")), QStringLiteral("--format=markdown\n"));
    QVERIFY(completed(QStringLiteral("stratoscope-cli list imag")).startsWith(QLatin1String("image.tar")));
    QVERIFY(completed(QStringLiteral("stratoscope-cli list image.tar --layer ")).startsWith(QLatin1String("0")));
}

void TestCliHelp::namesCannotRun()
{
    CliImage image;
    image.set().images.front().names = QStringList {
        QStringLiteral("a$(touch${IFS}ran):1"), QStringLiteral("b;touch ran:1"), QStringLiteral("c\n:files:1")};
    image.write(QStringLiteral("image.tar"), imagebuilder::Form::DockerArchive);
    const QString script = QStringLiteral(
        "source \"$0\"; compopt() { :; }; COMP_WORDS=(\"$1\" list image.tar --image ''); COMP_CWORD=4; "
        "_stratoscope \"$1\"; for word in \"${COMPREPLY[@]}\"; do eval \"echo $word\"; done");
    runTool(QStringLiteral("bash"),
        {QStringLiteral("--norc"), QStringLiteral("-c"), script,
            QStringLiteral(STRATOSCOPE_COMPLETIONS "/stratoscope.bash"), cliPath()},
        image.path({}));
    QVERIFY(!QFileInfo::exists(image.path(QStringLiteral("ran"))));
    for (const QString &word : offered(
             {QStringLiteral("list"), image.path(QStringLiteral("image.tar")), QStringLiteral("--image"), QString()}))
        QVERIFY(!word.contains(QLatin1Char('\n')));
}

STRATOSCOPE_TEST(TestCliHelp)
#include "tst_clihelp.moc"
