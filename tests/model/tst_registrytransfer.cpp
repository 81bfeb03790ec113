// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "buildrecord.h"
#include "compressor.h"
#include "content.h"
#include "fakeregistry.h"
#include "isolatedoptions.h"
#include "loadimage.h"
#include "openregistry.h"
#include "registrysession.h"
#include "taglist.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace stratoscope;
using fixtures::noiseBytes;
using imagebuilder::TarEntry;

/** What registries do that they must not, and what is sent to whom. */
class TestRegistryTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void opensAndReads();
    void fewRoundTrips();
    void transfersOnlyWhatIsNew();
    void takesWhatAnEngineHas();
    void changedCacheIsThrownAway();
    void documentsThatLie_data();
    void documentsThatLie();
    void layersThatLie_data();
    void layersThatLie();
    void whatIsCutGoesOn_data();
    void whatIsCutGoesOn();
    void statusesAreSaid_data();
    void statusesAreSaid();
    void whatPassesIsTriedAgain_data();
    void whatPassesIsTriedAgain();
    void redirects_data();
    void redirects();
    void credentialsStayWithTheRegistry();
    void tokensAreForOneServer();
    void tokensExpire();
    void proxiesAreAsked();
    void whatLeavesIsAskedAnew();
    void badTokens_data();
    void badTokens();
    void cancelsAtOnce_data();
    void cancelsAtOnce();
    void contentWaitsForTheDigest();
    void faultsOfOursAreErrors();
    void tagsComePageByPage();
    void onlyTheWantedPlatform();
    void attestationsAreRead();
    void mirrorsAreAskedFirst();
    void lookingTransfersNothingLarge();
};

namespace
{

const QByteArray GzipType = "application/vnd.oci.image.layer.v1.tar+gzip";
const QString Secret = QStringLiteral("t0p/s3cret");

QByteArray layerTar(const QByteArray &name, const QByteArray &content)
{
    TarEntry entry;
    entry.path = name;
    entry.content = content;
    return imagebuilder::writeTar({entry}).value();
}

void addGzip(FakeImage &image, const QByteArray &name, const QByteArray &content)
{
    const QByteArray tar = layerTar(name, content);
    image.addLayer(imagebuilder::compressed(tar, imagebuilder::Packing::Gzip).value(), tar, GzipType);
}

FakeImage sampleImage()
{
    FakeImage image;
    addGzip(image, "base", noiseBytes(300'000));
    addGzip(image, "top", "on top");
    return image;
}

RegistryOptions quickOptions()
{
    RegistryOptions options = isolatedOptions();
    options.insecure = FakeRegistry::usualHttp() == FakeRegistry::Http::Second;
    return options;
}

RegistryName nameAt(const FakeRegistry &server, const QString &rest = QStringLiteral("/shop:1"))
{
    return parseRegistryName(server.host() + rest).value();
}

Result<LoadedImagePtr> loaded(const FakeRegistry &server, const RegistryOptions &options, const Job &job = Job())
{
    const Result<ImageSourcePtr> source = openRegistryImage(nameAt(server), options, job);
    return source ? loadImage(*source, 0, LoadOptions(), job) : tl::unexpected(source.error());
}

/** The failure of opening an image, or else of its first damaged layer. */
std::optional<Error> problemOf(const Result<LoadedImagePtr> &image)
{
    if (!image)
        return image.error();
    for (const LoadedLayer &layer : (*image)->layers) {
        if (layer.damage)
            return layer.damage;
    }
    return std::nullopt;
}

/** A credentials file for \a server. */
class LoggedIn
{
public:
    explicit LoggedIn(const QString &host)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(R"({"auths":{")" + host.toUtf8() + R"(":{"auth":")" + packed() + R"("}}})");
    }

    static QByteArray packed() { return (QStringLiteral("ann:") + Secret).toUtf8().toBase64(); }
    QString path() const { return m_folder.filePath(QStringLiteral("config.json")); }

private:
    QTemporaryDir m_folder;
};

bool isSecretIn(const QString &text)
{
    return text.contains(Secret) || text.contains(QString::fromLatin1(LoggedIn::packed()));
}

bool isSecretIn(const SeenRequest &request)
{
    const QByteArray all = request.target + request.body + request.headers.values().join(' ');
    return all.contains(Secret.toUtf8()) || all.contains(LoggedIn::packed());
}

}

void TestRegistryTransfer::opensAndReads()
{
    const FakeImage image = sampleImage();
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const Result<ImageSourcePtr> source = openRegistryImage(nameAt(server), quickOptions(), Job());
    QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().message()));
    QCOMPARE((*source)->formatLabel, QStringLiteral("registry"));
    QVERIFY((*source)->warnings.isEmpty());
    QCOMPARE((*source)->images.size(), 1u);
    QCOMPARE((*source)->images[0].names, QStringList {server.host() + QStringLiteral("/shop:1")});
    QVERIFY((*source)->images[0].warnings.isEmpty());
    // The stack stands before any layer is here.
    QCOMPARE(server.seen("/blobs/").size(), 1u);
    const quint64 before = (*source)->files->transfer()->done;

    const Result<LoadedImagePtr> read = loadImage(*source, 0, LoadOptions(), Job());
    QVERIFY(read.has_value());
    QCOMPARE(problemOf(read), std::nullopt);
    for (const LoadedLayer &layer : (*read)->layers)
        QCOMPARE(layer.blobVerdict, Verdict::Verified);
    QCOMPARE((*read)->stats.visibleBytes, 300'006u);
    const Transfer transfer = *(*source)->files->transfer();
    QCOMPARE(transfer.done, transfer.total);
    QCOMPARE(transfer.done - before, quint64(image.layers()[0].size() + image.layers()[1].size()));
}

