// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentscanner.h"
#include "harness.h"
#include "plaintext.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** A pattern and a text, with a byte 255 between them: the first byte says what kind of pattern it is, the second how large
 *  the pieces are in which the text comes. */
namespace
{

constexpr char BeforeText = '\xff';
constexpr std::size_t MostHits = 50;

struct Scan
{
    ContentHits hits;
    bool hasMore = false;
    bool gaveUp = false;
};

Scan scanned(const ContentPattern &pattern, const QByteArray &text, qsizetype piece)
{
    ContentScanner scanner(pattern.finder(Job()), MostHits);
    scanner.begin(quint64(text.size()));
    for (qsizetype at = 0; at < text.size(); at += piece)
        scanner.add(quint64(at), QByteArrayView(text).sliced(at, std::min(piece, text.size() - at)));
    scanner.end();
    return {scanner.hits(), scanner.hasMore(), scanner.gaveUp()};
}

void checkHits(const ContentHits &hits, const QByteArray &text)
{
    for (const ContentHit &hit : hits) {
        require(hit.offset <= quint64(text.size()), "a match lies in the file");
        require(hit.match.at >= 0 && hit.match.at <= hit.text.size(), "a match lies in the text around it");
        checkPlain(hitText(hit).whole(), "the text of a hit");
    }
    require(hits.size() <= MostHits, "no more is listed than asked for");
}

void checkSame(const ContentHits &whole, const ContentHits &pieces)
{
    require(whole.size() == pieces.size(), "pieces have as many matches as the whole");
    for (std::size_t i = 0; i < whole.size(); ++i) {
        require(whole[i].offset == pieces[i].offset, "pieces have them at the same places");
        require(whole[i].line == pieces[i].line && whole[i].text == pieces[i].text, "pieces have the same lines");
    }
}

void run(QByteArrayView input)
{
    if (input.size() < 3)
        return;
    const int kind = uchar(input[0]) % 3;
    const qsizetype piece = uchar(input[1]) + 1;
    const QByteArray rest = input.sliced(2).toByteArray();
    const qsizetype middle = rest.indexOf(BeforeText);
    const QByteArray text = middle < 0 ? QByteArray() : rest.mid(middle + 1);
    const ContentQuery query {ContentQuery::Kind(kind), rest.left(middle), (uchar(input[0]) & 64) != 0};

    const Result<ContentPatternPtr> pattern = contentPattern(query);
    if (!pattern)
        return checkMessage(pattern.error());
    const Scan whole = scanned(**pattern, text, std::max<qsizetype>(text.size(), 1));
    const Scan pieces = scanned(**pattern, text, piece);
    checkHits(whole.hits, text);
    // Where a limit ends it, that may be elsewhere.
    if (!whole.gaveUp && !pieces.gaveUp)
        checkSame(whole.hits, pieces.hits);
}

}

STRATOSCOPE_HARNESS(run)
