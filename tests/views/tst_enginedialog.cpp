// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "agetext.h"
#include "enginedialog.h"
#include "enginelistmodel.h"
#include "enginelistproxy.h"
#include "fakeengine.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace stratoscope;

/** The dialog that lists what engines have, and its messages when there is nothing to list. */
class TestEngineDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarnings()); }
    void modelKeepsItsRows();
    void proxyFilters();
    void listsAndOpens();
    void saysWhatToDo();
    void oneThatHangsKeepsNoOther();
    void ages_data();
    void ages();
};

namespace
{

EngineListing listing(EngineKind kind, const QStringList &containers, const QStringList &images)
{
    EngineListing all;
    all.engine.kind = kind;
    all.version = QStringLiteral("1");
    for (const QString &name : containers) {
        EngineContainer container;
        container.id = QStringLiteral("c") + name;
        container.name = name;
        container.image = QStringLiteral("shop:1");
        container.state = ContainerState::Running;
        all.containers.push_back(container);
    }
    for (const QString &name : images) {
        EngineImage image;
        image.id = QStringLiteral("sha256:") + name;
        image.names = QStringList {name};
        all.images.push_back(image);
    }
    return all;
}

QString cell(const EngineListModel &model, int engine, int row, int column)
{
    return model.index(row, column, model.index(engine, 0)).data().toString();
}

const QByteArray script
    = "case \"$*\" in\n"
      "images*) echo '{\"ID\":\"sha256:aa\",\"Repository\":\"shop\",\"Tag\":\"2.4\",\"Size\":\"2MB\"}' ;;\n"
      "ps*) echo '{\"ID\":\"c0ffee\",\"Names\":\"web\",\"Image\":\"shop:2.4\",\"State\":\"exited\","
      "\"Size\":\"5kB (virtual 2MB)\"}' ;;\n"
      "version*) echo '{\"Server\":{\"Version\":\"28\"}}' ;;\n"
      "*) exit 1 ;;\n"
      "esac\n";

EnginePrograms only(const FakeEngine &docker)
{
    EnginePrograms programs;
    programs.set(EngineKind::Docker, {docker.program()});
    programs.set(EngineKind::Podman, {});
    programs.set(EngineKind::Nerdctl, {});
    return programs;
}

}

void TestEngineDialog::modelKeepsItsRows()
{
    EngineListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Engine podman;
    podman.kind = EngineKind::Podman;
    model.setAsked(podman);
    model.setListing(listing(EngineKind::Docker, {QStringLiteral("web"), QStringLiteral("db")}, {QStringLiteral("a")}));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, 0).data().toString().startsWith(QStringLiteral("docker 1")));
    QVERIFY(model.index(1, 0).data().toString().contains(QStringLiteral("asking")));
    QCOMPARE(cell(model, 0, 0, EngineListModel::NameColumn), QStringLiteral("web"));
    QCOMPARE(cell(model, 0, 2, EngineListModel::NameColumn), QStringLiteral("a"));
    QCOMPARE(cell(model, 0, 0, EngineListModel::SizeColumn), QStringLiteral("…"));
    const QModelIndex web = model.index(0, 0, model.index(0, 0));
    QCOMPARE(web.data(EngineListModel::ReferenceRole).toString(), QStringLiteral("docker-container://web"));
    QCOMPARE(model.index(2, 0, model.index(0, 0)).data(EngineListModel::ReferenceRole).toString(),
        QStringLiteral("docker://a"));

    // Sizes arrive later, and remove nothing.
    const QPersistentModelIndex kept = web;
    EngineListing sized
        = listing(EngineKind::Docker, {QStringLiteral("web"), QStringLiteral("db")}, {QStringLiteral("a")});
    sized.containers[0].writableSize = 5000;
    model.setListing(sized);
    QVERIFY(kept.isValid());
    QCOMPARE(cell(model, 0, 0, EngineListModel::SizeColumn), QStringLiteral("5.0 kB"));
    model.setListing(listing(EngineKind::Docker, {}, {QStringLiteral("b")}));
    QVERIFY(!kept.isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    model.setListing(listing(EngineKind::Docker, {}, {}));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);

    // Users look for names, so an image appears once for each of its names.
    EngineListing tagged = listing(EngineKind::Docker, {}, {QStringLiteral("a")});
    tagged.images[0].names.append(QStringLiteral("b"));
    model.setListing(tagged);
    QCOMPARE(cell(model, 0, 1, EngineListModel::NameColumn), QStringLiteral("b"));

    // A name that no engine allows is never passed on.
    model.setListing(listing(EngineKind::Podman, {QStringLiteral("--all\nx")}, {}));
    const QModelIndex hostile = model.index(0, 0, model.index(1, 0));
    QVERIFY(!hostile.data().toString().contains(QLatin1Char('\n')));
    QVERIFY(!hostile.data(EngineListModel::ReferenceRole).toString().contains(QStringLiteral("--all")));
}

