// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildstack.h"
#include "content.h"
#include "layertext.h"
#include "loadimage.h"
#include "stackimage.h"
#include "testprogram.h"
#include "writestack.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** Stacks written as text: what becomes of them, and what is said of mistakes. */
class TestStackScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void layers_data();
    void layers();
    void mistakes_data();
    void mistakes();
    void failures_data();
    void failures();
    void allMistakesAreFound();
    void keepsWhatWasBuilt();
    void metadata();
    void contents();
    void configAndHistory();
    void containers();
    void archiveIsTheSameEachTime();
    void largeStacksAreQuick();
    void archiveHasTheStack();
    void cancels();
    void limitsHold_data();
    void limitsHold();
};

namespace
{

StackScript scriptOf(const QByteArray &text)
{
    return readStackScript(text, QStringLiteral("shop.stack"));
}

StackResult built(const QByteArray &text)
{
    const Result<StackResult> result = buildStack(scriptOf(text), Job());
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
    return *result;
}

/** What each layer has, joined by "|", layers by " / ". */
QString layersText(const LoadedImage &image)
{
    QStringList layers;
    for (std::size_t i = 0; i < image.layers.size(); ++i) {
        QStringList lines = layerText(image.tree, LayerIndex(i));
        // Every layer that changes something has an entry for the root.
        lines.removeIf([](const QString &line) { return line.startsWith(QLatin1String(" ")); });
        layers.append(lines.join(QLatin1Char('|')));
    }
    return layers.join(QStringLiteral(" / "));
}

QByteArray contentAt(const LoadedImage &image, const QByteArray &path)
{
    const VersionId version = image.tree.visible(image.tree.paths().find(path), image.top());
    const Result<ByteSourcePtr> source = openContent(image, version, Job());
    const Result<QByteArray> bytes = source ? readAll(**source, 1 << 20) : tl::unexpected(source.error());
    return bytes ? *bytes : bytes.error().message().toUtf8();
}

Inode inodeAt(const LoadedImage &image, const QByteArray &path)
{
    return image.tree.inode(image.tree.visible(image.tree.paths().find(path), image.top()));
}

}

void TestStackScript::layers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("one file", "FILE /a 12kB", "a added");
    row("each makes a layer", "FROM scratch\nFILE /a 1\nFILE /b 2\nRUN rm /a", "a added / b added / a deleted");
    row("one layer", "LAYER \"both\"\nFILE /a 1\nFILE /b 2\nEND\nRUN rm /a", "a added|b added / a deleted");
    row("two layers", "LAYER one\nFILE /a 1\nLAYER two\nFILE /b 1", "a added / b added");
    row("copy", "COPY app.js /app/app.js 12kB", "app added|app/app.js added");
    row("copy into", "COPY a b /app/ 1kB", "app added|app/a added|app/b added");
    row("copy into what is there", "DIR /app\nCOPY x /app", "app added / app unchanged|app/x added");
    row("workdir", "WORKDIR /srv\nCOPY x y", "srv added|srv/y added");
    row("replaced", "FILE /a 1\nFILE /a 2", "a added / a modified");
    row("delete a directory", "COPY a b /d/ 1\nRUN rm -r /d", "d added|d/a added|d/b added / d deleted");
    row("opaque", "FILE /d/a 1\nRUN rm -r /d && mkdir /d && touch /d/n", "d added|d/a added / d opaque|d/n added");
    row("made and deleted leaves nothing", "FILE /a 1\nRUN touch /t && rm /t", "a added / ");
    row("chmod copies up", "FILE /a 9\nRUN chmod 600 /a", "a added / a metadata");
    row("move", "FILE /a 9\nRUN mv /a /b", "a added / a deleted|b added");
    row("wildcards", "COPY a.c b.c c.h /s/\nRUN rm /s/*.c",
        "s added|s/a.c added|s/b.c added|s/c.h added / s unchanged|s/a.c deleted|s/b.c deleted");
    row("quoted wildcard", "FILE '/a*' 1\nFILE /ab 1\nRUN rm '/a*'", "a* added / ab added / a* deleted");
    row("through a link", "DIR /usr/lib\nRUN ln -s usr/lib /lib\nRUN touch /lib/x",
        "usr added|usr/lib added / lib added / usr unchanged|usr/lib unchanged|usr/lib/x added");
    row("continued", "RUN mkdir /a && \\\n  # why\n  touch /a/b\n# end", "a added|a/b added");
    row("cd", "RUN mkdir -p /a/b && cd /a/b && touch ../c", "a added|a/b added|a/c added");
    row("in a shell", "RUN sh -c 'mkdir /a && cd /a' && touch x", "a added|x added");
    row("nothing", "FILE /a 1\nRUN true", "a added / ");
    row("config is no layer", "FILE /a 1\nENV A=b\nCMD [\"x\"]\nFILE /b 1", "a added / b added");
    row("container", "FILE /a 1\ndocker run web\ndocker exec web rm /a", "a added / a deleted");
    row("windows line ends", "FILE /a 1\r\nRUN touch /b && \\\r\n touch /c\r\n", "a added / b added|c added");
}

