// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildrecord.h"
#include "builtimage.h"
#include "fakeregistry.h"
#include "isolatedoptions.h"
#include "openregistry.h"
#include "sampleimages.h"
#include "testprogram.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace stratoscope;

/** What a registry says refers to an image: its referrers API, the tags in its place, and answers that lie. */
class TestRegistryReferrers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void found_data();
    void found();
    void aboutTheIndex();
    void onlyWhenAsked();
    void hostile_data();
    void hostile();
    void fewOfMany();
    void neverElsewhere();
    void cancels();
};

namespace
{

const QString IndexType = QStringLiteral("application/vnd.oci.image.index.v1+json");
const QString SpdxType = QStringLiteral("application/spdx+json");
const QByteArray SmallBill = R"({"spdxVersion": "SPDX-2.3", "creationInfo": {"created": "2024-05-01T12:01:30Z",
    "creators": ["Tool: syft-1.0"]}, "packages": [{"name": "bash", "versionInfo": "5.2"}]})";

/** An image in a registry, with answers of the test's own. */
class ReferredImage
{
public:
    ReferredImage()
    {
        BuiltImage built;
        built.isBare = true;
        layout = built.layout([this](HandLayout &, const QJsonObject &manifest) { image = manifest; });
        top = image;
    }

    QByteArray digest() const { return digestOf(image); }
    static QByteArray digestOf(const QJsonObject &descriptor)
    {
        return descriptor.value(QStringLiteral("digest")).toString().toLatin1();
    }
    /** "sha256-…" */
    QByteArray tag() const { return digest().replace(':', '-'); }

    /** A bill of materials about \a subject. */
    QJsonObject addBill(const QJsonObject &subject, const QByteArray &bill = SmallBill)
    {
        QJsonObject own = layout.addManifest(layout.addBlob("{}", mediatype::Empty), {layout.addBlob(bill, SpdxType)},
            {{QStringLiteral("artifactType"), SpdxType}, {QStringLiteral("subject"), subject}});
        own.insert(QStringLiteral("artifactType"), SpdxType);
        return own;
    }
    /** What cosign makes of \a manifest. */
    QJsonObject addSignature(const QJsonObject &manifest)
    {
        const QByteArray payload
            = R"({"critical":{"image":{"docker-manifest-digest":")" + digestOf(manifest) + R"("}},"optional":null})";
        const QString type = QStringLiteral("application/vnd.dev.cosign.simplesigning.v1+json");
        return layout.addManifest(layout.addConfig({}), {layout.addBlob(payload, type)});
    }
    static QJsonObject indexOf(const QJsonArray &manifests)
    {
        return {{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("mediaType"), IndexType},
            {QStringLiteral("manifests"), manifests}};
    }
    static FakeAnswer said(const QJsonObject &json, const QByteArrayList &headers = {})
    {
        FakeAnswer answer;
        answer.headers = headers + QByteArrayList {"Content-Type: " + IndexType.toLatin1()};
        answer.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
        return answer;
    }
    /** The document that \a descriptor describes. */
    FakeAnswer stored(const QJsonObject &descriptor) const
    {
        FakeAnswer answer;
        answer.body = layout.files()->files.at(HandLayout::memberOf(descriptor));
        return answer;
    }
    /** What a registry says whose API lists \a manifests. */
    void refer(const QJsonArray &manifests) { answers["/referrers/" + digest()] = said(indexOf(manifests)); }

    FakeAnswer answer(const SeenRequest &request) const
    {
        FakeAnswer answer;
        if (request.target == "/v2/")
            return answer;
        for (const auto &[end, own] : answers) {
            if (request.target.endsWith(end))
                return own;
        }
        QByteArray name = request.target.mid(request.target.lastIndexOf('/') + 1);
        if (request.target.endsWith("/manifests/1"))
            name = digestOf(top);
        const std::map<QString, QByteArray> files = layout.files()->files;
        const auto file = files.find(QStringLiteral("blobs/") + QString::fromLatin1(name.replace(':', '/')));
        if (file != files.end() && !request.target.contains("/referrers/"))
            answer.body = file->second;
        else
            answer.status = 404;
        return answer;
    }

    HandLayout layout;
    QJsonObject image; ///< Its manifest's descriptor.
    QJsonObject top; ///< What its name leads to.
    std::map<QByteArray, FakeAnswer> answers; ///< By the end of the address.
};

using Prepare = std::function<void(ReferredImage &)>;