/** A stack stands after the manifest and the config, and after one question about how to ask. */
void TestRegistryTransfer::fewRoundTrips()
{
    const FakeImage image = sampleImage();
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const Result<ImageSourcePtr> source = openRegistryImage(nameAt(server), quickOptions(), Job());
    QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().message()));
    QCOMPARE(server.seen().size(), 2u);
    // This server ends each connection of HTTP/1.1, and counts none that does not come to speak TLS where that is
    // wanted.
    QCOMPARE(server.connections(), FakeRegistry::usualHttp() == FakeRegistry::Http::Plain ? 3 : 1);
}

void TestRegistryTransfer::transfersOnlyWhatIsNew()
{
    QTemporaryDir folder;
    RegistryOptions options = quickOptions();
    options.blobs = BlobCache(folder.filePath(QStringLiteral("blobs")));
    const FakeImage first = sampleImage();
    FakeRegistry server([&](const SeenRequest &request) { return first.answer(request); });
    QCOMPARE(problemOf(loaded(server, options)), std::nullopt);
    QCOMPARE(options.blobs->bytes(), quint64(first.layers()[0].size() + first.layers()[1].size()));

    FakeImage second;
    addGzip(second, "base", noiseBytes(300'000));
    addGzip(second, "other", "another");
    FakeRegistry next([&](const SeenRequest &request) { return second.answer(request); });
    const Result<LoadedImagePtr> read = loaded(next, options);
    QCOMPARE(problemOf(read), std::nullopt);
    QCOMPARE((*read)->layers[0].blobVerdict, Verdict::Verified);
    QVERIFY(next.seen(FakeImage::digest(second.layers()[0])).empty());
    QCOMPARE(next.seen(FakeImage::digest(second.layers()[1])).size(), 1u);
    QVERIFY(next.sent() < 3'000);

    // Bounded: what was used longest ago goes.
    const BlobCache small(folder.filePath(QStringLiteral("small")), 1'000);
    options.blobs = small;
    QCOMPARE(problemOf(loaded(server, options)), std::nullopt);
    QVERIFY(small.bytes() <= 1'000);
}

void TestRegistryTransfer::takesWhatAnEngineHas()
{
    QTemporaryDir folder;
    RegistryOptions options = quickOptions();
    options.blobs = BlobCache(folder.filePath(QStringLiteral("ours")), BlobCache::DefaultBytes, {folder.path()});
    const FakeImage image = sampleImage();
    const auto put = [&](std::size_t layer, QByteArray bytes) {
        const QByteArray digest = FakeImage::digest(image.layers()[layer]);
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("sha256")));
        QFile file(folder.filePath(QString::fromLatin1(digest).replace(QLatin1Char(':'), QLatin1Char('/'))));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    put(0, image.layers()[0]);
    // As long, but not what its name says.
    QByteArray changed = image.layers()[1];
    changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
    put(1, changed);
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const Result<LoadedImagePtr> read = loaded(server, options);
    QCOMPARE(problemOf(read), std::nullopt);
    for (const LoadedLayer &layer : (*read)->layers)
        QCOMPARE(layer.blobVerdict, Verdict::Verified);
    QVERIFY(server.seen(FakeImage::digest(image.layers()[0])).empty());
    QCOMPARE(server.seen(FakeImage::digest(image.layers()[1])).size(), 1u);
    QCOMPARE(options.blobs->bytes(), quint64(image.layers()[1].size()));
    // What is not ours stays as it is.
    options.blobs->clear();
    QVERIFY(options.blobs->find(
        *Digest::parse(QString::fromLatin1(FakeImage::digest(image.layers()[0]))), quint64(image.layers()[0].size())));
}

void TestRegistryTransfer::changedCacheIsThrownAway()
{
    QTemporaryDir folder;
    RegistryOptions options = quickOptions();
    options.blobs = BlobCache(folder.path());
    const FakeImage image = sampleImage();
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    QCOMPARE(problemOf(loaded(server, options)), std::nullopt);
    for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(20);
        file.write("changed");
    }
    QCOMPARE(problemOf(loaded(server, options)), std::nullopt);
    QCOMPARE(server.seen(FakeImage::digest(image.layers()[0])).size(), 2u);
    const Digest digest = Digest::parse(QString::fromLatin1(FakeImage::digest(image.layers()[0]))).value();
    const ByteSourcePtr kept = options.blobs->find(digest, quint64(image.layers()[0].size()));
    QVERIFY(kept && digestOf(*kept, Digest::Algorithm::Sha256, Job()) == digest);
}

namespace
{

using Lie = std::function<FakeAnswer(FakeAnswer)>;

FakeAnswer withFault(FakeAnswer answer, FakeAnswer::Fault fault, qsizetype after)
{
    answer.fault = fault;
    answer.after = after;
    return answer;
}

FakeAnswer withBody(FakeAnswer answer, const QByteArray &body)
{
    answer.body = body;
    return answer;
}

}

Q_DECLARE_METATYPE(Lie)

void TestRegistryTransfer::documentsThatLie_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<Lie>("lie");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *part, const Lie &lie, ErrorKind kind, const char *says) {
        QTest::newRow(name) << QByteArray(part) << lie << int(kind) << QString::fromLatin1(says);
    };
    using Fault = FakeAnswer::Fault;
    row(
        "manifest stalls", "manifests", [](FakeAnswer a) { return withFault(a, Fault::Stall, 20); },
        ErrorKind::Unreadable, "stopped answering");
    row(
        "manifest is cut", "manifests", [](FakeAnswer a) { return withFault(a, Fault::Cut, 20); },
        ErrorKind::Unreadable, "ended the connection early");
    row(
        "manifest without end", "manifests", [](FakeAnswer a) { return withFault(a, Fault::EndlessBody, 0); },
        ErrorKind::Limit, "larger than it may be");
    row(
        "config without end", "blobs", [](FakeAnswer a) { return withFault(a, Fault::EndlessBody, 0); },
        ErrorKind::Limit, "larger than it may be");
    row(
        "header without end", "manifests", [](FakeAnswer a) { return withFault(a, Fault::EndlessHeader, 0); },
        ErrorKind::Limit, "larger than it may be");
    row(
        "config with another digest", "blobs",
        [](FakeAnswer a) { return withBody(a, a.body.replace("amd64", "arm64")); }, ErrorKind::Damaged,
        "does not match this digest");
    row(
        "manifest is no JSON", "manifests", [](FakeAnswer a) { return withBody(a, "<html>"); }, ErrorKind::Damaged, "");
    row(
        "deep JSON", "manifests", [](FakeAnswer a) { return withBody(a, QByteArray(100'000, '[')); }, ErrorKind::Limit,
        "");
    row(
        "empty", "manifests", [](FakeAnswer a) { return withBody(a, {}); }, ErrorKind::Damaged, "");
}

void TestRegistryTransfer::documentsThatLie()
{
    QFETCH(QByteArray, part);
    QFETCH(Lie, lie);
    QFETCH(int, kind);
    QFETCH(QString, says);
    const FakeImage image = sampleImage();
    FakeRegistry server([&](const SeenRequest &request) {
        const FakeAnswer truth = image.answer(request);
        return request.target.contains(part) ? lie(truth) : truth;
    });
    RegistryOptions options = quickOptions();
    if (kind == int(ErrorKind::Unreadable))
        options.retry.patienceMs = 300;
    const Result<ImageSourcePtr> source = openRegistryImage(nameAt(server), options, Job());
    QVERIFY(!source.has_value());
    const QString message = source.error().message();
    QVERIFY2(int(source.error().kind) == kind && message.contains(says), qPrintable(message));
    QVERIFY2(message.startsWith(QStringLiteral("registry://") + server.host()), qPrintable(message));
}

void TestRegistryTransfer::layersThatLie_data()
{
    QTest::addColumn<Lie>("lie");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Lie &lie, const char *says) {
        QTest::newRow(name) << lie << QString::fromLatin1(says);
    };
    using Fault = FakeAnswer::Fault;
    row(
        "another digest",
        [](FakeAnswer a) { return withBody(a, a.body.replace(200'000, 1, "?").replace(200'001, 1, "!")); },
        "the blob digest should be");
    row(
        "longer", [](FakeAnswer a) { return withBody(a, a.body + "x"); }, "more than the");
    row(
        "zeros without end", [](FakeAnswer a) { return withFault(withBody(a, {}), Fault::EndlessBody, 0); },
        "more than the");
    row(
        "shorter", [](FakeAnswer a) { return withBody(a, a.body.left(1'000)); }, "it ends after 1,000 of");
    row(
        "empty", [](FakeAnswer a) { return withBody(a, {}); }, "it ends after 0 of");
    row(
        "stalls", [](FakeAnswer a) { return withFault(a, Fault::Stall, 1'000); }, "stopped answering");
    row(
        "cut at once", [](FakeAnswer a) { return withFault(a, Fault::Cut, 0); }, "ended the connection early");
    row(
        "the wrong part",
        [](FakeAnswer a) {
            a.status = 206;
            a.headers = {"Content-Range: bytes 100000-300000/300001"};
            return a;
        },
        "a different part");
    row(
        "gone",
        [](FakeAnswer a) {
            a.status = 404;
            return a;
        },
        "404");
    row(
        "forbidden",
        [](FakeAnswer a) {
            a.status = 403;
            return a;
        },
        "403");
}

void TestRegistryTransfer::layersThatLie()
{
    QFETCH(Lie, lie);
    QFETCH(QString, says);
    const FakeImage image = sampleImage();
    FakeRegistry server([&](const SeenRequest &request) {
        const FakeAnswer truth = image.answer(request);
        return request.target.endsWith(FakeImage::digest(image.layers()[0])) ? lie(truth) : truth;
    });
    QTemporaryDir folder;
    RegistryOptions options = quickOptions();
    options.blobs = BlobCache(folder.path());
    options.retry.patienceMs = 1'000;
    const Result<LoadedImagePtr> read = loaded(server, options);
    QVERIFY(read.has_value());
    const std::optional<Error> problem = problemOf(read);
    QVERIFY(problem.has_value());
    QVERIFY2(problem->message().contains(says), qPrintable(problem->message()));
    QVERIFY((*read)->layers[0].isDamaged());
    QVERIFY((*read)->layers[0].blobVerdict != Verdict::Verified);
    // The other layer is not affected, and only what is right is kept.
    QCOMPARE((*read)->layers[1].blobVerdict, Verdict::Verified);
    QCOMPARE(options.blobs->bytes(), quint64(image.layers()[1].size()));
}

void TestRegistryTransfer::whatIsCutGoesOn_data()
{
    QTest::addColumn<bool>("heedsRanges");
    QTest::newRow("by range") << true;
    QTest::newRow("from the start") << false;
}

void TestRegistryTransfer::whatIsCutGoesOn()
{
    QFETCH(bool, heedsRanges);
    const FakeImage image = sampleImage();
    const QByteArray wanted = FakeImage::digest(image.layers()[0]);
    constexpr qsizetype Piece = 100'000;
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer = image.answer(request);
        if (!request.target.endsWith(wanted))
            return answer;
        const qsizetype whole = answer.body.size();
        const qsizetype from = request.headers.value("range").mid(6).split('-').first().toLongLong();
        if (from > 0 && heedsRanges) {
            answer.status = 206;
            answer.body = answer.body.mid(from);
            answer.headers = {"Content-Range: bytes " + QByteArray::number(from) + '-' + QByteArray::number(whole - 1)
                + '/' + QByteArray::number(whole)};
        }
        if (whole - from > Piece)
            answer = withFault(answer, FakeAnswer::Fault::Cut, heedsRanges ? Piece : from + Piece);
        return answer;
    });
    const Result<LoadedImagePtr> read = loaded(server, quickOptions());
    QCOMPARE(problemOf(read), std::nullopt);
    QCOMPARE((*read)->layers[0].blobVerdict, Verdict::Verified);
    const std::vector<SeenRequest> requests = server.seen(wanted);
    QVERIFY(requests.size() >= 3);
    QVERIFY(!requests[0].headers.contains("range"));
    QVERIFY(requests[1].headers.contains("range"));
    const qsizetype once
        = image.layers()[0].size() + image.layers()[1].size() + image.config().size() + image.manifest().size();
    QVERIFY(heedsRanges ? server.sent() == once : server.sent() > once);
}

void TestRegistryTransfer::statusesAreSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isLoggedIn");
    QTest::addColumn<QString>("says");
    const auto row = [](int status, bool isLoggedIn, const char *says) {
        QTest::addRow("%d%s", status, isLoggedIn ? ", logged in" : "")
            << status << isLoggedIn << QString::fromLatin1(says);
    };
    row(401, false, "podman login");
    row(401, true, "refuses your credentials");
    row(403, false, "not allowed");
    row(403, true, "Ask its owner");
    row(404, false, "Check the name and the tag");
    row(418, false, "status 418");
    row(429, false, "too many requests");
    row(500, true, "internal problem (500)");
    row(503, false, "Try again later");
}

void TestRegistryTransfer::statusesAreSaid()
{
    QFETCH(int, status);
    QFETCH(bool, isLoggedIn);
    QFETCH(QString, says);
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer;
        answer.status = status;
        // Whatever it knows, it says.
        answer.body = "your password is " + request.headers.value("authorization");
        const bool asks = status == 401 || !request.headers.contains("authorization");
        if (asks && isLoggedIn)
            answer.status = 401;
        if (answer.status == 401)
            answer.headers = {"WWW-Authenticate: Basic realm=\"test\""};
        if (answer.status == 429)
            answer.headers = {"Retry-After: 3600"};
        return answer;
    });
    const LoggedIn login(server.host());
    RegistryOptions options = quickOptions();
    if (isLoggedIn)
        options.credentialFiles = QStringList {login.path()};
    const Result<ImageSourcePtr> source = openRegistryImage(nameAt(server), options, Job());
    QVERIFY(!source.has_value());
    const QString message = source.error().message();
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY2(!isSecretIn(message), qPrintable(message));
    QVERIFY(!source.error().hint.isEmpty());
    QCOMPARE(source.error().kind == ErrorKind::NotFound, status == 404);
    QVERIFY(status != 429 || message.contains(QStringLiteral("3600 seconds")));
}

void TestRegistryTransfer::whatPassesIsTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("500") << 500 << QByteArray();
    QTest::newRow("503") << 503 << QByteArray();
    QTest::newRow("429") << 429 << QByteArray();
    QTest::newRow("429 and how long") << 429 << QByteArray("Retry-After: 1");
    QTest::newRow("429 until when") << 429 << QByteArray("Retry-After: Wed, 21 Oct 2015 07:28:00 GMT");
}

void TestRegistryTransfer::whatPassesIsTriedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    const FakeImage image = sampleImage();
    std::atomic_int failures = 2;
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer = image.answer(request);
        if (request.target.contains("manifests") && failures-- > 0) {
            answer.status = status;
            answer.headers = header.isEmpty() ? QByteArrayList() : QByteArrayList {header};
        }
        return answer;
    });
    const Result<ImageSourcePtr> source = openRegistryImage(nameAt(server), quickOptions(), Job());
    QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().message()));
    QCOMPARE(server.seen("manifests").size(), 3u);
}

