// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "codeview.h"
#include "findbar.h"
#include "pagedtext.h"
#include "syntaxcolors.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <atomic>

using namespace stratoscope;

/** Files of gigabytes, of which a page is in memory. */
class TestPagedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scrollsWithoutAJump();
    void goesAnywhere_data();
    void goesAnywhere();
    void theBarIsOfTheWholeFile();
    void goesToTheEndByKeys();
    void findsInAllOfTheFile();
    void findsBytes();
    void keepsTheSelection();
    void failuresAreSaid();
    void onlySeenLinesAreColored();
    void colorsLookBackOnlySoFar();
    void colorsStayFromPageToPage();

private:
    void show(const ContentReaderPtr &reader, bool asBytes = false, const QByteArray &name = "big.log");
    QString topLine() const;

    std::unique_ptr<PagedText> m_pages;
};

namespace
{

constexpr quint64 LineLength = 64;

/** "line 0000000001 …": lines that say which they are, without anybody storing them. */
class NumberedLines : public ContentReader
{
public:
    explicit NumberedLines(quint64 lines)
        : m_lines(lines)
    {
    }

    static QByteArray line(quint64 number)
    {
        const QByteArray start = "line " + QByteArray::number(number).rightJustified(12, '0') + " of a log ";
        return start.leftJustified(qsizetype(LineLength) - 1, number == 70'000'000 ? '!' : '.') + '\n';
    }

    quint64 size() const override { return m_lines * LineLength; }
    Result<qsizetype> read(quint64 offset, std::span<char> buffer, const Job &job) const override
    {
        if (job.isCancelled())
            return Job::cancelled();
        if (m_isBroken)
            return failure(ErrorKind::Damaged, QStringLiteral("blob"), QStringLiteral("it is gone"));
        quint64 done = 0;
        while (done < buffer.size() && offset + done < size()) {
            const QByteArray text = line((offset + done) / LineLength).mid(qsizetype((offset + done) % LineLength));
            const auto count = std::min<quint64>(quint64(text.size()), buffer.size() - done);
            std::copy_n(text.begin(), count, buffer.begin() + qsizetype(done));
            done += count;
        }
        return qsizetype(done);
    }
    void breakIt() { m_isBroken = true; }

private:
    const quint64 m_lines;
    std::atomic<bool> m_isBroken = false;
};

constexpr quint64 ManyLines = 80'000'000; // 5 GB

}

void TestPagedText::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    m_pages = std::make_unique<PagedText>();
    m_pages->resize(700, 400);
    m_pages->QWidget::show();
}

void TestPagedText::show(const ContentReaderPtr &reader, bool asBytes, const QByteArray &name)
{
    const auto content = peekContent(reader, name, Job());
    QVERIFY(content);
    m_pages->setContent(std::make_shared<const PeekedContent>(*content), asBytes);
}

QString TestPagedText::topLine() const
{
    const CodeView *text = m_pages->text();
    return text->document()->findBlockByNumber(text->firstLine()).text();
}

void TestPagedText::scrollsWithoutAJump()
{
    show(std::make_shared<NumberedLines>(ManyLines));
    quint64 last = 0;
    quint64 pages = 0;
    quint64 from = m_pages->page().from;
    // As a wheel does, in steps of less than what is seen.
    for (int step = 0; step < 100'000 && pages <= 2; ++step) {
        QScrollBar *bar = m_pages->text()->verticalScrollBar();
        bar->setValue(bar->value() + 10);
        QCoreApplication::processEvents();
        const quint64 top = topLine().mid(5, 12).toULongLong();
        QVERIFY2(top >= last && top <= last + 10, qPrintable(QStringLiteral("%1 after %2").arg(top).arg(last)));
        last = top;
        pages += m_pages->page().from != from;
        from = m_pages->page().from;
        QCOMPARE(m_pages->topOffset(), top * LineLength);
    }
    QVERIFY(pages > 2);
    for (int step = 0; step < 3000 && last > 0; ++step) {
        QScrollBar *bar = m_pages->text()->verticalScrollBar();
        bar->setValue(bar->value() - 20);
        QCoreApplication::processEvents();
        const quint64 top = topLine().mid(5, 12).toULongLong();
        QVERIFY2(top <= last && top + 20 >= last, qPrintable(QStringLiteral("%1 after %2").arg(top).arg(last)));
        last = top;
    }
}

