// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "harness.h"
#include "jsonoutline.h"
#include "memberlisting.h"
#include "peekedcontent.h"
#include "plaintext.h"
#include "rpmdatabase.h"
#include "sqlitetables.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Files that are looked into: each input is taken for each kind of them. */
namespace
{

/** Where lines are in bytes and in text. */
void checkPage(const TextPage &page)
{
    require(page.from <= page.to && page.to <= page.fileBytes, "a page is a part of the file");
    require(quint64(page.bytes.size()) == page.to - page.from, "a page has all of its bytes");
    require(!page.lines.empty(), "a page has a line");
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        require(i == 0 || page.lines[i].byte >= page.lines[i - 1].byte, "lines are in order");
        require(page.lines[i].position >= 0 && page.lines[i].position <= page.text.size(), "lines are in the text");
    }
    for (quint64 offset = page.from; offset <= page.to; offset += 1 + (page.to - page.from) / 16) {
        const int position = page.positionAt(offset);
        require(position >= 0 && position <= page.text.size(), "each byte is in the text");
        const quint64 back = page.offsetAt(position);
        require(back >= page.from && back <= page.to, "each place of the text is in the page");
    }
}

/** All of a page in one language, which depends on the page, and its beginning in each: that is most of the time it takes. */
void checkColors(const TextPage &page)
{
    constexpr qsizetype Beginning = 300;
    constexpr int Languages = int(SyntaxLanguage::Xml) + 1;
    const int chosen = int(page.text.size() % Languages);
    const QStringList whole = page.text.left(20'000).split(u'\n');
    const QStringList beginning = page.text.left(Beginning).split(u'\n');
    for (int language = 0; language < Languages; ++language) {
        const QStringList &lines = language == chosen ? whole : beginning;
        int state = 0;
        for (const QString &line : lines) {
            std::vector<SyntaxSpan> spans;
            state = scanSyntax(SyntaxLanguage(language), line, state, spans);
            int end = 0;
            for (const SyntaxSpan &span : spans) {
                require(span.start >= end && span.length > 0, "colours are in order");
                end = span.start + span.length;
            }
            require(end <= line.size(), "colours are in the line");
        }
    }
}

void readPages(const QByteArray &bytes)
{
    const auto size = quint64(bytes.size());
    checkPage(hexPage(bytes, 0, size));
    for (const TextEncoding encoding :
        {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Latin1}) {
        const TextPage page = textPage(bytes, 0, size, encoding);
        checkPage(page);
        checkPlain(page.text.split(u'\n').join(QString()).remove(u'\t'), "text");
    }
}

void readJson(const QByteArray &bytes)
{
    const auto outline = JsonOutline::read(bytes, Job());
    if (!outline) {
        checkMessage(outline.error());
        return;
    }
    require(outline->size() <= std::size_t(bytes.size()), "a document has no more values than bytes");
    for (int row = 0; row < outline->childCount(JsonOutline::Top); ++row) {
        const quint32 document = outline->child(JsonOutline::Top, row);
        const auto again = JsonOutline::read(outline->formatted(document).toUtf8(), Job());
        // What is no text becomes other text, and may be longer than a page.
        require(!again || again->size() <= outline->size(), "a formatted document is the same");
    }
}

void readMembers(const QByteArray &bytes)
{
    const ByteSourcePtr source = memorySource(bytes, QStringLiteral("archive"));
    const auto listing = listMembers(source, Job());
    if (!listing) {
        checkMessage(listing.error());
        return;
    }
    checkPlain(listing->end + listing->format, "what an archive is");
    if (listing->members.empty())
        return;
    const auto content = readMember(source, listing->members.size() / 2, Job());
    require(!content || quint64(content->size()) <= OpenedMemberBytes, "a member is bounded");
}

void readDatabases(const QByteArray &bytes)
{
    if (const auto tables = sqliteTables(bytes, Job())) {
        for (const SqliteTable &table : *tables) {
            checkPlain(table.name + table.columns.join(QString()) + table.problem, "a table");
            for (const QStringList &row : table.rows)
                checkPlain(row.join(QString()), "a row");
        }
    }
    if (const auto packages = rpmPackages(bytes, Job()))
        require(packages->size() <= std::size_t(bytes.size()), "a database has no more packages than bytes");
}

void run(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    const auto content = peekContent(readerOf(memorySource(bytes, QStringLiteral("file"))), "file", Job());
    require(content.has_value() && content->has(ContentForm::Bytes), "any file has bytes");
    for (const QString &fact : content->facts)
        checkPlain(fact, "a fact");
    checkPage(content->page);
    checkColors(content->page);
    readPages(bytes);
    readJson(bytes);
    readMembers(bytes);
    readDatabases(bytes);
}

}

STRATOSCOPE_HARNESS(run)