void TestRegistryTransfer::redirects_data()
{
    QTest::addColumn<QByteArray>("location"); // %1 is another server, %2 the path that was asked for
    QTest::addColumn<QString>("says"); // empty: it works
    QTest::newRow("elsewhere") << QByteArray("%1%2") << QString();
    QTest::newRow("with a user") << QByteArray("%3ann:pw@%1%2") << QString();
    QTest::newRow("here") << QByteArray("%2") << QStringLiteral("more than 5 redirects");
    QTest::newRow("to a file") << QByteArray("file:///etc/passwd") << QStringLiteral("an invalid address");
    QTest::newRow("to data") << QByteArray("data:text/plain,x") << QStringLiteral("an invalid address");
    QTest::newRow("to nowhere") << QByteArray() << QStringLiteral("redirects");
    QTest::newRow("to noise") << QByteArray("http://[::bad") << QStringLiteral("an invalid address");
    QTest::newRow("to nobody") << QByteArray("http://127.0.0.1:1/x") << QStringLiteral("nothing listens");
}

void TestRegistryTransfer::redirects()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, says);
    const FakeImage image = sampleImage();
    FakeRegistry store([&](const SeenRequest &request) { return image.answer(request); });
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer = image.answer(request);
        if (request.target != "/v2/" && !request.headers.contains("authorization")) {
            answer.status = 401;
            answer.headers = {"WWW-Authenticate: Basic realm=\"test\""};
        } else if (request.target.contains("/blobs/")) {
            answer.status = 307;
            const QByteArray to = location.startsWith("%3") ? store.host().toLatin1() : store.address();
            answer.headers = {"Location: "
                + QByteArray(location)
                      .replace("%1", to)
                      .replace("%2", request.target)
                      .replace("%3", store.address().left(store.address().indexOf("//") + 2))};
        }
        return answer;
    });
    const LoggedIn login(server.host());
    RegistryOptions options = quickOptions();
    options.credentialFiles = QStringList {login.path()};
    const Result<LoadedImagePtr> read = loaded(server, options);
    const std::optional<Error> problem = problemOf(read);
    QCOMPARE(problem.has_value(), !says.isEmpty());
    QVERIFY2(!problem || problem->message().contains(says), problem ? qPrintable(problem->message()) : "");
    QVERIFY(!problem || !isSecretIn(problem->message()));
    QCOMPARE(store.seen().empty(), !says.isEmpty());
    for (const SeenRequest &request : store.seen()) {
        QVERIFY(!request.headers.contains("authorization"));
        QVERIFY(!request.headers.contains("cookie"));
        QVERIFY(!isSecretIn(request));
    }
    QVERIFY(server.seen("/blobs/").size() < 10);
}

