// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "authchallenge.h"
#include "credentials.h"
#include "fakeengine.h"
#include "httpparser.h"
#include "proxychoice.h"
#include "registriesconf.h"
#include "registryname.h"
#include "taglist.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** What is read before, or instead of, a registry's answer: names, challenges, credentials, proxies, links. */
class TestRegistryParsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void names_data();
    void names();
    void badNames_data();
    void badNames();
    void loopback();
    void challenges_data();
    void challenges();
    void credentialsInFiles_data();
    void credentialsInFiles();
    void helpersAreAsked();
    void helpersThatFail_data();
    void helpersThatFail();
    void proxies_data();
    void proxies();
    void answers_data();
    void answers();
    void answersAreBounded();
    void mirrors_data();
    void mirrors();
    void links_data();
    void links();
};

namespace
{

const QString Sha = QStringLiteral("sha256:") + QString(64, QLatin1Char('a'));

RegistryName nameOf(const QString &text)
{
    return parseRegistryName(text).value();
}

}

void TestRegistryParsers::names_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("familiar");
    const auto row = [](const char *text, const char *host, const char *repository, const QString &version,
                         const QString &familiar) {
        QTest::newRow(text) << QString::fromLatin1(host) << QString::fromLatin1(repository) << version << familiar;
    };
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    row("nginx", "docker.io", "library/nginx", s("latest"), s("nginx:latest"));
    row("nginx:1.27", "docker.io", "library/nginx", s("1.27"), s("nginx:1.27"));
    row("registry://nginx:1.27", "docker.io", "library/nginx", s("1.27"), s("nginx:1.27"));
    row("org/app", "docker.io", "org/app", s("latest"), s("org/app:latest"));
    row("docker.io/nginx", "docker.io", "library/nginx", s("latest"), s("nginx:latest"));
    row("index.docker.io/library/nginx:1", "docker.io", "library/nginx", s("1"), s("nginx:1"));
    row("ghcr.io/org/sub/app:v2", "ghcr.io", "org/sub/app", s("v2"), s("ghcr.io/org/sub/app:v2"));
    row("localhost/shop", "localhost", "shop", s("latest"), s("localhost/shop:latest"));
    row("localhost:5000/shop:2.4", "localhost:5000", "shop", s("2.4"), s("localhost:5000/shop:2.4"));
    row("[::1]:5000/shop", "[::1]:5000", "shop", s("latest"), s("[::1]:5000/shop:latest"));
    row("Host/shop", "Host", "shop", s("latest"), s("Host/shop:latest"));
    row("a__b/c-_d", "docker.io", "", {}, {});
    const QByteArray pinned = "ghcr.io/org/app:1@" + Sha.toLatin1();
    row(pinned.constData(), "ghcr.io", "org/app", Sha, QString::fromLatin1(pinned));
    const QByteArray digestOnly = "nginx@" + Sha.toLatin1();
    row(digestOnly.constData(), "docker.io", "library/nginx", Sha, QString::fromLatin1(digestOnly));
}