ImageSourcePtr openedAt(const FakeRegistry &server)
{
    RegistryOptions options = isolatedOptions();
    options.insecure = FakeRegistry::usualHttp() == FakeRegistry::Http::Second;
    return openRegistryImage(parseRegistryName(server.host() + QStringLiteral("/shop:1")).value(), options, Job())
        .value_or(nullptr);
}

BuildRecordPtr recordAt(const FakeRegistry &server)
{
    const ImageSourcePtr source = openedAt(server);
    return source ? readBuildRecord(*source, 0, {}, Job()).value_or(nullptr) : nullptr;
}

/** "kind who when index", one for each referrer, sorted. */
QString summaryOf(const BuildRecord &record)
{
    QStringList lines;
    for (const ReferrerFacts &facts : record.referrers) {
        QStringList parts {artifactKindName(facts.artifact.kind), facts.who, facts.when.toString(Qt::ISODate),
            facts.isAboutIndex ? QStringLiteral("index") : QString()};
        parts.removeAll(QString());
        lines.append(parts.join(QLatin1Char(' ')));
    }
    lines.sort();
    return lines.join(QStringLiteral(", "));
}

const QString SyftBill = QStringLiteral("sbom syft-1.0 2024-05-01T12:01:30Z");

}

void TestRegistryReferrers::found_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &found, const Prepare &prepare) {
        QTest::newRow(name) << prepare << found;
    };
    row("nothing", {}, [](ReferredImage &) {});
    row("an empty list", {}, [](ReferredImage &image) { image.refer({}); });
    row("the API", SyftBill, [](ReferredImage &image) { image.refer({image.addBill(image.image)}); });
    row("the API, in pages", SyftBill + QStringLiteral(", ") + SyftBill, [](ReferredImage &image) {
        const QByteArray first = "/referrers/" + image.digest();
        image.answers[first] = ReferredImage::said(ReferredImage::indexOf({image.addBill(image.image)}),
            {"Link: </v2/shop" + first + "?last=1>; rel=\"next\""});
        image.answers[first + "?last=1"]
            = ReferredImage::said(ReferredImage::indexOf({image.addBill(image.image, SmallBill + ' ')}));
    });
    row("twice the same", SyftBill, [](ReferredImage &image) {
        const QJsonObject bill = image.addBill(image.image);
        image.refer({bill, bill});
    });
    row("the tag in its place", SyftBill, [](ReferredImage &image) {
        image.answers["/manifests/" + image.tag()]
            = ReferredImage::said(ReferredImage::indexOf({image.addBill(image.image)}));
    });
    // Who has the API is not asked for it.
    row("the tag beside the API", {}, [](ReferredImage &image) {
        image.refer({});
        image.answers["/manifests/" + image.tag()]
            = ReferredImage::said(ReferredImage::indexOf({image.addBill(image.image)}));
    });
    row("cosign's tags", SyftBill + QStringLiteral(", signature"), [](ReferredImage &image) {
        const auto files = image.layout.files()->files;
        for (const auto &[end, descriptor] :
            {std::pair<QByteArray, QJsonObject>(".sig", image.addSignature(image.image)),
                std::pair<QByteArray, QJsonObject>(".sbom",
                    image.layout.addManifest(image.layout.addConfig({}),
                        {image.layout.addBlob(SmallBill, QStringLiteral("text/spdx+json"))}))}) {
            image.answers["/manifests/" + image.tag() + end] = image.stored(descriptor);
        }
    });
}

void TestRegistryReferrers::found()
{
    QFETCH(Prepare, prepare);
    ReferredImage image;
    prepare(image);
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const BuildRecordPtr record = recordAt(server);
    QVERIFY(record);
    QCOMPARE(record->warnings, QStringList());
    QTEST(summaryOf(*record), "found");
    QCOMPARE(record->sboms.size(), std::size_t(summaryOf(*record).count(QLatin1String("syft"))));
}

/** cosign signs what a tag leads to, which is an index where there are several platforms. */
void TestRegistryReferrers::aboutTheIndex()
{
    ReferredImage image;
    QJsonObject listed = image.image;
    listed.insert(QStringLiteral("platform"),
        QJsonObject {{QStringLiteral("os"), QStringLiteral("linux")},
            {QStringLiteral("architecture"), QStringLiteral("amd64")}});
    image.top = image.layout.addJson(ReferredImage::indexOf({listed}), IndexType);
    const QByteArray tag = ReferredImage::digestOf(image.top).replace(':', '-');
    const QJsonObject signature = image.addSignature(image.top);
    image.answers["/manifests/" + tag + ".sig"] = image.stored(signature);
    image.refer({image.addBill(image.image)});
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const BuildRecordPtr record = recordAt(server);
    QVERIFY(record);
    QCOMPARE(record->warnings, QStringList());
    QCOMPARE(summaryOf(*record), SyftBill + QStringLiteral(", signature index"));
    QCOMPARE(record->signatures.size(), 1u);
    QCOMPARE(record->signatures[0].digest.toString().toLatin1(), ReferredImage::digestOf(image.top));
}

