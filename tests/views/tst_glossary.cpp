// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "glossarywindow.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>

using namespace stratoscope;

/** The glossary: its entries hang together, are found, and can be read. */
class TestGlossary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarnings()); }
    void entriesHangTogether();
    void finds_data();
    void finds();
    void isReadInItsWindow();
    void opensAtATerm();
};

void TestGlossary::entriesHangTogether()
{
    const std::vector<GlossaryEntry> entries = glossary();
    QVERIFY(entries.size() > 50);
    QSet<QString> ids;
    QSet<QString> titles;
    for (const GlossaryEntry &entry : entries) {
        QVERIFY2(!ids.contains(entry.id) && !titles.contains(entry.title), qPrintable(entry.id));
        ids.insert(entry.id);
        titles.insert(entry.title);
        QVERIFY2(entry.text.endsWith(QLatin1Char('.')), qPrintable(entry.text));
        QCOMPARE(entry.section.isEmpty(), entry.address.isEmpty());
        QVERIFY2(entry.address.isEmpty() || QUrl(entry.address).scheme() == QLatin1String("https"),
            qPrintable(entry.address));
        QVERIFY2(!entry.related.isEmpty() && !entry.related.contains(entry.id), qPrintable(entry.id));
    }
    for (const GlossaryEntry &entry : entries) {
        for (const QString &id : entry.related)
            QVERIFY2(ids.contains(id), qPrintable(entry.id + QStringLiteral(" → ") + id));
    }
    for (const char *needed :
        {"layer", "diff-id", "chain-id", "whiteout", "upper-directory", "copy-up", "manifest", "digest"})
        QVERIFY2(ids.contains(QLatin1String(needed)), needed);
    QVERIFY(glossaryEntry(QStringLiteral("no such thing")).id.isEmpty());
}

void TestGlossary::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::newRow("start of a title") << QStringLiteral("white") << QStringLiteral("whiteout");
    QTest::newRow("inside a title") << QStringLiteral("(SBOM)") << QStringLiteral("bill-of-materials");
    QTest::newRow("id") << QStringLiteral("upper-dir") << QStringLiteral("upper-directory");
    QTest::newRow("text") << QStringLiteral("character device") << QStringLiteral("whiteout");
    QTest::newRow("command") << QStringLiteral("skopeo list-tags") << QStringLiteral("repository");
    QTest::newRow("spaces") << QStringLiteral("  Chain ID ") << QStringLiteral("chain-id");
    QTest::newRow("nothing") << QStringLiteral("xyzzy") << QString();
}

void TestGlossary::finds()
{
    QFETCH(QString, words);
    QFETCH(QString, first);
    const std::vector<GlossaryEntry> found = foundInGlossary(glossary(), words);
    QCOMPARE(found.empty() ? QString() : found.front().id, first);
}

void TestGlossary::isReadInItsWindow()
{
    GlossaryWindow window;
    window.show();
    auto *search = window.findChild<QLineEdit *>();
    auto *list = window.findChild<QListWidget *>();
    auto *article = window.findChild<QTextBrowser *>();
    QCOMPARE(std::size_t(list->count()), glossary().size());
    QVERIFY(!window.shownTerm().isEmpty());

    QTest::keyClicks(search, QStringLiteral("opaque"));
    QCOMPARE(window.shownTerm(), QStringLiteral("opaque-directory"));
    const QString text = article->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("getfattr")) && text.contains(QStringLiteral("layer.md: Opaque Whiteout")),
        qPrintable(text));
    Q_EMIT article->anchorClicked(QUrl(QStringLiteral("term:whiteout")));
    QCOMPARE(window.shownTerm(), QStringLiteral("whiteout"));
    QCOMPARE(search->text(), QString());

    QTest::keyClicks(search, QStringLiteral("xyzzy"));
    QCOMPARE(list->count(), 0);
    QCOMPARE(window.shownTerm(), QString());
    QVERIFY(article->toPlainText().startsWith(QStringLiteral("No term")));
}

void TestGlossary::opensAtATerm()
{
    GlossaryWindow window;
    window.showTerm(QStringLiteral("writable-layer"));
    QCOMPARE(window.shownTerm(), QStringLiteral("writable-layer"));
    window.showTerm(QStringLiteral("<b>"));
    QCOMPARE(window.shownTerm(), QStringLiteral("writable-layer"));
}

STRATOSCOPE_TEST(TestGlossary)
#include "tst_glossary.moc"