void TestEngineDialog::proxyFilters()
{
    EngineListModel model;
    EngineListProxy proxy;
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    model.setListing(
        listing(EngineKind::Docker, {QStringLiteral("web"), QStringLiteral("db")}, {QStringLiteral("webshop")}));
    model.setListing(listing(EngineKind::Podman, {QStringLiteral("web2")}, {}));
    QCOMPARE(proxy.entryCount(), 4);
    proxy.setText(QStringLiteral(" WEB"));
    QCOMPARE(proxy.entryCount(), 3);
    proxy.setKind(EngineListProxy::Kind::Containers);
    QCOMPARE(proxy.entryCount(), 2);
    proxy.setText({});
    QCOMPARE(proxy.entryCount(), 3);
    proxy.setKind(EngineListProxy::Kind::Images);
    QCOMPARE(proxy.entryCount(), 1);
    proxy.setKind(EngineListProxy::Kind::All);
    proxy.sort(EngineListModel::NameColumn, Qt::DescendingOrder);
    QVERIFY(proxy.index(0, 0).data().toString().startsWith(QStringLiteral("docker")));
    QCOMPARE(proxy.index(0, 0, proxy.index(0, 0)).data().toString(), QStringLiteral("webshop"));
}

void TestEngineDialog::listsAndOpens()
{
    const FakeEngine docker(script);
    EngineDialog dialog(only(docker));
    QSignalSpy surveyed(&dialog, &EngineDialog::surveyed);
    QVERIFY(surveyed.wait(PatienceMs));
    dialog.show();
    // The first one is preselected, so that Enter opens it.
    QCOMPARE(dialog.reference(), QStringLiteral("docker-container://web"));
    QTest::keyClicks(dialog.filter(), QStringLiteral("2.4"));
    QTest::keyClick(dialog.filter(), Qt::Key_Down);
    QCOMPARE(dialog.reference(), QStringLiteral("docker://shop:2.4"));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(dialog.filter(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);

    dialog.filter()->setText(QStringLiteral("nothing is called so"));
    QCOMPARE(dialog.reference(), QString());
    QTest::keyClick(dialog.filter(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void TestEngineDialog::saysWhatToDo()
{
    const FakeEngine docker("echo 'permission denied while trying to connect' >&2; exit 1");
    EnginePrograms programs = only(docker);
    programs.set(EngineKind::Podman, {QStringLiteral("stratoscope-no-such-program")});
    EngineDialog dialog(programs);
    QSignalSpy surveyed(&dialog, &EngineDialog::surveyed);
    QVERIFY(surveyed.wait(PatienceMs));
    const QAbstractItemModel *model = dialog.view()->model();
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(model->index(0, 0).data().toString().contains(QStringLiteral("group")));
    QVERIFY(model->index(1, 0).data().toString().contains(QStringLiteral("not installed")));
    QCOMPARE(dialog.reference(), QString());
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains(QStringLiteral("permission denied")); }));
}

void TestEngineDialog::oneThatHangsKeepsNoOther()
{
    const FakeEngine docker("exec sleep 600");
    const FakeEngine podman(script);
    EnginePrograms programs = only(docker);
    programs.set(EngineKind::Podman, {podman.program()});
    EngineDialog dialog(programs);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.reference(), QStringLiteral("podman-container://web"), PatienceMs);
    // Leaving does not wait for the engine: the test would take ten minutes.
}

void TestEngineDialog::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 3ll << "just now";
    QTest::newRow("a clock running ahead") << -300ll << "just now";
    QTest::newRow("minutes") << 3599ll << "59 minute(s) ago";
    QTest::newRow("hours") << 7200ll << "2 hour(s) ago";
    QTest::newRow("days") << 86400ll * 59 << "59 day(s) ago";
    QTest::newRow("months") << 86400ll * 365 << "12 month(s) ago";
    QTest::newRow("years") << 86400ll * 365 * 30 << "30 year(s) ago";
}

void TestEngineDialog::ages()
{
    QFETCH(qint64, seconds);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'561'875, Qt::UTC);
    QTEST(ageText(now.addSecs(-seconds), now), "text");
    QCOMPARE(ageText({}, now), QString());
}

STRATOSCOPE_TEST(TestEngineDialog)
#include "tst_enginedialog.moc"