void TestStackScript::layers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    const StackResult result = built(text);
    QCOMPARE(layersText(*result.shown()), expected);
    QCOMPARE(result.layerPlaces.size(), result.image->layers.size());
}

void TestStackScript::mistakes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *name, const char *text, int line, int column, const char *cause, const char *hint) {
        const QString where = QStringLiteral("line %1, column %2").arg(line).arg(column);
        QTest::newRow(name) << QByteArray(text) << where << QString::fromUtf8(cause) << QString::fromUtf8(hint);
    };
    row("pipe", "FILE /a 1\nRUN cat /a | sort", 2, 12, "no pipe", "echo");
    row("or", "RUN rm /a || true", 1, 11, "no ||", "rm -f");
    row("background", "RUN touch /a &", 1, 14, "background", "&&");
    row("variable", "RUN rm $HOME/a", 1, 8, "no variables", "single quotes");
    row("variable in quotes", "RUN echo \"${A}\" > /a", 1, 11, "no variables", "");
    row("substitution", "RUN touch `date`", 1, 11, "command substitution", "");
    row("input", "RUN cat < /a", 1, 9, "no input", "");
    row("subshell", "RUN (rm /a)", 1, 5, "subshells", "");
    row("errors redirected", "RUN rm /a 2>/dev/null", 1, 11, "output", "");
    row("open quote", "RUN echo 'a > /b", 1, 10, "not closed", "");
    row("loop", "RUN for i in a; do rm i; done", 1, 5, "loops", "");
    row("assignment", "RUN A=b touch /a", 1, 5, "no variables", "");
    row("program", "RUN apt-get update", 1, 5, "nothing is run", "COPY or FILE");
    row("program in a path", "RUN /bin/app", 1, 5, "nothing is run", "");
    row("near command", "RUN tuoch /a", 1, 5, "no command tuoch", "Did you mean touch?");
    row("no command", "RUN touch /a &&", 1, 14, "missing", "");
    row("near instruction", "CPOY a /b", 1, 1, "no instruction CPOY", "Did you mean COPY?");
    row("command without RUN", "rm /a", 1, 1, "no instruction rm", "RUN");
    row("from an image", "FROM debian", 1, 6, "no image is pulled", "FROM scratch");
    row("from twice", "FROM scratch\nFROM scratch", 2, 1, "first", "");
    row("from late", "FILE /a 1\nFROM scratch", 2, 1, "first", "");
    row("argument", "ARG A", 1, 1, "no variables", "");
    row("size", "FILE /a 12xB", 1, 9, "no size", "12kB");
    row("mode", "FILE /a 1 mode=9", 1, 11, "cannot be understood", "0644");
    row("two contents", "FILE /a 1 2", 1, 11, "one content", "");
    row("no path", "COPY a", 1, 1, "missing", "Write:");
    row("open heredoc", "FILE /a <<EOF\nx", 1, 9, "no line consists of just EOF", "");
    row("option", "RUN rm -x /a", 1, 8, "no option -x", "rm [-rf]");
    row("long option", "RUN rm --recursive /a", 1, 8, "no long options", "");
    row("too few", "RUN cp /a", 1, 5, "needs something", "cp");
    row("chmod", "RUN chmod 9 /a", 1, 11, "no mode", "644");
    row("owner", "RUN chown www-data /a", 1, 11, "no owner", "numbers");
    row("truncate", "RUN truncate /a", 1, 5, "-s", "");
    row("after a container", "FILE /a 1\ndocker run\nFILE /b 1", 3, 1, "finished", "docker exec");
    row("docker", "docker build .", 1, 8, "no docker build", "docker run");
    row("exec without a name", "docker exec", 1, 1, "missing", "");
    row("after characters", "RUN echo äöü | x", 1, 14, "no pipe", "");
    row("in a shell", "RUN sh -c 'a | b'", 1, 11, "no pipe", "");
    row("list", "CMD [1]", 1, 1, "not a list", "");
    row("port", "EXPOSE 99999", 1, 8, "cannot be understood", "");
    row("tag", "TAG Bad:Name", 1, 5, "", "TAG");
}