/** The stack does not wait for it, and documents come when somebody reads them. */
void TestRegistryReferrers::onlyWhenAsked()
{
    ReferredImage image;
    image.refer({image.addBill(image.image)});
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const ImageSourcePtr source = openedAt(server);
    QVERIFY(source && source->referrers);
    QVERIFY(readBuildRecord(*source, 0, {{}, {}, {}, false}, Job()).has_value());
    QCOMPARE(server.seen("/referrers/").size(), 0u);
    QCOMPARE(server.seen("/manifests/").size(), 1u);
    const std::size_t blobs = server.seen("/blobs/").size();
    const Result<FoundReferrers> found = source->referrers->lookUp({source->images[0].manifestDigest}, Job());
    QVERIFY(found && found->source);
    QCOMPARE(found->warnings, QStringList());
    QCOMPARE(server.seen("/referrers/").size(), 1u);
    QCOMPARE(server.seen("/blobs/").size(), blobs);
    QVERIFY(readBuildRecord(*source, 0, {}, Job()).has_value());
    QCOMPARE(server.seen("/blobs/").size(), blobs + 1);
}

void TestRegistryReferrers::hostile_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("warning");
    const auto row = [](const char *name, const char *warning, const Prepare &prepare) {
        QTest::newRow(name) << prepare << QString::fromLatin1(warning);
    };
    row("the subject is another", "it refers to something else", [](ReferredImage &image) {
        QJsonObject other = image.image;
        other.insert(QStringLiteral("digest"), digestText("other"));
        image.refer({image.addBill(other)});
    });
    row("no subject", "it refers to something else",
        [](ReferredImage &image) { image.refer({image.addSignature(image.image)}); });
    row("the image itself", "it refers to something else", [](ReferredImage &image) { image.refer({image.image}); });
    row("pages in a circle", "has no end", [](ReferredImage &image) {
        const QByteArray first = "/referrers/" + image.digest();
        image.answers[first]
            = ReferredImage::said(ReferredImage::indexOf({}), {"Link: </v2/shop" + first + "?last=1>; rel=\"next\""});
        image.answers[first + "?last=1"]
            = ReferredImage::said(ReferredImage::indexOf({}), {"Link: </v2/shop" + first + ">; rel=\"next\""});
    });
    row("a page of something else", "elsewhere; ignored", [](ReferredImage &image) {
        image.answers["/referrers/" + image.digest()] = ReferredImage::said(
            ReferredImage::indexOf({}), {"Link: </v2/other/referrers/" + image.digest() + ">; rel=\"next\""});
    });
    row("filtered", "filtered by artifactType", [](ReferredImage &image) {
        image.answers["/referrers/" + image.digest()]
            = ReferredImage::said(ReferredImage::indexOf({}), {"OCI-Filters-Applied: artifactType"});
    });
    row("no JSON", "does not say", [](ReferredImage &image) {
        FakeAnswer page;
        page.body = "<html>welcome</html>";
        image.answers["/referrers/" + image.digest()] = page;
    });
    row("a list of 5 MB", "larger than it may be", [](ReferredImage &image) {
        FakeAnswer page;
        page.body = R"({"manifests":[],"x":")" + QByteArray(5'000'000, 'x') + "\"}";
        image.answers["/referrers/" + image.digest()] = page;
    });
    row("forbidden", "403", [](ReferredImage &image) {
        FakeAnswer no;
        no.status = 403;
        image.answers["/referrers/" + image.digest()] = no;
    });
    row("the tag of something else", "is not an index", [](ReferredImage &image) {
        const QJsonObject bill = image.addBill(image.image);
        image.answers["/manifests/" + image.tag()] = image.stored(bill);
    });
    row("not the manifest", "does not match this digest", [](ReferredImage &image) {
        const QJsonObject bill = image.addBill(image.image);
        FakeAnswer other;
        other.body = "{}";
        image.answers["/manifests/" + ReferredImage::digestOf(bill)] = other;
        image.refer({bill});
    });
    row("a manifest that is not there", "404", [](ReferredImage &image) {
        QJsonObject bill = image.addBill(image.image);
        bill.insert(QStringLiteral("digest"), digestText("gone"));
        image.refer({bill});
    });
    row("a huge manifest", "too large", [](ReferredImage &image) {
        QJsonObject bill = image.addBill(image.image);
        bill.insert(QStringLiteral("size"), 2'000'000);
        image.refer({bill});
    });
    row("a document of 100 GB", "too large to be read", [](ReferredImage &image) {
        QJsonObject blob = image.layout.addBlob(SmallBill, SpdxType);
        blob.insert(QStringLiteral("size"), 100e9);
        QJsonObject bill = image.layout.addManifest(image.layout.addBlob("{}", mediatype::Empty), {blob},
            {{QStringLiteral("artifactType"), SpdxType}, {QStringLiteral("subject"), image.image}});
        image.refer({bill});
    });
    row("not the document", "digest", [](ReferredImage &image) {
        const QJsonObject bill = image.addBill(image.image);
        FakeAnswer other;
        other.body = QByteArray(SmallBill).replace("bash", "dash");
        image.answers["/blobs/" + FakeImage::digest(SmallBill)] = other;
        image.refer({bill});
    });
}