void TestRegistryParsers::names()
{
    QFETCH(QString, host);
    QFETCH(QString, repository);
    QFETCH(QString, version);
    QFETCH(QString, familiar);
    const Result<RegistryName> name = parseRegistryName(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(name.has_value(), !repository.isEmpty());
    if (!name)
        return;
    QCOMPARE(name->host, host);
    QCOMPARE(name->repository, repository);
    QCOMPARE(name->version(), version);
    QCOMPARE(name->familiar(), familiar);
    QVERIFY(isRegistryReference(name->reference()));
    QCOMPARE(nameOf(name->reference()), *name);
}

void TestRegistryParsers::badNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("only a tag") << QStringLiteral(":1");
    QTest::newRow("no repository") << QStringLiteral("ghcr.io/");
    QTest::newRow("upper case") << QStringLiteral("ghcr.io/Org/app");
    QTest::newRow("space") << QStringLiteral("ng inx");
    QTest::newRow("line break") << QStringLiteral("nginx\nHost: x");
    QTest::newRow("query") << QStringLiteral("nginx?x=1");
    QTest::newRow("up") << QStringLiteral("ghcr.io/../app");
    QTest::newRow("user") << QStringLiteral("user:secret@ghcr.io/app");
    QTest::newRow("tag with slash") << QStringLiteral("nginx:a/b:c d");
    QTest::newRow("long tag") << QStringLiteral("nginx:") + QString(129, QLatin1Char('a'));
    QTest::newRow("long name") << QString(256, QLatin1Char('a'));
    QTest::newRow("very long") << QString(100'000, QLatin1Char('a'));
    QTest::newRow("short digest") << QStringLiteral("nginx@sha256:aa");
    QTest::newRow("an ID") << QString(64, QLatin1Char('a'));
    QTest::newRow("port") << QStringLiteral("localhost:99999999/x");
}

void TestRegistryParsers::badNames()
{
    QFETCH(QString, text);
    const Result<RegistryName> name = parseRegistryName(text);
    QVERIFY(!name.has_value());
    QCOMPARE(name.error().kind, ErrorKind::Usage);
    QVERIFY(name.error().message().size() < 1000);
}

void TestRegistryParsers::loopback()
{
    for (const char *host : {"localhost", "localhost:5000", "127.0.0.1:5000", "127.8.8.8", "[::1]:5000"})
        QVERIFY2(nameOf(QLatin1String(host) + QStringLiteral("/x")).isLoopback(), host);
    for (const char *host : {"ghcr.io", "localhost.example.com", "127.0.0.1.example.com", "10.0.0.1:5000"})
        QVERIFY2(!nameOf(QLatin1String(host) + QStringLiteral("/x")).isLoopback(), host);
    QCOMPARE(nameOf(QStringLiteral("nginx")).apiHost(), QStringLiteral("registry-1.docker.io"));
}

void TestRegistryParsers::challenges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("realm");
    QTest::addColumn<QByteArray>("service");
    const QByteArray hub
        = R"(Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="a:b:pull,push")";
    QTest::newRow("bearer") << hub << QByteArray("https://auth.docker.io/token") << QByteArray("registry.docker.io");
    QTest::newRow("case and spaces") << QByteArray("bEARER  Realm = \"https://x/t\" , SERVICE=y")
                                     << QByteArray("https://x/t") << QByteArray("y");
    QTest::newRow("bearer wins") << QByteArray("Basic realm=\"a\", Bearer realm=\"https://x\"")
                                 << QByteArray("https://x") << QByteArray();
    QTest::newRow("two lines") << QByteArray("Basic realm=\"a\"\nBearer realm=\"https://x\",service=\"s\"")
                               << QByteArray("https://x") << QByteArray("s");
    QTest::newRow("basic") << QByteArray("Basic realm=\"Registry\"") << QByteArray("Registry") << QByteArray();
    QTest::newRow("escapes") << QByteArray(R"(Basic realm="a\"b\\c")") << QByteArray(R"(a"b\c)") << QByteArray();
    QTest::newRow("other first") << QByteArray("Negotiate, Basic realm=x") << QByteArray("x") << QByteArray();
    QTest::newRow("not closed") << QByteArray("Basic realm=\"x") << QByteArray("x") << QByteArray();
    QTest::newRow("none") << QByteArray("Negotiate abc==") << QByteArray("-") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray("-") << QByteArray();
    QTest::newRow("bearer without realm") << QByteArray("Bearer service=x") << QByteArray("-") << QByteArray();
    QTest::newRow("noise") << QByteArray(1'000'000, '=') << QByteArray("-") << QByteArray();
    QTest::newRow("many") << QByteArray("Digest ").repeated(100'000) << QByteArray("-") << QByteArray();
}

void TestRegistryParsers::challenges()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, realm);
    QFETCH(QByteArray, service);
    const std::optional<AuthChallenge> challenge = parseChallenge(header);
    QCOMPARE(challenge.has_value(), realm != "-");
    if (!challenge)
        return;
    QCOMPARE(challenge->realm, realm);
    QCOMPARE(challenge->service, service);
    QCOMPARE(challenge->scheme == AuthChallenge::Scheme::Bearer, realm.startsWith("https"));
}