void TestRegistryTransfer::credentialsStayWithTheRegistry()
{
    const FakeImage image = sampleImage();
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const LoggedIn login(server.host());
    RegistryOptions options = quickOptions();
    options.credentialFiles = QStringList {login.path()};
    QCOMPARE(problemOf(loaded(server, options)), std::nullopt);
    // Nobody asked who we are.
    for (const SeenRequest &request : server.seen())
        QVERIFY(!request.headers.contains("authorization"));

    FakeRegistry other([&](const SeenRequest &request) {
        FakeAnswer answer;
        answer.status = 401;
        answer.headers = {"WWW-Authenticate: Basic realm=\"" + server.host().toLatin1() + '"'};
        Q_UNUSED(request)
        return answer;
    });
    QVERIFY(problemOf(loaded(other, options)).has_value());
    for (const SeenRequest &request : other.seen())
        QVERIFY(!isSecretIn(request));
}

void TestRegistryTransfer::tokensAreForOneServer()
{
    const FakeImage image = sampleImage();
    FakeRegistry tokens([](const SeenRequest &) {
        FakeAnswer answer;
        answer.body = R"({"token":"the-token"})";
        return answer;
    });
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer = image.answer(request);
        if (request.target != "/v2/" && request.headers.value("authorization") != "Bearer the-token") {
            answer.status = 401;
            answer.headers = {"WWW-Authenticate: Bearer realm=\"" + tokens.address()
                + "/token?a=b\",service=\"a service\",scope=\"repository:other:push,delete\""};
        }
        return answer;
    });
    const LoggedIn login(server.host());
    for (const bool isLoggedIn : {false, true}) {
        RegistryOptions options = quickOptions();
        if (isLoggedIn)
            options.credentialFiles = QStringList {login.path()};
        QCOMPARE(problemOf(loaded(server, options)), std::nullopt);
        const SeenRequest asked = tokens.seen().back();
        QCOMPARE(asked.target, QByteArray("/token?a=b&service=a%20service&scope=repository:shop:pull"));
        QCOMPARE(asked.headers.value("authorization"), isLoggedIn ? "Basic " + LoggedIn::packed() : QByteArray());
    }
    // One token is enough for all requests of an image.
    QCOMPARE(tokens.seen().size(), 2u);
    for (const SeenRequest &request : server.seen())
        QVERIFY(!isSecretIn(request));
}

