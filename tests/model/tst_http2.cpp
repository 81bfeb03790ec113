// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fakeregistry.h"
#include "httploop.h"
#include "scriptedhttp2.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QSslSocket>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace stratoscope;
using Asked = ScriptedHttp2::Asked;
using Fault = HttpOutcome::Fault;

/** HTTP/2 with servers that do what they must not, and what one connection is shared by. */
class TestHttp2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void answers_data();
    void answers();
    void formsWaitForTheirWindow();
    void refusedIsAskedAnew_data();
    void refusedIsAskedAnew();
    void oneConnectionIsEnough();
    void onlyAsManyAsTheServerTakes();
    void othersAreNotDisturbed();
    void othersHaveTheirOwn();
    void largeBodiesPass();
};

namespace
{

enum Type { Data, Headers, Priority, Reset, Settings, Push, Ping, GoAway, Window, Continuation };
enum Flag { EndStream = 1, Ack = 1, EndHeaders = 4 };

constexpr int Patience = 700;
const QByteArray Ok = "\x88"; // ":status: 200"
const QByteArray Four = QByteArray("\0\0\0\1", 4);

const QByteArray &greeting()
{
    static const QByteArray bytes = rawFrame(Settings, 0, 0);
    return bytes;
}

QByteArray wholeAnswer(quint32 stream, const QByteArray &body)
{
    return rawFrame(Headers, EndHeaders, stream, Ok) + rawFrame(Data, EndStream, stream, body);
}

HttpRequest requestTo(const QString &address)
{
    HttpRequest request;
    request.url = QUrl(address + QStringLiteral("/v2/x?y=z"));
    request.acceptsAnyCertificate = true;
    request.mostBytes = 1'000;
    request.patienceMs = Patience;
    return request;
}

using Script = ScriptedHttp2::Script;

}

Q_DECLARE_METATYPE(ScriptedHttp2::Script)