void TestStackScript::mistakes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, where);
    QFETCH(const QString, cause);
    QFETCH(const QString, hint);
    const Result<StackScript> script = parseStackScript(text, QStringLiteral("shop.stack"));
    QVERIFY(!script);
    QCOMPARE(script.error().file, QStringLiteral("shop.stack"));
    QCOMPARE(script.error().entry, where);
    QVERIFY2(script.error().cause.contains(cause), qPrintable(script.error().message()));
    QVERIFY2(script.error().hint.contains(hint), qPrintable(script.error().message()));
}

void TestStackScript::failures_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const char *text, int line, int column, const char *cause) {
        const QString where = QStringLiteral("line %1, column %2").arg(line).arg(column);
        QTest::newRow(name) << QByteArray(text) << where << QString::fromUtf8(cause);
    };
    row("missing", "FILE /a 1\nRUN touch /b && rm /c", 2, 17, "rm: /c: no such file");
    row("directory", "DIR /d\nRUN rm /d", 2, 5, "(EISDIR)");
    row("not empty", "FILE /d/a 1\nRUN rmdir /d", 2, 5, "(ENOTEMPTY)");
    row("exists", "FILE /a 1\nRUN mkdir /a", 2, 5, "(EEXIST)");
    row("file on the way", "FILE /a 1\nRUN touch /a/b", 2, 5, "(ENOTDIR)");
    row("loop of links", "RUN ln -s b /a && ln -s a /b && cat /a", 1, 33, "(ELOOP)");
    row("no workdir", "WORKDIR /srv\nRUN touch x", 2, 5, "(ENOENT)");
    row("reserved", "RUN touch /.wh.a", 1, 5, "whiteouts");
    row("into itself", "DIR /a\nRUN mv /a /a/b", 2, 5, "(EINVAL)");
    row("root", "DIR /a\nRUN rm -r /", 2, 5, "EBUSY");
    row("file over a directory", "DIR /a\nFILE /a 1", 2, 1, "(EISDIR)");
    row("container on nothing", "docker run", 1, 1, "no layer yet");
    row("unknown container", "FILE /a 1\ndocker run web\ndocker exec wbe rm /a", 3, 1, "no container wbe");
    row("same container", "FILE /a 1\ndocker run a\ndocker run a", 3, 1, "already");
    row("old image", "FILE /a 1\ndocker run a\ndocker run b\ndocker commit a\ndocker commit b", 5, 1,
        "before another commit");
}

void TestStackScript::failures()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, where);
    QFETCH(const QString, cause);
    const StackScript script = scriptOf(text);
    QVERIFY(script.problems.empty());
    const Result<StackResult> result = buildStack(script, Job());
    QVERIFY(!result);
    QCOMPARE(result.error().entry, where);
    QVERIFY2(result.error().cause.contains(cause), qPrintable(result.error().message()));
}

void TestStackScript::allMistakesAreFound()
{
    const StackScript script = scriptOf("FIEL /a 1\nFILE /b 1\nRUN a | b\nFILE /c x\n");
    QCOMPARE(script.problems.size(), std::size_t(3));
    QCOMPARE(script.instructions.size(), std::size_t(1));
    QCOMPARE(script.problems[1].place.offset, qsizetype(26));
    QCOMPARE(script.problems[1].place.length, qsizetype(1));
}

void TestStackScript::keepsWhatWasBuilt()
{
    const StackBuild build
        = buildStackPartly(scriptOf("FILE /a 1\nFILE /b 1\nRUN touch /c && rm /x\nFILE /d 1"), Job());
    QVERIFY(build.problem.has_value());
    QCOMPARE(layersText(*build.result.image), QStringLiteral("a added / b added"));
}