void TestRegistryReferrers::hostile()
{
    QFETCH(Prepare, prepare);
    QFETCH(QString, warning);
    ReferredImage image;
    prepare(image);
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const BuildRecordPtr record = recordAt(server);
    QVERIFY(record);
    QCOMPARE(record->sboms.size(), 0u);
    QCOMPARE(record->signatures.size(), 0u);
    QCOMPARE(record->warnings.size(), 1);
    QVERIFY2(record->warnings[0].contains(warning), qPrintable(record->warnings[0]));
    QVERIFY(server.sent() < 6'000'000);
    QVERIFY(server.seen().size() < 20);
}

/** Of 10,000, those are read that are likely to tell something, and all else is said. */
void TestRegistryReferrers::fewOfMany()
{
    ReferredImage image;
    QJsonArray many;
    const QJsonObject plain = image.image;
    for (int i = 0; i < 10'000; ++i) {
        QJsonObject one = plain;
        one.insert(QStringLiteral("digest"), digestText(QByteArray::number(i)));
        many.append(one);
        if (i == 500)
            many.append(image.addBill(image.image));
    }
    image.refer(many);
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const BuildRecordPtr record = recordAt(server);
    QVERIFY(record);
    QCOMPARE(summaryOf(*record), SyftBill);
    const QString warnings = record->warnings.join(QLatin1Char('\n'));
    QVERIFY2(warnings.contains(QStringLiteral("more than 1000 referrers")), qPrintable(warnings));
    QVERIFY2(warnings.contains(QStringLiteral("64 of the 1000 referrers")), qPrintable(warnings));
    QVERIFY(server.seen().size() < 80);
}

/** A page on another host is not asked for. */
void TestRegistryReferrers::neverElsewhere()
{
    FakeRegistry other([](const SeenRequest &) { return FakeAnswer(); });
    ReferredImage image;
    image.answers["/referrers/" + image.digest()] = ReferredImage::said(ReferredImage::indexOf({}),
        {"Link: <http://localhost:" + other.host().section(QLatin1Char(':'), 1).toLatin1() + "/v2/shop/referrers/"
            + image.digest() + ">; rel=\"next\""});
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const BuildRecordPtr record = recordAt(server);
    QVERIFY(record);
    QCOMPARE(record->warnings.size(), 1);
    QVERIFY(record->warnings[0].contains(QStringLiteral("elsewhere; ignored")));
    QCOMPARE(other.connections(), 0);
}

void TestRegistryReferrers::cancels()
{
    ReferredImage image;
    FakeAnswer stalling;
    stalling.fault = FakeAnswer::Fault::Stall;
    stalling.headers = {"Content-Length: 1000"};
    image.answers["/referrers/" + image.digest()] = stalling;
    const Job job;
    FakeRegistry server([&](const SeenRequest &request) {
        if (request.target.contains("/referrers/"))
            job.cancel();
        return image.answer(request);
    });
    const ImageSourcePtr source = openedAt(server);
    QVERIFY(source);
    const Result<BuildRecordPtr> record = readBuildRecord(*source, 0, {}, job);
    QVERIFY(!record);
    QCOMPARE(record.error().kind, ErrorKind::Cancelled);
}

STRATOSCOPE_TEST(TestRegistryReferrers)
#include "tst_registryreferrers.moc"
