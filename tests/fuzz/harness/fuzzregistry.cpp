// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "authchallenge.h"
#include "credentials.h"
#include "harness.h"
#include "http2session.h"
#include "httpparser.h"
#include "plaintext.h"
#include "registriesconf.h"
#include "registryname.h"
#include "taglist.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** What is read of registries, and of what users write about them. The first byte tells which. */
namespace
{

void readName(QByteArrayView bytes)
{
    const Result<RegistryName> name = parseRegistryName(QString::fromUtf8(bytes));
    if (!name)
        return checkMessage(name.error());
    const Result<RegistryName> again = parseRegistryName(name->reference());
    require(again && *again == *name, "a name is what is read of it", name->reference());
    const QUrl url(
        QStringLiteral("https://%1/v2/%2/manifests/%3").arg(name->apiHost(), name->repository, name->version()));
    require(
        !url.isValid() || url.path().startsWith(QLatin1String("/v2/") + name->repository), "a name stays in its path");
    require(!name->version().isEmpty(), "there is a tag or a digest");
}

void readChallenge(QByteArrayView bytes)
{
    const std::optional<AuthChallenge> challenge = parseChallenge(bytes);
    require(!challenge || challenge->realm.size() <= bytes.size(), "nothing is added to a challenge");
    const bool isBearer = challenge && challenge->scheme == AuthChallenge::Scheme::Bearer;
    require(!isBearer || !challenge->realm.isEmpty(), "a token server has an address");
}

struct ReadAnswer
{
    int status = 0;
    HttpParser::State state = HttpParser::State::Head;
    QByteArray body;

    bool operator==(const ReadAnswer &) const = default;
};

ReadAnswer readInSteps(QByteArrayView bytes, qsizetype step)
{
    HttpParser parser;
    ReadAnswer read;
    for (qsizetype at = 0; at < bytes.size() && !parser.isOver(); at += step)
        parser.feed(
            bytes.sliced(at, std::min(step, bytes.size() - at)), [&](QByteArrayView part) { read.body += part; });
    parser.finish();
    read.status = parser.head().status;
    read.state = parser.state();
    require(read.body.size() <= bytes.size(), "nothing is added to a body");
    require(parser.isOver(), "an answer has an end");
    return read;
}

void readAnswer(QByteArrayView bytes)
{
    const ReadAnswer whole = readInSteps(bytes, bytes.size() + 1);
    require(whole == readInSteps(bytes, 1), "an answer is the same however it is cut");
}

/** Hears of one request of HTTP/2. */
struct Heard final : HttpReceiver
{
    ReadAnswer read;
    int ends = 0;

    void answerCame() override { require(ends == 0, "nothing comes after the end"); }
    void bodyCame(const HttpHead &head, QByteArrayView bytes) override
    {
        require(ends == 0, "nothing comes after the end");
        require(head.status >= 200, "a body comes after the head");
        read.body += bytes;
    }
    void ended(const HttpHead &head, const HttpEnd &end) override
    {
        read.status = head.status;
        read.state = end.fault == HttpOutcome::Fault::None ? HttpParser::State::Done : HttpParser::State::Broken;
        ++ends;
        require(end.fault != HttpOutcome::Fault::None || head.status >= 200, "an answer has a status");
    }
};

ReadAnswer readFramesInSteps(QByteArrayView bytes, qsizetype step)
{
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://ghcr.io/v2/"));
    Http2Session session;
    Heard heard;
    Heard other;
    require(session.ask(request, &heard).has_value(), "there is room at the start");
    session.ask(request, &other);
    bool isFine = true;
    for (qsizetype at = 0; at < bytes.size() && isFine; at += step) {
        session.nextBytes(1 << 20);
        isFine = session.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
    }
    session.close({HttpOutcome::Fault::Cut});
    require(heard.ends == 1 && other.ends == 1, "every request has one end");
    require(heard.read.body.size() + other.read.body.size() <= bytes.size(), "nothing is added to a body");
    return heard.read;
}

/** After the settings, with which each server has to begin. */
void readFrames(QByteArrayView bytes)
{
    const QByteArray all = QByteArray("\0\0\0\4\0\0\0\0\0", 9) + bytes.toByteArray();
    const ReadAnswer whole = readFramesInSteps(all, all.size() + 1);
    const ReadAnswer inSteps = readFramesInSteps(all, 1);
    // nghttp2 counts the header of a continuation anew with each piece of it that comes, and so may give up sooner.
    const bool areDone = whole.state == HttpParser::State::Done && inSteps.state == HttpParser::State::Done;
    require(!areDone || whole == inSteps, "an answer is the same however it is cut");
}

void readCredentials(QByteArrayView bytes)
{
    for (const char *name : {"nginx", "localhost:5000/team/app"}) {
        const Result<CredentialEntry> entry
            = readCredentialFile(bytes.toByteArray(), parseRegistryName(QLatin1String(name)).value());
        if (!entry)
            checkMessage(entry.error());
        require(!entry || !entry->credentials || entry->helper.isEmpty(), "there is one source of credentials");
    }
}

void readLink(QByteArrayView bytes)
{
    const QUrl base(QStringLiteral("https://ghcr.io/v2/"));
    const QString path = nextPage(bytes.toByteArray(), base);
    const QUrl next(base.toString(QUrl::FullyEncoded) + path);
    require(path.isEmpty() || next.host() == base.host(), "the next page is on the same host", path);
    require(!path.startsWith(QLatin1Char('/')), "the next page is below the API", path);
}

void readRules(QByteArrayView bytes)
{
    const std::vector<RegistryRule> rules = parseRegistriesConf(bytes.toByteArray());
    require(qsizetype(rules.size()) <= bytes.size(), "there are no more rules than bytes");
    for (const RegistryRule &rule : rules) {
        require(!rule.prefix.isEmpty() || rule.own.location.isEmpty(), "a rule is about what it has a place for");
        require(rule.mirrors.size() <= 16, "a rule has few mirrors");
    }
}

void readAny(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const QByteArrayView rest = bytes.sliced(1);
    switch (bytes.front() & 7) {
    case 0:
        return readName(rest);
    case 1:
        return readChallenge(rest);
    case 2:
        return readCredentials(rest);
    case 3:
        return readLink(rest);
    case 5:
        return readFrames(rest);
    case 6:
        return readRules(rest);
    default:
        return readAnswer(rest);
    }
}

}

STRATOSCOPE_HARNESS(readAny)