void TestStackScript::metadata()
{
    const StackResult result
        = built("FILE /a 1 mode=4755 owner=3:4\nDIR /d mode=1777\nCOPY --chown=7 --chmod=600 x /x\n"
                "RUN mkdir -m 700 /e && chmod u+s,go-w /x && chown :9 /a && truncate -s 5M /big");
    QCOMPARE(int(inodeAt(*result.image, "/a").mode), 00755);
    QCOMPARE(inodeAt(*result.image, "/a").uid, 3u);
    QCOMPARE(inodeAt(*result.image, "/a").gid, 9u);
    QCOMPARE(int(inodeAt(*result.image, "/d").mode), 01777);
    QCOMPARE(int(inodeAt(*result.image, "/x").mode), 04600);
    QCOMPARE(inodeAt(*result.image, "/x").uid, 7u);
    QCOMPARE(inodeAt(*result.image, "/x").gid, 7u);
    QCOMPARE(int(inodeAt(*result.image, "/e").mode), 0700);
    QCOMPARE(inodeAt(*result.image, "/big").size, quint64(5) << 20);
    QCOMPARE(inodeAt(*result.image, "/e").mtime, StackTime);
}

void TestStackScript::contents()
{
    const StackResult result
        = built("FILE /text \"hello\"\nFILE /lines <<EOF\none\n  $two\nEOF\nFILE /zeros 3 fill=zeros\n"
                "FILE /random 1000\nCOPY a.js /a.js\n"
                "RUN echo -n one > /e && echo 'two  three' four >> /e && cat /text /e > /all\n"
                "RUN cp /text /copy && echo more >> /copy && truncate -s 2 /text");
    QCOMPARE(contentAt(*result.image, "/lines"), QByteArray("one\n  $two\n"));
    QCOMPARE(contentAt(*result.image, "/zeros"), QByteArray(3, '\0'));
    QCOMPARE(contentAt(*result.image, "/random").size(), qsizetype(1000));
    QVERIFY(qCompress(contentAt(*result.image, "/random")).size() > 1000);
    QCOMPARE(contentAt(*result.image, "/a.js"), QByteArray("This is a.js.\n"));
    QCOMPARE(contentAt(*result.image, "/e"), QByteArray("onetwo  three four\n"));
    QCOMPARE(contentAt(*result.image, "/all"), QByteArray("hello\nonetwo  three four\n"));
    QCOMPARE(contentAt(*result.image, "/copy"), QByteArray("hello\nmore\n"));
    QCOMPARE(contentAt(*result.image, "/text"), QByteArray("he"));
}

void TestStackScript::configAndHistory()
{
    const StackResult result = built(
        "FROM scratch\nENV A=b C='d e'\nLAYER \"the app\"\nWORKDIR /app\nFILE /app/x 1\n"
        "ENV A=c\nEND\nLABEL k=v\nUSER 1000\nEXPOSE 80\nCMD [\"app\", \"-x\"]\nRUN  rm \\\n /app/x\nTAG shop:1.0");
    const ImageConfig &config = result.image->image().config;
    QCOMPARE(config.env, QStringList({QStringLiteral("A=c"), QStringLiteral("C=d e")}));
    QCOMPARE(config.workingDir, QStringLiteral("/app"));
    QCOMPARE(config.user, QStringLiteral("1000"));
    QCOMPARE(config.command, QStringList({QStringLiteral("app"), QStringLiteral("-x")}));
    QCOMPARE(config.exposedPorts, QStringList {QStringLiteral("80/tcp")});
    QCOMPARE(config.labels.size(), std::size_t(1));
    QCOMPARE(result.image->image().names, QStringList {QStringLiteral("shop:1.0")});
    QStringList steps;
    for (const HistoryStep &step : config.history)
        steps.append((step.emptyLayer ? QStringLiteral("- ") : QString()) + step.createdBy);
    QCOMPARE(steps.join(QLatin1Char('|')),
        QStringLiteral("- ENV A=b C='d e'|- WORKDIR /app|the app|- ENV A=c|- LABEL k=v|- USER 1000|- EXPOSE 80|"
                       "- CMD [\"app\", \"-x\"]|RUN /bin/sh -c rm /app/x # buildkit"));
    QVERIFY(result.image->image().warnings.isEmpty());
    QCOMPARE(*result.image->image().layers[1].historyStep, std::size_t(8));
}

void TestStackScript::containers()
{
    const StackResult result = built("FILE /a 1\ndocker run web\ndocker run\ndocker exec web rm /a\n"
                                     "docker exec c2 touch /b\ndocker commit web\ndocker exec web touch /n");
    QCOMPARE(layersText(*result.image), QStringLiteral("a added / a deleted"));
    QCOMPARE(result.containers.size(), std::size_t(2));
    QCOMPARE(layersText(*result.containers[0].image), QStringLiteral("a added / a deleted / n added"));
    QCOMPARE(layersText(*result.containers[1].image), QStringLiteral("a added / b added"));
    QCOMPARE(result.containers[0].layers, std::size_t(2));
    QCOMPARE(result.containers[1].layers, std::size_t(1));
    QVERIFY(result.containers[0].image->isWritable(LayerIndex(2)));
}