void TestRegistryParsers::credentialsInFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("found"); // USER:SECRET, token TOKEN, or helper NAME SERVER
    const QString hub = QStringLiteral("nginx");
    const QString own = QStringLiteral("localhost:5000/team/app");
    const QByteArray ann = QByteArray("ann:a:b").toBase64();
    QTest::newRow("Docker's key of the Hub")
        << hub << QByteArray(R"({"auths":{"https://index.docker.io/v1/":{"auth":")" + ann + R"("}}})")
        << QStringLiteral("ann:a:b");
    QTest::newRow("podman's key of the Hub")
        << hub << QByteArray(R"({"auths":{"docker.io":{"auth":")" + ann + R"("}}})") << QStringLiteral("ann:a:b");
    QTest::newRow("host and port") << own << QByteArray(R"({"auths":{"localhost:5000":{"auth":")" + ann + R"("}}})")
                                   << QStringLiteral("ann:a:b");
    QTest::newRow("another port") << own << QByteArray(R"({"auths":{"localhost:5001":{"auth":")" + ann + R"("}}})")
                                  << QString();
    QTest::newRow("most specific")
        << own
        << QByteArray(R"({"auths":{"localhost:5000":{"username":"x","password":"y"},"localhost:5000/team":{"auth":")"
               + ann + R"("}}})")
        << QStringLiteral("ann:a:b");
    QTest::newRow("apart") << own
                           << QByteArray(R"({"auths":{"https://localhost:5000":{"username":"x","password":"y"}}})")
                           << QStringLiteral("x:y");
    QTest::newRow("identity token") << own << QByteArray(R"({"auths":{"localhost:5000":{"identitytoken":"t"}}})")
                                    << QStringLiteral("token t");
    QTest::newRow("helper") << own << QByteArray(R"({"credHelpers":{"localhost:5000":"pass"},"credsStore":"other"})")
                            << QStringLiteral("helper pass localhost:5000");
    QTest::newRow("store") << hub
                           << QByteArray(R"({"credsStore":"desktop","auths":{"https://index.docker.io/v1/":{}}})")
                           << QStringLiteral("helper desktop https://index.docker.io/v1/");
    QTest::newRow("nothing") << own << QByteArray("{}") << QString();
    QTest::newRow("wrong types") << own << QByteArray(R"({"auths":[1],"credHelpers":"x","credsStore":{}})")
                                 << QString();
    QTest::newRow("no base64") << own << QByteArray(R"({"auths":{"localhost:5000":{"auth":"!!!"}}})") << QString();
}

void TestRegistryParsers::credentialsInFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, json);
    QFETCH(QString, found);
    const Result<CredentialEntry> entry = readCredentialFile(json, nameOf(name));
    QVERIFY(entry.has_value());
    QString text;
    if (!entry->helper.isEmpty())
        text = QStringLiteral("helper %1 %2").arg(entry->helper, entry->server);
    else if (entry->credentials && !entry->credentials->identityToken.isEmpty())
        text = QStringLiteral("token ") + entry->credentials->identityToken;
    else if (entry->credentials)
        text = entry->credentials->user + QLatin1Char(':') + entry->credentials->secret;
    QCOMPARE(text, found);
    QVERIFY(!readCredentialFile(QByteArray(100'000, '['), nameOf(name)).has_value());
}

namespace
{

/** Puts a credential helper of this name on the path for as long as it lives. */
class HelperOnPath
{
public:
    explicit HelperOnPath(const QByteArray &script)
        : m_path(qgetenv("PATH"))
    {
        QFile file(m_folder.filePath(QStringLiteral("docker-credential-fake")));
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\nread -r server\n" + script + '\n');
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        qputenv("PATH", m_folder.path().toUtf8() + ':' + m_path);
    }
    ~HelperOnPath() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(HelperOnPath)

private:
    QTemporaryDir m_folder;
    const QByteArray m_path;
};

}

void TestRegistryParsers::helpersAreAsked()
{
    const HelperOnPath helper(
        R"([ "$1" = get ] && echo "{\"ServerURL\":\"$server\",\"Username\":\"ann\",\"Secret\":\"for $server\"}")");
    const auto found = askCredentialHelper(QStringLiteral("fake"), QStringLiteral("ghcr.io"), Job());
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message()));
    QCOMPARE(*found, std::optional(Credentials {QStringLiteral("ann"), QStringLiteral("for ghcr.io"), {}}));

    const HelperOnPath tokens(R"(echo '{"Username":"<token>","Secret":"t"}')");
    const auto token = askCredentialHelper(QStringLiteral("fake"), QStringLiteral("ghcr.io"), Job());
    QVERIFY(token.has_value() && *token);
    QCOMPARE((*token)->identityToken, QStringLiteral("t"));
    QVERIFY((*token)->secret.isEmpty());

    const HelperOnPath none("echo 'credentials not found in native keychain'; exit 1");
    const auto nothing = askCredentialHelper(QStringLiteral("fake"), QStringLiteral("ghcr.io"), Job());
    QVERIFY(nothing.has_value() && !*nothing);
}

void TestRegistryParsers::helpersThatFail_data()
{
    QTest::addColumn<QString>("helper");
    QTest::addColumn<QByteArray>("script");
    const QString fake = QStringLiteral("fake");
    QTest::newRow("fails") << fake << QByteArray("echo TOPSECRET; echo TOPSECRET >&2; exit 1");
    QTest::newRow("no JSON") << fake << QByteArray("echo TOPSECRET");
    QTest::newRow("endless") << fake << QByteArray("exec cat /dev/zero");
    QTest::newRow("not there") << QStringLiteral("there-is-no-such") << QByteArray();
    QTest::newRow("a path") << QStringLiteral("../../bin/sh") << QByteArray();
    QTest::newRow("empty") << QString() << QByteArray();
}

void TestRegistryParsers::helpersThatFail()
{
    QFETCH(QString, helper);
    QFETCH(QByteArray, script);
    const HelperOnPath path(script);
    const auto found = askCredentialHelper(helper, QStringLiteral("ghcr.io"), Job());
    QVERIFY(!found.has_value());
    QVERIFY(!found.error().message().contains(QStringLiteral("TOPSECRET")));
    QVERIFY(!found.error().hint.isEmpty());
}

void TestRegistryParsers::proxies_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("proxy");
    const QString https = QStringLiteral("HTTPS_PROXY=http://p:3128");
    const auto row = [](const char *name, const char *url, const QStringList &environment, const char *proxy) {
        QTest::newRow(name) << QString::fromLatin1(url) << environment << QString::fromLatin1(proxy);
    };
    row("none", "https://ghcr.io/v2/", {}, "");
    row("https", "https://ghcr.io/v2/", {https}, "p:3128");
    row("not for http", "http://ghcr.io/v2/", {https}, "");
    row("http", "http://ghcr.io/v2/", {QStringLiteral("http_proxy=q")}, "q:80");
    row("all", "https://ghcr.io/v2/", {QStringLiteral("all_proxy=socks5://s")}, "s:1080");
    row("localhost", "https://localhost:5000/v2/", {https}, "");
    row("loopback", "https://127.0.0.1:5000/v2/", {https}, "");
    row("excepted", "https://ghcr.io/v2/", {https, QStringLiteral("NO_PROXY=a.b, ghcr.io")}, "");
    row("below", "https://a.ghcr.io/v2/", {https, QStringLiteral("no_proxy=ghcr.io")}, "");
    row("only below", "https://ghcr.io/v2/", {https, QStringLiteral("no_proxy=.ghcr.io")}, "p:3128");
    row("not a suffix", "https://xghcr.io/v2/", {https, QStringLiteral("no_proxy=ghcr.io")}, "p:3128");
    row("all excepted", "https://ghcr.io/v2/", {https, QStringLiteral("no_proxy=*")}, "");
    row("network", "https://10.1.2.3/v2/", {https, QStringLiteral("no_proxy=10.0.0.0/8")}, "");
    row("other network", "https://11.1.2.3/v2/", {https, QStringLiteral("no_proxy=10.0.0.0/8")}, "p:3128");
    row("port", "https://ghcr.io:444/v2/", {https, QStringLiteral("no_proxy=ghcr.io:444")}, "");
    row("other port", "https://ghcr.io/v2/", {https, QStringLiteral("no_proxy=ghcr.io:444")}, "p:3128");
    row("nonsense", "https://ghcr.io/v2/", {QStringLiteral("https_proxy=://")}, "");
}

void TestRegistryParsers::proxies()
{
    QFETCH(QString, url);
    QFETCH(QStringList, environment);
    QFETCH(QString, proxy);
    QProcessEnvironment variables;
    for (const QString &one : environment)
        variables.insert(one.section(QLatin1Char('='), 0, 0), one.section(QLatin1Char('='), 1));
    const QNetworkProxy found = proxyFor(QUrl(url), variables);
    const bool isNone = found.type() == QNetworkProxy::NoProxy;
    QCOMPARE(isNone ? QString() : QStringLiteral("%1:%2").arg(found.hostName()).arg(found.port()), proxy);
}

void TestRegistryParsers::answers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("read"); // STATUS BODY STATE, and "kept" if the connection can be used again
    const auto row = [](const char *name, const QByteArray &text, const char *read) {
        QTest::newRow(name) << text << QString::fromLatin1(read);
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    row("length", ok + "Content-Length: 3\r\n\r\nabc", "200 abc done kept");
    row("no body", ok + "content-length:0\r\n\r\n", "200  done kept");
    row("closes", ok + "Connection: Close\r\nContent-Length: 3\r\n\r\nabc", "200 abc done");
    row("until the end", ok + "\r\nabc", "200 abc done");
    row("short", ok + "Content-Length: 4\r\n\r\nabc", "200 abc broken");
    row("more than it said", ok + "Content-Length: 2\r\n\r\nabc", "200 ab done");
    row("1.0", "HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nabc", "200 abc done");
    row("only line feeds", "HTTP/1.1 404\nContent-Length: 1\n\nx", "404 x done kept");
    row("chunks", ok + "Transfer-Encoding: chunked\r\n\r\n2;x=y\r\nab\r\n01\r\nc\r\n0\r\nT: x\r\n\r\n",
        "200 abc done kept");
    row("chunks end early", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n", "200 ab broken");
    row("chunk of another size", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n", "200 ab broken");
    row("chunk without a size", ok + "Transfer-Encoding: chunked\r\n\r\n-1\r\n", "200  broken");
    row("huge chunk", ok + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n", "200  broken");
    row("both lengths", ok + "Content-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "200  done");
    row("other encoding", ok + "Transfer-Encoding: gzip\r\n\r\nabc", "200  broken");
    row("two lengths", ok + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc", "200  broken");
    row("negative", ok + "Content-Length: -3\r\n\r\nabc", "200  broken");
    row("continue", "HTTP/1.1 100 Continue\r\n\r\n" + ok + "Content-Length: 1\r\n\r\na", "200 a done kept");
    row("switch", "HTTP/1.1 101 Switch\r\n\r\n", "101  broken");
    row("nothing", {}, "0  broken");
    row("noise", "<html>\r\n\r\n", "0  broken");
    row("no status", "HTTP/1.1 abc\r\n\r\n", "0  broken");
    row("line without colon", ok + "what\r\n\r\n", "200  broken");
    row("folded", ok + "A: b\r\n c\r\n\r\n", "200  broken");
}

namespace
{

QString readAnswer(const QByteArray &text, qsizetype step)
{
    HttpParser parser;
    QByteArray body;
    for (qsizetype at = 0; at < text.size(); at += step)
        parser.feed(
            QByteArrayView(text).sliced(at, std::min(step, text.size() - at)), [&](QByteArrayView b) { body += b; });
    const bool isKept = parser.keepsConnection();
    parser.finish();
    const char *state = parser.state() == HttpParser::State::Done ? "done" : "broken";
    return QStringLiteral("%1 %2 %3%4")
        .arg(parser.head().status)
        .arg(QString::fromLatin1(body), QLatin1String(state), isKept ? QStringLiteral(" kept") : QString());
}

}

void TestRegistryParsers::answers()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, read);
    QCOMPARE(readAnswer(text, 1'000'000), read);
    // Wherever the network cuts it, it is the same.
    for (const qsizetype step : {1, 2, 7}) {
        if (!read.contains(QStringLiteral("ab done")))
            QCOMPARE(readAnswer(text, step), read);
    }
}

void TestRegistryParsers::answersAreBounded()
{
    const QByteArray endless = "X: " + QByteArray(1'000, 'x') + "\r\n";
    for (const QByteArray &start : {QByteArray("HTTP/1.1 200 OK\r\n"), QByteArray(),
             QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n")}) {
        HttpParser parser;
        parser.feed(start, [](QByteArrayView) {});
        int lines = 0;
        while (!parser.isOver() && ++lines < 1'000)
            parser.feed(endless, [](QByteArrayView) {});
        QCOMPARE(parser.state(), HttpParser::State::TooLarge);
        QVERIFY(lines < 100);
    }
    HttpParser line;
    line.feed(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;" + QByteArray(100'000, 'x'), [](QByteArrayView) {});
    QCOMPARE(line.state(), HttpParser::State::Broken);
}

void TestRegistryParsers::mirrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("places"); // "!" after one that may be insecure; empty: blocked
    const auto row
        = [](const char *name, const QString &places) { QTest::newRow(name) << QString::fromLatin1(name) << places; };
    row("quay.io/a/b:1", QStringLiteral("quay.io/a/b:1"));
    row("nginx:1", QStringLiteral("localhost:5000/hub/library/nginx:1! mirror.example/library/nginx:1 nginx:1"));
    row("ghcr.io/org/app:1", QStringLiteral("registry.example/ours/app:1"));
    row("ghcr.io/organ/app:1", QStringLiteral("ghcr.io/organ/app:1!"));
    row("a.bad.example/x:1", QString());
    row("digests.example/x:1", QStringLiteral("digests.example/x:1"));
    const QByteArray pinned = "digests.example/x@" + Sha.toLatin1();
    row(pinned.constData(), QString::fromLatin1("mirror.example/" + pinned.mid(16) + ' ' + pinned));
}

void TestRegistryParsers::mirrors()
{
    QFETCH(QString, name);
    QFETCH(QString, places);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("registries.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("unqualified-search-registries = [\"x\"]\n[[registry]]\n location='docker.io' # the Hub\n"
               "[[registry.mirror]]\nlocation = \"localhost:5000/hub\"\ninsecure = true\n"
               "[[registry.mirror]]\nlocation = \"mirror.example\"\n[[registry.mirror]]\nlocation = \"not valid\"\n"
               "[[registry]]\nprefix = \"ghcr.io\"\ninsecure=true\n"
               "[[registry]]\nprefix = \"ghcr.io/org\"\nlocation = \"registry.example/ours\"\n"
               "[[registry]]\nprefix = \"*.bad.example\"\nblocked = true\n"
               "[[registry]]\nlocation = \"digests.example\"\nmirror-by-digest-only = true\n"
               "[[registry.mirror]]\nlocation = \"mirror.example\"\n[aliases]\nlocation = \"z\"\n= x\n[[\n");
    file.close();
    const Result<std::vector<RegistryEndpoint>> found = endpointsFor(nameOf(name), {file.fileName()});
    QCOMPARE(found.has_value(), !places.isEmpty());
    QStringList texts;
    for (const RegistryEndpoint &one : found.value_or(std::vector<RegistryEndpoint>()))
        texts.append(one.name.familiar() + (one.insecure ? QStringLiteral("!") : QString()));
    QCOMPARE(texts.join(QLatin1Char(' ')), places);
}

void TestRegistryParsers::links_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("path");
    QTest::newRow("relative") << QByteArray("</v2/a/tags/list?n=1&last=x>; rel=\"next\"")
                              << QStringLiteral("a/tags/list?n=1&last=x");
    QTest::newRow("absolute") << QByteArray("<https://ghcr.io/v2/a/tags/list?last=x>; rel=\"next\"")
                              << QStringLiteral("a/tags/list?last=x");
    QTest::newRow("elsewhere") << QByteArray("<https://evil.example/v2/a/tags/list>; rel=\"next\"") << QString();
    QTest::newRow("not the API") << QByteArray("</other>; rel=\"next\"") << QString();
    QTest::newRow("previous") << QByteArray("</v2/a/tags/list>; rel=\"prev\"") << QString();
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("two slashes") << QByteArray("</v2///evil.example/list>; rel=\"next\"") << QString();
    QTest::newRow("noise") << QByteArray("><") << QString();
}

void TestRegistryParsers::links()
{
    QFETCH(QByteArray, link);
    QFETCH(QString, path);
    QCOMPARE(nextPage(link, QUrl(QStringLiteral("https://ghcr.io/v2/"))), path);
}

STRATOSCOPE_TEST(TestRegistryParsers)
#include "tst_registryparsers.moc"