void TestPagedText::goesAnywhere_data()
{
    QTest::addColumn<quint64>("line");
    for (const quint64 line : {quint64(0), quint64(1), quint64(4096), quint64(40'000'000), ManyLines - 100})
        QTest::addRow("%llu", line) << line;
}

void TestPagedText::goesAnywhere()
{
    QFETCH(quint64, line);
    show(std::make_shared<NumberedLines>(ManyLines));
    m_pages->goTo(line * LineLength + 5);
    QTRY_COMPARE_WITH_TIMEOUT(topLine().toUtf8() + '\n', NumberedLines::line(line), PatienceMs);
    QVERIFY(m_pages->page().bytes.size() <= qsizetype(TextPageBytes));
}

void TestPagedText::theBarIsOfTheWholeFile()
{
    show(std::make_shared<NumberedLines>(ManyLines));
    QScrollBar *bar = nullptr;
    for (QScrollBar *each : m_pages->findChildren<QScrollBar *>()) {
        if (each->parentWidget() == m_pages.get())
            bar = each;
    }
    QVERIFY(bar && bar->isVisible());
    bar->setValue(bar->maximum() / 2);
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(topLine().mid(5, 12).toDouble() / double(ManyLines) - 0.5) < 0.01, PatienceMs);
    QVERIFY(std::abs(bar->value() - bar->maximum() / 2) < bar->maximum() / 1000);
    bar->setValue(bar->maximum());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_pages->text()->toPlainText().contains(QString::fromUtf8(NumberedLines::line(ManyLines - 1))), PatienceMs);
    QCOMPARE(bar->value(), bar->maximum());
    show(readerOf(memorySource("short\n", QStringLiteral("file"))));
    QVERIFY(!bar->isVisible());
}

void TestPagedText::goesToTheEndByKeys()
{
    show(std::make_shared<NumberedLines>(ManyLines));
    QTest::keyClick(m_pages->text(), Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_pages->page().to, ManyLines * LineLength, PatienceMs);
    QTest::keyClick(m_pages->text(), Qt::Key_Home, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_pages->page().from, quint64(0), PatienceMs);
    QCOMPARE(m_pages->text()->firstLine(), 0);
}

void TestPagedText::findsInAllOfTheFile()
{
    constexpr quint64 Lines = 300'000; // 19 MB
    show(std::make_shared<NumberedLines>(Lines));
    FindBar bar(m_pages.get());
    bar.show();
    QSignalSpy ended(m_pages.get(), &PagedText::findingChanged);
    const auto message = [&] { return ended.isEmpty() ? QStringLiteral("-") : ended.last().first().toString(); };
    m_pages->find(QStringLiteral("LINE 000000250000"), false, true);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_pages->text()->textCursor().selectedText(), QStringLiteral("line 000000250000"), PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(message(), QString(), PatienceMs);
    // The next one is behind it; it goes on at the start.
    m_pages->find(QStringLiteral("line 000000250000"), false, false);
    QTRY_COMPARE_WITH_TIMEOUT(message(), QStringLiteral("Continued from the start"), PatienceMs);
    m_pages->find(QStringLiteral("line 000000000007"), true, false);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_pages->text()->textCursor().selectedText(), QStringLiteral("line 000000000007"), PatienceMs);
    m_pages->find(QStringLiteral("line 000000299999"), true, false);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_pages->text()->textCursor().selectedText(), QStringLiteral("line 000000299999"), PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(message(), QStringLiteral("Continued from the end"), PatienceMs);
    m_pages->find(QStringLiteral("nowhere"), false, false);
    QTRY_COMPARE_WITH_TIMEOUT(message(), QStringLiteral("Not found"), PatienceMs);
}

void TestPagedText::findsBytes()
{
    QByteArray bytes(200'000, '\0');
    bytes.replace(150'001, 4,
        "\x7f"
        "ELF");
    show(readerOf(memorySource(bytes, QStringLiteral("file"))), true, "data");
    m_pages->find(QStringLiteral("7f45 4c 46"), false, true);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_pages->text()->textCursor().selectedText().simplified(), QStringLiteral("7f 45 4c 46"), PatienceMs);
    m_pages->goTo(0);
    m_pages->find(QStringLiteral("elf"), false, true);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_pages->text()->textCursor().selectedText().simplified(), QStringLiteral("45 4c 46"), PatienceMs);
}