void TestRegistryTransfer::tokensExpire()
{
    const FakeImage image = sampleImage();
    std::atomic_int given = 0;
    FakeRegistry tokens([&](const SeenRequest &) {
        FakeAnswer answer;
        answer.body = R"({"access_token":"token-)" + QByteArray::number(++given) + R"("})";
        return answer;
    });
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer = image.answer(request);
        // The first one is good for the manifest alone.
        const QByteArray wanted = request.target.contains("/blobs/") ? "Bearer token-2" : "Bearer token-1";
        if (request.target != "/v2/" && request.headers.value("authorization") != wanted) {
            answer.status = 401;
            answer.headers = {"WWW-Authenticate: Bearer realm=\"" + tokens.address() + "/\""};
        }
        return answer;
    });
    QCOMPARE(problemOf(loaded(server, quickOptions())), std::nullopt);
    QCOMPARE(int(given), 2);
}

void TestRegistryTransfer::proxiesAreAsked()
{
    FakeRegistry proxy(
        [](const SeenRequest &) {
            FakeAnswer answer;
            answer.status = 403;
            return answer;
        },
        FakeRegistry::Http::Plain);
    qputenv("HTTPS_PROXY", proxy.address());
    const RegistryName name = parseRegistryName(QStringLiteral("registry.invalid/shop:1")).value();
    const LoggedIn login(name.host);
    RegistryOptions options = quickOptions();
    options.credentialFiles = QStringList {login.path()};
    const Result<ImageSourcePtr> source = openRegistryImage(name, options, Job());
    qunsetenv("HTTPS_PROXY");
    QVERIFY(!source.has_value());
    QVERIFY2(source.error().message().contains(QStringLiteral("proxy")), qPrintable(source.error().message()));
    QVERIFY(!proxy.seen().empty());
    for (const SeenRequest &request : proxy.seen()) {
        QCOMPARE(request.method, QByteArray("CONNECT"));
        QCOMPARE(request.target, QByteArray("registry.invalid:443"));
        QVERIFY(!isSecretIn(request));
    }
}

