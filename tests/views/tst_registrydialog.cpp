// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fakeregistry.h"
#include "isolatedoptions.h"
#include "registrydialog.h"
#include "registrylookup.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

/** The dialog that asks for an image in a registry, and what it says about names, tags, platforms and failures. */
class TestRegistryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarnings()); }
    void tagsAreListedAndTaken();
    void typingFilters();
    void platformsAreOffered();
    void failuresAreSaid_data();
    void failuresAreSaid();
    void nobodyIsAskedTooEarly();
    void recentNamesComplete();
};

namespace
{

FakeAnswer usualAnswer(const SeenRequest &request)
{
    FakeAnswer answer;
    if (request.target.contains("/shop/tags/list")) {
        answer.body = R"({"tags":["1.0","2.4","2.4.1","latest"]})";
    } else if (request.target.contains("/shop/manifests/")) {
        answer.body = R"({"schemaVersion":2,"manifests":[)"
                      R"({"digest":"sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":1,)"
                      R"("platform":{"os":"linux","architecture":"riscv64"}}]})";
    } else if (request.target != "/v2/") {
        answer.status = 404;
    }
    return answer;
}

RegistryOptions quickOptions()
{
    RegistryOptions options = isolatedOptions();
    options.platform.reset();
    options.retry.tries = 1;
    return options;
}

QStringList listed(const RegistryDialog &dialog)
{
    QStringList texts;
    for (int row = 0; row < dialog.tags()->model()->rowCount(); ++row)
        texts.append(dialog.tags()->model()->index(row, 0).data().toString());
    return texts;
}

QPushButton *defaultButton(const RegistryDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

}

void TestRegistryDialog::tagsAreListedAndTaken()
{
    FakeRegistry server(usualAnswer);
    RegistryDialog dialog({}, quickOptions());
    const QAbstractItemModelTester tester(dialog.tags()->model());
    dialog.lookup()->setRest(0);
    QVERIFY(dialog.reference().isEmpty());
    QVERIFY(!defaultButton(dialog)->isEnabled());
    dialog.name()->setText(server.host() + QStringLiteral("/shop"));
    QVERIFY(defaultButton(dialog)->isEnabled());
    QCOMPARE(dialog.reference(), QStringLiteral("registry://%1/shop:latest").arg(server.host()));
    QTRY_COMPARE_WITH_TIMEOUT(
        listed(dialog).join(QLatin1Char(' ')), QStringLiteral("latest 2.4.1 2.4 1.0"), PatienceMs);

    // The arrow keys move through the tags while the name has the focus.
    QTest::keyClick(dialog.name(), Qt::Key_Down);
    QTest::keyClick(dialog.name(), Qt::Key_Down);
    QCOMPARE(dialog.name()->text(), server.host() + QStringLiteral("/shop:2.4.1"));
    QCOMPARE(listed(dialog).size(), 4);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(dialog.tags(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.reference(), QStringLiteral("registry://%1/shop:2.4.1").arg(server.host()));
    QVERIFY(!dialog.platform().has_value());
}

void TestRegistryDialog::typingFilters()
{
    FakeRegistry server(usualAnswer);
    RegistryDialog dialog({}, quickOptions());
    dialog.lookup()->setRest(0);
    dialog.name()->setText(server.host() + QStringLiteral("/shop:2."));
    QTRY_COMPARE_WITH_TIMEOUT(listed(dialog).join(QLatin1Char(' ')), QStringLiteral("2.4.1 2.4"), PatienceMs);
    dialog.name()->setText(server.host() + QStringLiteral("/shop:2.4."));
    QCOMPARE(listed(dialog).join(QLatin1Char(' ')), QStringLiteral("2.4.1"));
    dialog.name()->setText(server.host() + QStringLiteral("/shop"));
    QCOMPARE(listed(dialog).size(), 4);
    // All of that was one question.
    QCOMPARE(server.seen("tags/list").size(), 1u);
    dialog.name()->setText(server.host() + QStringLiteral("/sho"));
    QVERIFY(listed(dialog).isEmpty());
}

void TestRegistryDialog::platformsAreOffered()
{
    FakeRegistry server(usualAnswer);
    RegistryDialog dialog({}, quickOptions());
    dialog.lookup()->setRest(0);
    QCOMPARE(dialog.platforms()->count(), 1);
    dialog.name()->setText(server.host() + QStringLiteral("/shop:2.4"));
    QTRY_COMPARE_WITH_TIMEOUT(dialog.platforms()->count(), 2, PatienceMs);
    dialog.platforms()->setCurrentIndex(1);
    QCOMPARE(dialog.platform()->toString(), QStringLiteral("linux/riscv64"));
    dialog.name()->setText(QStringLiteral("another"));
    QVERIFY(!dialog.platform().has_value());
    dialog.lookup()->forget();
}

void TestRegistryDialog::failuresAreSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("401") << 401 << QStringLiteral("Log in");
    QTest::newRow("403") << 403 << QStringLiteral("not allowed");
    QTest::newRow("404") << 404 << QStringLiteral("no such image");
    QTest::newRow("429") << 429 << QStringLiteral("too many requests");
    QTest::newRow("500") << 500 << QStringLiteral("internal problem");
}

void TestRegistryDialog::failuresAreSaid()
{
    QFETCH(int, status);
    QFETCH(QString, says);
    FakeRegistry server([status](const SeenRequest &) {
        FakeAnswer answer;
        answer.status = status;
        return answer;
    });
    RegistryDialog dialog({}, quickOptions());
    dialog.lookup()->setRest(0);
    dialog.name()->setText(server.host() + QStringLiteral("/shop:1"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.message()->text().contains(says, Qt::CaseInsensitive), PatienceMs);
    // The image may be there for all that.
    QVERIFY(defaultButton(dialog)->isEnabled());
    dialog.name()->setText(QStringLiteral("No/Such NAME"));
    QVERIFY(dialog.message()->text().contains(QStringLiteral("not a valid name")));
    QVERIFY(!defaultButton(dialog)->isEnabled());
}

void TestRegistryDialog::nobodyIsAskedTooEarly()
{
    FakeRegistry server(usualAnswer);
    RegistryDialog dialog({}, quickOptions());
    QSignalSpy asking(dialog.lookup(), &RegistryLookup::asking);
    dialog.lookup()->setRest(1);
    for (const char *text : {"s", "sh", "sho"})
        dialog.name()->setText(server.host() + QLatin1Char('/') + QLatin1String(text));
    dialog.name()->setText(server.host() + QStringLiteral("/shop"));
    QVERIFY(asking.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(listed(dialog).size(), 4, PatienceMs);
    QCOMPARE(asking.size(), 1);
    QCOMPARE(server.seen("tags/list").size(), 1u);
}

void TestRegistryDialog::recentNamesComplete()
{
    RegistryDialog dialog({QStringLiteral("/home/ann/shop.tar"), QStringLiteral("registry://ghcr.io/org/app:1"),
                              QStringLiteral("docker://shop"), QStringLiteral("registry://debian:12")},
        quickOptions());
    QCompleter *completer = dialog.name()->completer();
    QVERIFY(completer);
    completer->setCompletionPrefix(QStringLiteral("app"));
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), QStringLiteral("ghcr.io/org/app:1"));
    completer->setCompletionPrefix({});
    QCOMPARE(completer->completionCount(), 2);
    dialog.setComparing();
    QVERIFY(dialog.windowTitle().contains(QStringLiteral("Compare")));
}

STRATOSCOPE_TEST(TestRegistryDialog)
#include "tst_registrydialog.moc"