void TestPagedText::keepsTheSelection()
{
    show(std::make_shared<NumberedLines>(ManyLines));
    m_pages->goTo(3000 * LineLength);
    QTextCursor cursor = m_pages->text()->textCursor();
    cursor.setPosition(m_pages->page().positionAt(3001 * LineLength));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_pages->text()->setTextCursor(cursor);
    const QString selected = cursor.selectedText();
    QVERIFY(selected.startsWith(QStringLiteral("line 000000003001")));
    const quint64 from = m_pages->page().from;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            QScrollBar *bar = m_pages->text()->verticalScrollBar();
            bar->setValue(bar->value() + 50);
            return m_pages->page().from != from;
        }(),
        PatienceMs);
    QCOMPARE(m_pages->text()->textCursor().selectedText(), selected);
}

void TestPagedText::failuresAreSaid()
{
    const auto reader = std::make_shared<NumberedLines>(ManyLines);
    show(reader);
    reader->breakIt();
    QSignalSpy failed(m_pages.get(), &PagedText::failed);
    m_pages->goTo(ManyLines * LineLength / 2);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, PatienceMs);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("it is gone")));
}

void TestPagedText::onlySeenLinesAreColored()
{
    show(readerOf(memorySource(QByteArray("if true; then # x\n").repeated(1000), QStringLiteral("file"))), false,
        "a.sh");
    m_pages->grab();
    const auto formats
        = [&](int line) { return m_pages->text()->document()->findBlockByNumber(line).layout()->formats().size(); };
    QTRY_VERIFY_WITH_TIMEOUT(formats(0) >= 3, PatienceMs);
    QVERIFY(formats(900) == 0);
    m_pages->goTo(900 * 18);
    m_pages->grab();
    QTRY_VERIFY_WITH_TIMEOUT(formats(900) >= 3, PatienceMs);
}

/** What stands far above is not scanned, so that the end of a file is coloured as soon as its start. */
void TestPagedText::colorsLookBackOnlySoFar()
{
    constexpr int Lines = 25'000;
    show(
        readerOf(memorySource("/*\n" + QByteArray("return;\n").repeated(Lines), QStringLiteral("file"))), false, "a.c");
    QVERIFY(m_pages->isWhole());
    const QColor comment = syntaxColor(SyntaxKind::Comment, m_pages->text()->palette());
    const auto formats
        = [&](int line) { return m_pages->text()->document()->findBlockByNumber(line).layout()->formats(); };
    m_pages->grab();
    QTRY_COMPARE_WITH_TIMEOUT(formats(1).size(), 1, PatienceMs);
    QCOMPARE(formats(1).first().format.foreground().color(), comment);
    m_pages->goTo(m_pages->page().fileBytes);
    m_pages->grab();
    QTRY_COMPARE_WITH_TIMEOUT(formats(Lines).size(), 1, PatienceMs);
    QVERIFY(formats(Lines).first().format.foreground().color() != comment);
}

/** Nothing flickers while its user scrolls on. */
void TestPagedText::colorsStayFromPageToPage()
{
    show(readerOf(memorySource(QByteArray("if true; then # x\n").repeated(40'000), QStringLiteral("file"))), false,
        "a.sh");
    const CodeView *text = m_pages->text();
    const auto seenColors
        = [&] { return text->document()->findBlockByNumber(text->firstLine()).layout()->formats().size(); };
    const quint64 end = m_pages->page().to;
    const int lines = int(m_pages->page().lines.size());
    const int last = lines - lines / 8 - text->linesInView() - 1; // behind it, the next page is read
    m_pages->text()->scrollToLine(last);
    m_pages->grab();
    QTRY_VERIFY_WITH_TIMEOUT(seenColors() >= 3, PatienceMs);
    QCOMPARE(m_pages->page().to, end);
    // Where nothing is painted, nothing is scanned: these are the colours from before.
    m_pages->hide();
    m_pages->text()->scrollToLine(last + 3);
    QTRY_VERIFY_WITH_TIMEOUT(m_pages->page().to > end, PatienceMs);
    QVERIFY(seenColors() >= 3);
}

STRATOSCOPE_TEST(TestPagedText)
#include "tst_pagedtext.moc"