/** A server may end a connection just when it is used again. */
void TestRegistryTransfer::whatLeavesIsAskedAnew()
{
    FakeImage image;
    for (int i = 0; i < 12; ++i)
        addGzip(image, "file" + QByteArray::number(i), QByteArray::number(i));
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer = image.answer(request);
        answer.keepsConnection = true;
        return answer;
    });
    for (int i = 0; i < 10; ++i)
        QCOMPARE(problemOf(loaded(server, quickOptions())), std::nullopt);
}

void TestRegistryTransfer::badTokens_data()
{
    QTest::addColumn<QByteArray>("realm");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("line break") << QByteArray() << QByteArray(R"({"token":"a\r\nHost: evil"})");
    QTest::newRow("none") << QByteArray() << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray() << QByteArray("<html>");
    QTest::newRow("number") << QByteArray() << QByteArray(R"({"token":1})");
    QTest::newRow("huge") << QByteArray() << R"({"token":")" + QByteArray(100'000, 'a') + R"("})";
    QTest::newRow("a file") << QByteArray("file:///etc/hostname") << QByteArray();
    QTest::newRow("no address") << QByteArray("token") << QByteArray();
    QTest::newRow("a user") << QByteArray("http://ann:pw@127.0.0.1:1/") << QByteArray();
}

void TestRegistryTransfer::badTokens()
{
    QFETCH(QByteArray, realm);
    QFETCH(QByteArray, answer);
    FakeRegistry tokens([&](const SeenRequest &) {
        FakeAnswer said;
        said.body = answer;
        return said;
    });
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer said;
        if (request.target != "/v2/") {
            said.status = 401;
            said.headers
                = {"WWW-Authenticate: Bearer realm=\"" + (realm.isEmpty() ? tokens.address() + '/' : realm) + '"'};
        }
        return said;
    });
    const LoggedIn login(server.host());
    RegistryOptions options = quickOptions();
    options.credentialFiles = QStringList {login.path()};
    const std::optional<Error> problem = problemOf(loaded(server, options));
    QVERIFY(problem.has_value());
    QVERIFY2(
        problem->message().contains(QStringLiteral("token")) || problem->message().contains(QStringLiteral("network")),
        qPrintable(problem->message()));
    QVERIFY(!isSecretIn(problem->message()));
    for (const SeenRequest &request : server.seen())
        QVERIFY(!request.headers.contains("authorization"));
}

void TestRegistryTransfer::cancelsAtOnce_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("manifest") << QByteArray("manifests");
    QTest::newRow("config") << QByteArray("blobs");
    QTest::newRow("layer") << QByteArray();
}

void TestRegistryTransfer::cancelsAtOnce()
{
    QFETCH(QByteArray, part);
    const FakeImage image = sampleImage();
    const QByteArray stalls = part.isEmpty() ? FakeImage::digest(image.layers()[0]) : part;
    Job job;
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer = image.answer(request);
        if (!request.target.contains(stalls))
            return answer;
        job.cancel();
        return withFault(answer, FakeAnswer::Fault::Stall, 10);
    });
    // The server is silent for longer than any test may take.
    RegistryOptions options = quickOptions();
    options.retry.patienceMs = 2'000'000;
    const std::optional<Error> problem = problemOf(loaded(server, options, job));
    QVERIFY(problem.has_value());
    QCOMPARE(problem->kind, ErrorKind::Cancelled);
}