void TestStackScript::archiveIsTheSameEachTime()
{
    QTemporaryDir directory;
    const StackScript script = scriptOf("FILE /a 10kB\nRUN touch /b\nENV A=b");
    QByteArray bytes[2];
    for (int i = 0; i < 2; ++i) {
        QFile file(directory.filePath(QString::number(i) + QStringLiteral(".tar")));
        const Result<WrittenStack> written = writeStackImage(script, file.fileName(), Job());
        QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        bytes[i] = file.readAll();
    }
    QVERIFY(bytes[0].size() > 10'000);
    QCOMPARE(bytes[0], bytes[1]);
}

/** What is large takes no room until it is saved, and cannot be told from what was written. */
void TestStackScript::largeStacksAreQuick()
{
    const StackResult result
        = built("FILE /large 300MB\nRUN cp /large /copy && truncate -s 100 /copy\nRUN mv /copy /end");
    QCOMPARE(inodeAt(*result.image, "/large").size, quint64(300'000'000));
    QCOMPARE(contentAt(*result.image, "/end").size(), qsizetype(100));
    const StackResult again = built("FILE /large 100\nFILE /other 100");
    QVERIFY(contentAt(*again.image, "/large") != contentAt(*again.image, "/other"));
    for (const Layer &layer : result.image->image().layers)
        QVERIFY(!layer.diffId.isEmpty());
}

void TestStackScript::archiveHasTheStack()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("shop.tar"));
    const StackScript script
        = scriptOf("FILE /a 10kB\nRUN mkdir /d && mv /a /d\ndocker run web\ndocker exec web rm -r /d");
    const Result<WrittenStack> written = writeStackImage(script, path, Job());
    QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
    QCOMPARE(written->image.names, QStringList {QStringLiteral("shop:latest")});
    QCOMPARE(written->containers.size(), std::size_t(1));
    const Result<ImageSourcePtr> source = openImageSource(path, Job());
    QVERIFY(source);
    LoadOptions options;
    options.upper = written->containers[0].path;
    const Result<LoadedImagePtr> loaded = loadImage(*source, 0, options, Job());
    QVERIFY(loaded);
    QVERIFY((*loaded)->warnings.isEmpty());
    // The diff IDs that the stack told are those of the file.
    for (std::size_t i = 0; i < (*source)->images.front().layers.size(); ++i) {
        QCOMPARE((*source)->images.front().layers[i].diffId, built(script.text).image->image().layers[i].diffId);
        QCOMPARE((*loaded)->layers[i].diffIdVerdict, Verdict::Verified);
    }
    QCOMPARE(layersText(**loaded), layersText(*built(script.text).shown()));
}

void TestStackScript::cancels()
{
    const Job job;
    job.cancel();
    const Result<StackResult> result = buildStack(scriptOf("FILE /a 1"), job);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

void TestStackScript::limitsHold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("size") << QByteArray("FILE /a 100GB");
    QTest::newRow("truncate") << QByteArray("RUN truncate -s 500G /a");
    QTest::newRow("sum")
        << QByteArray("FILE /a 2000MB\nRUN true").replace("RUN true", "FILE /b 2000MB fill=zeros").prepend("LAYER x\n");
    QTest::newRow("layers") << QByteArray("RUN true\n").repeated(126);
    QTest::newRow("containers") << "FILE /a 1\n" + QByteArray("docker run\n").repeated(17);
    QTest::newRow("bytes") << QByteArray("# much\n").repeated(200'000);
    QByteArray doubling = "LAYER x\nRUN mkdir /0 && touch /0/f\n";
    for (int i = 0; i < 40; ++i)
        doubling += "RUN mkdir /t && cp -r /0 /t/a && cp -r /0 /t/b && rm -r /0 && mv /t /0\n";
    QTest::newRow("doubling") << doubling;
}

void TestStackScript::limitsHold()
{
    QFETCH(const QByteArray, text);
    const Result<StackResult> result = buildStack(scriptOf(text), Job());
    QVERIFY(!result);
    QVERIFY2(result.error().kind == ErrorKind::Limit, qPrintable(result.error().message()));
}

STRATOSCOPE_TEST(TestStackScript)
#include "tst_stackscript.moc"
