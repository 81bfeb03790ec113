// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "temporaryfolders.h"
#include "testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace stratoscope;

class TestTemporaryFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makesNothingUnasked();
    void goesWithAllThatIsInThere();
    void saysWhatIsWrongAndLooksAgain();

private:
    QStringList made() const { return QDir(m_place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }

    QTemporaryDir m_place;
    QByteArray m_before;
};

void TestTemporaryFolders::init()
{
    m_before = qgetenv("TMPDIR");
    qputenv("TMPDIR", m_place.path().toLocal8Bit());
}

void TestTemporaryFolders::cleanup()
{
    if (m_before.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", m_before);
}

void TestTemporaryFolders::makesNothingUnasked()
{
    const TemporaryFolders folders;
    QCOMPARE(made(), QStringList());
    QVERIFY(!folders.has(m_place.filePath(QStringLiteral("file"))));
}

void TestTemporaryFolders::goesWithAllThatIsInThere()
{
    {
        TemporaryFolders folders;
        const Result<QString> first = folders.make();
        const Result<QString> second = folders.make();
        QVERIFY(first && second && *first != *second);
        QCOMPARE(made().size(), 1);
        QVERIFY(folders.has(*first + QStringLiteral("/file")));
        QVERIFY(!folders.has(m_place.filePath(QStringLiteral("file"))));
        QVERIFY(QFileInfo(*second).permissions()
            == (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser
                | QFile::ExeUser));
        // A name that is no text, which Qt cannot remove.
        std::ofstream(first->toStdString() + "/\xff");
        QVERIFY(std::filesystem::exists(first->toStdString() + "/\xff"));
    }
    QCOMPARE(made(), QStringList());
}

void TestTemporaryFolders::saysWhatIsWrongAndLooksAgain()
{
    TemporaryFolders folders;
    // Where not even root can make a file.
    qputenv("TMPDIR", "/proc");
    const Result<QString> nowhere = folders.make();
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::Unreadable);
    QVERIFY2(nowhere.error().message().contains(QStringLiteral("/proc")), qPrintable(nowhere.error().message()));
    qputenv("TMPDIR", m_place.path().toLocal8Bit());
    QVERIFY(folders.make());

    // Something removes what it takes for old.
    QVERIFY(QDir(m_place.filePath(made().constFirst())).removeRecursively());
    QVERIFY(!folders.make());
    QVERIFY(folders.make());
}

STRATOSCOPE_TEST(TestTemporaryFolders)

#include "tst_temporaryfolders.moc"