/** Nobody sees a file of a layer that was not announced before all of it is verified. */
void TestRegistryTransfer::contentWaitsForTheDigest()
{
    const FakeImage image = sampleImage();
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer = image.answer(request);
        if (request.target.endsWith(FakeImage::digest(image.layers()[0])))
            answer.body.replace(answer.body.size() - 20, 1, "?").replace(answer.body.size() - 19, 1, "!");
        return answer;
    });
    const Result<ImageSourcePtr> source = openRegistryImage(nameAt(server), quickOptions(), Job());
    QVERIFY(source.has_value());
    const Result<ByteSourcePtr> blob = (*source)->files->open((*source)->images[0].layers[0].blob);
    QVERIFY(blob.has_value());
    std::array<char, 16> buffer {};
    const Result<qsizetype> count = (*blob)->readAt(0, buffer);
    QVERIFY(!count.has_value());
    QCOMPARE(count.error().kind, ErrorKind::Damaged);
}

/** What throws on the network's thread ends the request, not the program. */
void TestRegistryTransfer::faultsOfOursAreErrors()
{
    FakeRegistry server([](const SeenRequest &) {
        FakeAnswer answer;
        answer.body = "something";
        return answer;
    });
    RegistrySession session(nameAt(server), quickOptions());
    RegistryRequest request;
    request.path = QStringLiteral("shop/blobs/sha256:0");
    for (int i = 0; i < 2; ++i) {
        request.sink = [](const HttpHead &, QByteArrayView) -> Result<void> { throw std::logic_error("oops"); };
        const Result<HttpOutcome> failed = session.get(request, Job());
        QVERIFY(!failed);
        QVERIFY2(failed.error().message().contains(QStringLiteral("oops")), qPrintable(failed.error().message()));
    }
    request.sink = {};
    request.mostBytes = 100;
    const Result<HttpOutcome> read = session.get(request, Job());
    QVERIFY(read.has_value());
    QCOMPARE(read->body, QByteArray("something"));
}

void TestRegistryTransfer::tagsComePageByPage()
{
    FakeRegistry server([](const SeenRequest &request) {
        FakeAnswer answer;
        if (request.target == "/v2/shop/tags/list?n=1000") {
            answer.body = R"({"name":"shop","tags":["1.9","1.10","latest",7,null]})";
            answer.headers = {"Link: </v2/shop/tags/list?n=1000&last=x>; rel=\"next\""};
        } else if (request.target.contains("last=x")) {
            answer.body = R"({"name":"shop","tags":["2.0","1.9"]})";
            // It would go on like this.
            answer.headers = {"Link: </v2/shop/tags/list?n=1000&last=x>; rel=\"next\""};
        }
        return answer;
    });
    RegistrySession session(nameAt(server), quickOptions());
    const Result<TagList> list = listTags(session, Job());
    QVERIFY2(list.has_value(), list ? "" : qPrintable(list.error().message()));
    QCOMPARE(list->tags.join(QLatin1Char(' ')), QStringLiteral("latest 2.0 1.10 1.9"));
    QVERIFY(!list->isCut);
    QCOMPARE(server.seen().size(), 2u);
}

void TestRegistryTransfer::attestationsAreRead()
{
    const FakeImage image = sampleImage();
    const QByteArray own = FakeImage::digest(image.manifest());
    const auto descriptor = [](const QByteArray &bytes, const QByteArray &type, const QByteArray &more) {
        return R"({"mediaType":")" + type + R"(","digest":")" + FakeImage::digest(bytes) + R"(","size":)"
            + QByteArray::number(bytes.size()) + more + '}';
    };
    const QByteArray manifestType = "application/vnd.oci.image.manifest.v1+json";
    const QByteArray statement = R"({"_type":"https://in-toto.io/Statement/v1",)"
                                 R"("predicateType":"https://slsa.dev/provenance/v1","subject":[{"digest":{"sha256":")"
        + own.mid(7) + R"("}}],"predicate":{"runDetails":{"builder":{"id":"https://ci.example/7"}}}})";
    const QByteArray attestation = R"({"schemaVersion":2,"mediaType":")" + manifestType + R"(","layers":[)"
        + descriptor(statement, "application/vnd.in-toto+json", {}) + "]}";
    const QByteArray index = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[)"
        + descriptor(image.manifest(), manifestType, R"(,"platform":{"os":"linux","architecture":"amd64"})") + ','
        + descriptor(attestation, manifestType,
            R"(,"annotations":{"vnd.docker.reference.type":"attestation-manifest","vnd.docker.reference.digest":")"
                + own + R"("})")
        + "]}";
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer = image.answer(request);
        const std::array<std::pair<QByteArray, QByteArray>, 3> extra {
            {{"/manifests/1", index}, {"/manifests/" + FakeImage::digest(attestation), attestation},
                {"/blobs/" + FakeImage::digest(statement), statement}}};
        for (const auto &[target, body] : extra) {
            if (request.target.endsWith(target)) {
                answer = FakeAnswer();
                answer.body = body;
            }
        }
        return answer;
    });
    const Result<LoadedImagePtr> read = loaded(server, quickOptions());
    QCOMPARE(problemOf(read), std::nullopt);
    // The statement itself comes when somebody wants to know.
    QCOMPARE(server.seen("/blobs/" + FakeImage::digest(statement)).size(), 0u);
    const Result<BuildRecordPtr> record = readBuildRecord(*(*read)->source, (*read)->imageNumber, {}, Job());
    QVERIFY(record && (*record)->provenance);
    QCOMPARE((*record)->warnings, QStringList());
    QCOMPARE((*record)->provenance->builder, QStringLiteral("https://ci.example/7"));
}