void TestHttp2::answers_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, Fault fault, const Script &script, const char *body = "") {
        QTest::newRow(name) << script << int(fault) << QByteArray(body);
    };
    const auto sends = [](const std::function<QByteArray(quint32)> &bytes) {
        return [bytes](const Asked &asked) { asked.send(bytes(asked.stream)); };
    };
    const auto floods = [](const std::function<QByteArray(quint32)> &bytes) {
        return [bytes](const Asked &asked) { asked.sendForEver(bytes(asked.stream)); };
    };
    const auto head = [](quint32 id, const QByteArray &fields) { return rawFrame(Headers, EndHeaders, id, fields); };
    const auto data = [](quint32 id, const QByteArray &bytes) { return rawFrame(Data, EndStream, id, bytes); };

    row("whole", Fault::None, sends([](quint32 id) { return wholeAnswer(id, "hello"); }), "hello");
    row("without a body", Fault::None,
        sends([](quint32 id) { return rawFrame(Headers, EndHeaders | EndStream, id, Ok); }));
    row("after early hints", Fault::None, sends([=](quint32 id) {
        return head(id, rawField(":status", "103") + rawField("link", "x")) + wholeAnswer(id, "hello");
    }),
        "hello");
    row("with trailers", Fault::None, sends([=](quint32 id) {
        return head(id, Ok) + rawFrame(Data, 0, id, "hello")
            + rawFrame(Headers, EndHeaders | EndStream, id, rawField("x-sum", "1"));
    }),
        "hello");
    row("before a reset without reason", Fault::None,
        sends([](quint32 id) { return wholeAnswer(id, "hello") + rawFrame(Reset, 0, id, QByteArray(4, '\0')); }),
        "hello");
    row("kinds nobody knows", Fault::None,
        sends([](quint32 id) { return rawFrame(200, 255, id, "what?") + wholeAnswer(id, "hello"); }), "hello");

    row("header without end", Fault::TooLarge, [](const Asked &asked) {
        asked.send(rawFrame(Headers, 0, asked.stream, Ok));
        asked.sendForEver(rawFrame(Continuation, 0, asked.stream, rawField("x-header", QByteArray(15'000, 'x'))));
    });
    row("header without end, in crumbs", Fault::Cut, [](const Asked &asked) {
        asked.send(rawFrame(Headers, 0, asked.stream, Ok));
        asked.sendForEver(rawFrame(Continuation, 0, asked.stream, rawField("x-header", "x")));
    });
    row("large header", Fault::TooLarge, sends([](quint32 id) {
        QByteArray frames = rawFrame(Headers, 0, id, Ok);
        for (int i = 0; i < 5; ++i)
            frames += rawFrame(Continuation, i == 4 ? EndHeaders : 0, id, rawField("x", QByteArray(15'000, 'x')));
        return frames;
    }));
    // One byte for each field of 4,000, which stands in the table of what was said before.
    row("header that grows", Fault::TooLarge, sends([=](quint32 id) {
        const QByteArray entry = QByteArray("\x40", 1) + rawField("x", QByteArray(3'900, 'x')).sliced(1);
        return head(id, Ok + entry + QByteArray(10'000, '\xbe'));
    }));
    row("early hints without end", Fault::TooLarge, floods([=](quint32 id) {
        return head(id, rawField(":status", "103") + rawField("link", QByteArray(100, 'x')));
    }));
    row("continuations of nothing", Fault::Cut, [](const Asked &asked) {
        asked.send(rawFrame(Headers, 0, asked.stream, Ok));
        asked.sendForEver(rawFrame(Continuation, 0, asked.stream));
    });
    row("pings", Fault::Cut, floods([](quint32) { return rawFrame(Ping, 0, 0, QByteArray(8, 'x')); }));
    row("answered pings", Fault::Cut, floods([](quint32) { return rawFrame(Ping, Ack, 0, QByteArray(8, 'x')); }));
    row("settings", Fault::Cut, floods([](quint32) { return rawFrame(Settings, 0, 0); }));
    row("many settings", Fault::Cut,
        floods([](quint32) { return rawFrame(Settings, 0, 0, QByteArray(16'380, '\0')); }));
    row("resets", Fault::Cut, floods([](quint32 id) { return rawFrame(Reset, 0, id, Four); }));
    row("resets of what is not there", Fault::Cut, floods([](quint32 id) { return rawFrame(Reset, 0, id + 2, Four); }));
    row("windows", Fault::Cut, floods([](quint32 id) { return rawFrame(Window, 0, id, Four); }));
    row("windows that overflow", Fault::Cut,
        floods([](quint32) { return rawFrame(Window, 0, 0, QByteArray("\x7f\xff\xff\xff", 4)); }));
    row("priorities", Fault::Cut, floods([](quint32 id) { return rawFrame(Priority, 0, id, QByteArray(5, '\0')); }));
    row("kinds nobody knows, without end", Fault::Silent, floods([](quint32) { return rawFrame(200, 0, 0); }));
    row("empty data", Fault::Cut, [=](const Asked &asked) {
        asked.send(head(asked.stream, Ok));
        asked.sendForEver(rawFrame(Data, 0, asked.stream));
    });
    row("data without end", Fault::TooLarge, [=](const Asked &asked) {
        asked.send(head(asked.stream, Ok));
        asked.sendForEver(rawFrame(Data, 0, asked.stream, QByteArray(1'000, '\0')));
    });
    row("pushed", Fault::None, sends([](quint32 id) {
        return rawFrame(Push, EndHeaders, id, QByteArray("\0\0\0\2", 4) + Ok) + wholeAnswer(id, "hello")
            + wholeAnswer(2, "evil");
    }),
        "hello");
    row("pushed though it knows better", Fault::Cut, sends([](quint32 id) {
        return rawFrame(Settings, Ack, 0) + rawFrame(Push, EndHeaders, id, QByteArray("\0\0\0\2", 4) + Ok)
            + wholeAnswer(id, "hello");
    }));
    row("shorter than it says", Fault::Cut,
        sends([=](quint32 id) { return head(id, Ok + rawField("content-length", "9")) + data(id, "hello"); }));
    row("longer than it says", Fault::Cut,
        sends([=](quint32 id) { return head(id, Ok + rawField("content-length", "2")) + data(id, "hello"); }));
    row("no length", Fault::Cut,
        sends([=](quint32 id) { return head(id, Ok + rawField("content-length", "-1")) + data(id, "hello"); }));
    row("no status", Fault::Cut, sends([=](quint32 id) { return head(id, rawField("x", "y")) + data(id, "hello"); }));
    row("odd status", Fault::Cut,
        sends([=](quint32 id) { return head(id, rawField(":status", "2x0")) + data(id, "hello"); }));
    row("upper case", Fault::Cut,
        sends([=](quint32 id) { return head(id, Ok + rawField("Location", "x")) + data(id, "hello"); }));
    row("line break", Fault::Cut,
        sends([=](quint32 id) { return head(id, Ok + rawField("location", "x\r\ny: z")) + data(id, "hello"); }));
    row("data before the header", Fault::Cut, sends([=](quint32 id) { return data(id, "hello"); }));
    row("header of another request", Fault::Cut, sends([=](quint32 id) { return head(id + 2, Ok); }));
    row("broken header", Fault::Cut, sends([=](quint32 id) { return head(id, QByteArray(10, '\xff')); }));
    row("too large a frame", Fault::Cut, sends([](quint32 id) {
        return rawFrame(Headers, EndHeaders, id, Ok) + rawFrame(Data, 0, id, QByteArray(20'000, 'x'));
    }));
    row("an older protocol", Fault::Cut, sends([](quint32) { return QByteArray("HTTP/1.1 400 No\r\n\r\n"); }));
    row("noise", Fault::Cut, sends([](quint32) { return QByteArray(100'000, '\xa5'); }));
    row("gives up", Fault::Cut,
        sends([=](quint32 id) { return head(id, Ok) + rawFrame(Data, 0, id, "hel") + rawFrame(Reset, 0, id, Four); }));
    row("ends without an end", Fault::Cut, sends([=](quint32 id) {
        return head(id, Ok) + rawFrame(Data, 0, id, "hel") + rawFrame(Reset, 0, id, QByteArray(4, '\0'));
    }));
    row("cut", Fault::Cut, [=](const Asked &asked) {
        asked.send(head(asked.stream, Ok) + rawFrame(Data, 0, asked.stream, "hel"));
        asked.socket->disconnectFromHost();
    });
    row("cut within a frame", Fault::Cut, [=](const Asked &asked) {
        asked.send(wholeAnswer(asked.stream, "hello").chopped(1));
        asked.socket->disconnectFromHost();
    });
    row("cut at once", Fault::Cut, [](const Asked &asked) { asked.socket->disconnectFromHost(); });
    row("silent", Fault::Silent, [](const Asked &) {});
    row("silent after the header", Fault::Silent, sends([=](quint32 id) { return head(id, Ok); }));
    row("silent within a frame", Fault::Silent, sends([](quint32 id) { return wholeAnswer(id, "hello").chopped(1); }));
    row("pings once in a while", Fault::Silent, [](const Asked &asked) {
        auto *timer = new QTimer(asked.socket);
        QObject::connect(
            timer, &QTimer::timeout, asked.socket, [asked] { asked.send(rawFrame(Ping, 0, 0, QByteArray(8, 'x'))); });
        timer->start(50);
    });
}

void TestHttp2::answers()
{
    QFETCH(Script, script);
    QFETCH(int, fault);
    QFETCH(QByteArray, body);
    ScriptedHttp2 server(greeting(), script);
    HttpLoop loop;
    const HttpOutcome outcome = loop.run(requestTo(server.address()), Job());
    QCOMPARE(int(outcome.fault), fault);
    if (outcome.isAnswer()) {
        QCOMPARE(outcome.head.status, 200);
        QCOMPARE(outcome.body, body);
        QVERIFY(outcome.head.header(":status").isEmpty());
    }
    QCOMPARE(server.connections(), 1);
}

/** What is sent waits until the server takes it, and no longer than anybody waits. */
void TestHttp2::formsWaitForTheirWindow()
{
    const QByteArray noWindow = rawFrame(Settings, 0, 0, QByteArray("\0\4\0\0\0\0", 6));
    const QByteArray smallWindow = rawFrame(Settings, 0, 0, QByteArray("\0\4\0\0\0\1", 6));
    for (const bool answersEarly : {false, true}) {
        ScriptedHttp2 server(answersEarly ? smallWindow : noWindow, [answersEarly](const Asked &asked) {
            if (answersEarly)
                asked.send(wholeAnswer(asked.stream, "enough"));
        });
        HttpLoop loop;
        HttpRequest request = requestTo(server.address());
        // So that it knows what the server wants.
        request.patienceMs = answersEarly ? PatienceMs : Patience;
        if (answersEarly)
            QVERIFY(loop.run(request, Job()).isAnswer());
        request.form = QByteArray(100'000, 'x');
        const HttpOutcome outcome = loop.run(request, Job());
        QCOMPARE(int(outcome.fault), int(answersEarly ? Fault::None : Fault::Silent));
    }
}

void TestHttp2::refusedIsAskedAnew_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("connections");
    const QByteArray refused("\0\0\0\7", 4);
    const Script leaves = [](const Asked &asked) {
        // "Nothing of what you asked after stream 0 was looked at."
        asked.send(
            asked.connection == 1 ? rawFrame(GoAway, 0, 0, QByteArray(8, '\0')) : wholeAnswer(asked.stream, "hello"));
    };
    QTest::newRow("leaves") << leaves << int(Fault::None) << QByteArray("hello") << 2;
    const Script finishes = [](const Asked &asked) {
        asked.send(rawFrame(GoAway, 0, 0, QByteArray("\0\0\0\1\0\0\0\0", 8)) + wholeAnswer(asked.stream, "hello"));
    };
    QTest::newRow("leaves, but finishes") << finishes << int(Fault::None) << QByteArray("hello") << 1;
    const Script refuses = [refused](const Asked &asked) {
        asked.send(asked.stream == 1 ? rawFrame(Reset, 0, 1, refused) : wholeAnswer(asked.stream, "hello"));
    };
    QTest::newRow("refuses once") << refuses << int(Fault::None) << QByteArray("hello") << 1;
    const Script never = [refused](const Asked &asked) { asked.send(rawFrame(Reset, 0, asked.stream, refused)); };
    QTest::newRow("refuses always") << never << int(Fault::Cut) << QByteArray() << 1;
    const Script late = [refused](const Asked &asked) {
        asked.send(rawFrame(Headers, EndHeaders, asked.stream, Ok) + rawFrame(Data, 0, asked.stream, "hel")
            + rawFrame(Reset, 0, asked.stream, refused));
    };
    QTest::newRow("refuses what it has begun") << late << int(Fault::Cut) << QByteArray("hel") << 1;
    const Script older
        = [](const Asked &asked) { asked.send(rawFrame(Reset, 0, asked.stream, QByteArray("\0\0\0\x0d", 4))); };
    QTest::newRow("wants an older protocol") << older << int(Fault::None) << QByteArray("one") << 2;
}

void TestHttp2::refusedIsAskedAnew()
{
    QFETCH(Script, script);
    QFETCH(int, fault);
    QFETCH(QByteArray, body);
    QFETCH(int, connections);
    ScriptedHttp2 server(greeting(), script);
    HttpLoop loop;
    HttpRequest request = requestTo(server.address());
    request.patienceMs = PatienceMs;
    const HttpOutcome outcome = loop.run(request, Job());
    QCOMPARE(int(outcome.fault), fault);
    QCOMPARE(outcome.body, body);
    QCOMPARE(server.connections(), connections);
}

namespace
{

/** Runs \a request from so many threads at once; how many had an answer. */
int runSideBySide(HttpLoop &loop, const HttpRequest &request, int count)
{
    std::atomic_int fine = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back([&] { fine += loop.run(request, Job()).isAnswer() ? 1 : 0; });
    for (std::thread &thread : threads)
        thread.join();
    return fine;
}

}

void TestHttp2::oneConnectionIsEnough()
{
    FakeRegistry server([](const SeenRequest &) { return FakeAnswer(); }, FakeRegistry::Http::Second);
    HttpLoop loop;
    HttpRequest request = requestTo(QString::fromLatin1(server.address()));
    request.patienceMs = PatienceMs;
    for (int round = 0; round < 5; ++round)
        QCOMPARE(runSideBySide(loop, request, 12), 12);
    QCOMPARE(server.connections(), 1);
    for (const SeenRequest &seen : server.seen()) {
        QCOMPARE(seen.headers.value("host"), server.host().toLatin1());
        QCOMPARE(seen.target, QByteArray("/v2/x?y=z"));
    }
}

void TestHttp2::onlyAsManyAsTheServerTakes()
{
    std::atomic_int running = 0;
    std::atomic_int most = 0;
    std::map<int, int> inConnection; // of the server's thread
    const QByteArray one = rawFrame(Settings, 0, 0, QByteArray("\0\3\0\0\0\1", 6));
    ScriptedHttp2 server(one, [&](const Asked &asked) {
        most = std::max(int(most), ++inConnection[asked.connection]);
        ++running;
        QTimer::singleShot(20, asked.socket, [&, asked] {
            --inConnection[asked.connection];
            asked.send(wholeAnswer(asked.stream, "hello"));
        });
    });
    HttpLoop loop;
    HttpRequest request = requestTo(server.address());
    request.patienceMs = PatienceMs;
    QCOMPARE(runSideBySide(loop, request, 6), 6);
    QCOMPARE(int(running), 6);
    QCOMPARE(int(most), 1);
    QVERIFY(server.connections() > 1);
}

/** Who is silent, or is no longer wanted, takes nothing from those beside it. */
void TestHttp2::othersAreNotDisturbed()
{
    ScriptedHttp2 server(greeting(), [](const Asked &asked) {
        // The first one never gets an answer.
        if (asked.stream > 1)
            QTimer::singleShot(Patience / 2, asked.socket, [asked] { asked.send(wholeAnswer(asked.stream, "hello")); });
    });
    HttpLoop loop;
    HttpRequest request = requestTo(server.address());
    Job job;
    std::thread first([&] { loop.run(request, job); });
    QTest::qWait(Patience / 4);
    HttpRequest patient = request;
    patient.patienceMs = PatienceMs;
    std::thread second([&] {
        QTest::qWait(Patience / 4);
        job.cancel();
    });
    QCOMPARE(runSideBySide(loop, patient, 4), 4);
    first.join();
    second.join();
    QCOMPARE(server.connections(), 1);
}

/** Connections that prove something else are for others. */
void TestHttp2::othersHaveTheirOwn()
{
    FakeRegistry server([](const SeenRequest &) { return FakeAnswer(); }, FakeRegistry::Http::Second);
    HttpLoop loop;
    HttpRequest request = requestTo(QString::fromLatin1(server.address()));
    request.patienceMs = PatienceMs;
    QVERIFY(loop.run(request, Job()).isAnswer());
    request.tls = HostCertificates();
    QVERIFY(loop.run(request, Job()).isAnswer());
    QCOMPARE(server.connections(), 2);
    request.acceptsAnyCertificate = false;
    QCOMPARE(int(loop.run(request, Job()).fault), int(Fault::Tls));
    QCOMPARE(server.seen().size(), 2u);
}

void TestHttp2::largeBodiesPass()
{
    constexpr qsizetype Size = 40 << 20;
    FakeRegistry server(
        [](const SeenRequest &) {
            FakeAnswer answer;
            answer.body = QByteArray(Size, 'x');
            return answer;
        },
        FakeRegistry::Http::Second);
    HttpLoop loop;
    HttpRequest request = requestTo(QString::fromLatin1(server.address()));
    request.patienceMs = PatienceMs;
    std::atomic<qsizetype> received = 0;
    request.sink = [&](const HttpHead &, QByteArrayView bytes) -> Result<void> {
        received += bytes.size();
        return {};
    };
    QCOMPARE(runSideBySide(loop, request, 3), 3);
    QCOMPARE(qsizetype(received), 3 * Size);
    QCOMPARE(server.connections(), 1);
}

STRATOSCOPE_TEST(TestHttp2)
#include "tst_http2.moc"