void TestRegistryTransfer::onlyTheWantedPlatform()
{
    const FakeImage image = sampleImage();
    const auto entry = [&](const QByteArray &digest, const QByteArray &architecture, const QByteArray &more = {}) {
        return R"({"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":")" + digest + R"(","size":)"
            + QByteArray::number(image.manifest().size()) + R"(,"platform":{"os":"linux","architecture":")"
            + architecture + R"("})" + more + '}';
    };
    const QByteArray own = FakeImage::digest(image.manifest());
    const QByteArray index = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[)"
        + entry(FakeImage::digest("arm"), "arm64") + ',' + entry(own, "amd64") + ','
        + entry(FakeImage::digest("att"), "unknown",
            R"(,"annotations":{"vnd.docker.reference.type":"attestation-manifest","vnd.docker.reference.digest":")"
                + own + R"("})")
        + "]}";
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer = image.answer(request);
        if (request.target.endsWith("/manifests/1"))
            answer.body = index;
        return answer;
    });
    RegistryOptions options = quickOptions();
    const Result<LoadedImagePtr> read = loaded(server, options);
    QCOMPARE(problemOf(read), std::nullopt);
    QCOMPARE((*read)->image().platform.toString(), QStringLiteral("linux/amd64"));
    QCOMPARE(attestationsOf(*(*read)->source, (*read)->image()).size(), 1u);
    QVERIFY((*read)->warnings.isEmpty());
    // The index, the image and its attestation.
    QCOMPARE(server.seen("/manifests/").size(), 3u);

    RegistrySession session(nameAt(server), options);
    const Result<QStringList> platforms = listPlatforms(session, QStringLiteral("1"), Job());
    QVERIFY(platforms.has_value());
    QCOMPARE(platforms->join(QLatin1Char(' ')), QStringLiteral("linux/arm64 linux/amd64"));

    // Asked for all of them, it says which one is missing.
    options.allPlatforms = true;
    const Result<ImageSourcePtr> all = openRegistryImage(nameAt(server), options, Job());
    QVERIFY2(all.has_value(), all ? "" : qPrintable(all.error().message()));
    QCOMPARE((*all)->images.size(), 1u);
    QVERIFY((*all)->damaged);
    QVERIFY((*all)->warnings.join(QLatin1Char(' ')).contains(QStringLiteral("linux/arm64")));

    options.allPlatforms = false;
    options.platform = Platform {QStringLiteral("linux"), QStringLiteral("riscv64"), {}};
    const std::optional<Error> none = problemOf(loaded(server, options));
    QVERIFY(none.has_value());
    QCOMPARE(none->kind, ErrorKind::NotFound);
    QVERIFY(none->message().contains(QStringLiteral("linux/arm64, linux/amd64")));
}

void TestRegistryTransfer::mirrorsAreAskedFirst()
{
    const FakeImage image = sampleImage();
    FakeRegistry broken([](const SeenRequest &) {
        FakeAnswer answer;
        answer.status = 404;
        return answer;
    });
    FakeRegistry mirror([&](const SeenRequest &request) { return image.answer(request); });
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("registries.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[[registry]]\nlocation = \"" + server.host().toUtf8() + "\"\n[[registry.mirror]]\nlocation = \""
        + broken.host().toUtf8() + "/x\"\n[[registry.mirror]]\nlocation = \"" + mirror.host().toUtf8() + "/hub\"\n");
    file.close();
    RegistryOptions options = quickOptions();
    options.registriesFiles = QStringList {file.fileName()};
    const Result<LoadedImagePtr> read = loaded(server, options);
    QCOMPARE(problemOf(read), std::nullopt);
    QVERIFY(server.seen().empty());
    QVERIFY(!broken.seen("/v2/x/shop/").empty());
    QVERIFY(!mirror.seen("/v2/hub/shop/blobs/").empty());
    QCOMPARE((*read)->source->location, QStringLiteral("registry://%1/shop:1").arg(server.host()));
    QCOMPARE((*read)->image().names, QStringList {server.host() + QStringLiteral("/shop:1")});
}

/** A model of many gigabytes has the form of an image, too. */
void TestRegistryTransfer::lookingTransfersNothingLarge()
{
    FakeImage image;
    const QByteArray blob = noiseBytes(3 << 20);
    image.addLayer(blob, blob, "application/vnd.example.weights");
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const Result<ImageSourcePtr> source = openRegistryImage(nameAt(server), quickOptions(), Job());
    QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().message()));
    QVERIFY(server.seen(FakeImage::digest(blob)).empty());
    // Who asks for it gets it.
    const Result<ByteSourcePtr> file
        = (*source)->files->open(QStringLiteral("blobs/sha256/") + QString::fromLatin1(FakeImage::digest(blob).mid(7)));
    QVERIFY(file.has_value());
    QCOMPARE(readAll(**file, 4 << 20).value_or(QByteArray()), blob);
}

STRATOSCOPE_TEST(TestRegistryTransfer)
#include "tst_registrytransfer.moc"
