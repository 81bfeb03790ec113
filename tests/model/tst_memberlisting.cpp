// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "memberlisting.h"
#include "sqlitetables.h"
#include "testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace stratoscope;

/** What is in archives and databases, compared with what Python and bsdtar say, and with damage. */
class TestMemberListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isWhatBsdtarLists_data();
    void isWhatBsdtarLists();
    void membersInMembers();
    void aCompressedFileHasOneMember();
    void noArchive();
    void damage_data();
    void damage();
    void stopsWhenCancelled();
    void tables();
    void tablesOfDamage();

private:
    QByteArray read(const char *name) const;

    QTemporaryDir m_directory;
};

namespace
{

ByteSourcePtr source(const QByteArray &bytes)
{
    return memorySource(bytes, QStringLiteral("archive"));
}

QByteArray outputOfTool(const QString &program, const QStringList &arguments, const QString &directory)
{
    QProcess process;
    process.setWorkingDirectory(directory);
    process.start(program, arguments);
    const bool isFine = process.waitForFinished() && process.exitCode() == 0;
    return isFine ? process.readAllStandardOutput() : process.readAllStandardError();
}

}

void TestMemberListing::initTestCase()
{
    const QByteArray said = outputOfTool(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import io, tarfile, zipfile, gzip, sqlite3, os
def tar(name, mode):
    with tarfile.open(name, mode) as t:
        d = tarfile.TarInfo('dir'); d.type = tarfile.DIRTYPE; t.addfile(d)
        for i in range(40):
            f = tarfile.TarInfo('dir/file %d' % i); body = b'line\n' * i; f.size = len(body); f.mtime = 1700000000 + i
            t.addfile(f, io.BytesIO(body))
        l = tarfile.TarInfo('link'); l.type = tarfile.SYMTYPE; l.linkname = 'dir/file 1'; t.addfile(l)
for name, mode in (('a.tar', 'w'), ('a.tar.gz', 'w:gz'), ('a.tar.xz', 'w:xz'), ('a.tar.bz2', 'w:bz2')):
    tar(name, mode)
with zipfile.ZipFile('a.zip', 'w', zipfile.ZIP_DEFLATED) as z:
    for i in range(40): z.writestr('dir/file %d' % i, b'line\n' * i)
    z.write('a.tar.gz')
def ar(name, members):
    with open(name, 'wb') as out:
        out.write(b'!<arch>\n')
        for member, body in members:
            out.write(b'%-16s%-12d%-6d%-6d%-8s%-10d`\n' % (member, 1700000000, 0, 0, b'100644', len(body)) + body + b'\n' * (len(body) % 2))
ar('a.deb', [(b'debian-binary', b'2.0\n'), (b'control.tar.xz', open('a.tar.xz', 'rb').read()), (b'data.tar.gz', open('a.tar.gz', 'rb').read())])
with gzip.open('log.gz', 'wb') as g: g.write(b'one line\n' * 1000)
db = sqlite3.connect('a.db')
db.execute('create table people(id integer primary key, name text, photo blob)')
db.executemany('insert into people values(?, ?, ?)', [(i, 'größer %d' % i if i % 3 else None, b'x' * i) for i in range(500)])
db.execute('create table "odd ""name"(a, b default 1)')
db.execute('create view seen as select * from people')
db.commit(); db.close()
)")},
        m_directory.path());
    QCOMPARE(said, QByteArray());
}

QByteArray TestMemberListing::read(const char *name) const
{
    QFile file(m_directory.filePath(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestMemberListing::isWhatBsdtarLists_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"a.tar", "a.tar.gz", "a.tar.xz", "a.tar.bz2", "a.zip", "a.deb"})
        QTest::newRow(name) << QByteArray(name);
}

void TestMemberListing::isWhatBsdtarLists()
{
    QFETCH(QByteArray, name);
    const QByteArray bytes = read(name);
    const auto listing = listMembers(source(bytes), Job());
    QVERIFY(listing);
    QVERIFY2(listing->end.isEmpty(), qPrintable(listing->end));
    QByteArrayList names;
    for (const MemberListing::Member &member : listing->members)
        names.append(
            member.path + (member.kind == MemberListing::Kind::Directory && !member.path.endsWith('/') ? "/" : ""));
    const QByteArray listed = outputOfTool(
        QStringLiteral("bsdtar"), {QStringLiteral("-tf"), QString::fromLatin1(name)}, m_directory.path());
    QCOMPARE(names.join('\n') + '\n', listed);
    for (std::size_t i = 0; i < listing->members.size(); i += 7) {
        const MemberListing::Member &member = listing->members[i];
        if (member.kind != MemberListing::Kind::File)
            continue;
        const auto content = readMember(source(bytes), i, Job());
        QVERIFY(content);
        QCOMPARE(quint64(content->size()), member.size);
        QCOMPARE(*content,
            outputOfTool(QStringLiteral("bsdtar"),
                {QStringLiteral("-xOf"), QString::fromLatin1(name), QString::fromUtf8(member.path)},
                m_directory.path()));
    }
}

void TestMemberListing::membersInMembers()
{
    const auto control = readMember(source(read("a.deb")), 1, Job());
    QVERIFY(control);
    const auto listing = listMembers(source(*control), Job());
    QVERIFY(listing);
    QCOMPARE(listing->members.size(), std::size_t(42));
    QCOMPARE(listing->members.back().target, QByteArray("dir/file 1"));
    QCOMPARE(listing->members[5].modified, qint64(1700000004));
}

void TestMemberListing::aCompressedFileHasOneMember()
{
    const auto listing = listMembers(source(read("log.gz")), Job());
    QVERIFY(listing);
    QCOMPARE(listing->members.size(), std::size_t(1));
    QVERIFY(!listing->members.front().hasSize);
    QCOMPARE(readMember(source(read("log.gz")), 0, Job()).value_or(QByteArray()).size(), 9000);
}

void TestMemberListing::noArchive()
{
    QVERIFY(!readMember(source(read("a.zip")), 1000, Job()));
    const auto listing = listMembers(source(QByteArray("PK\3\4 is not enough")), Job());
    QVERIFY(!listing || listing->members.size() <= 1);
}

void TestMemberListing::damage_data()
{
    isWhatBsdtarLists_data();
}

void TestMemberListing::damage()
{
    QFETCH(QByteArray, name);
    const QByteArray whole = read(name);
    std::mt19937 random(9);
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = round % 2 == 0 ? whole : whole.first(qsizetype(random() % quint32(whole.size())));
        for (int change = 0; change < 5 && !bytes.isEmpty(); ++change)
            bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
        // What is there is listed, or there is a reason.
        const auto listing = listMembers(source(bytes), Job());
        QVERIFY(listing || !listing.error().cause.isEmpty());
        if (listing && !listing->members.empty())
            (void)readMember(source(bytes), listing->members.size() - 1, Job());
    }
}

void TestMemberListing::stopsWhenCancelled()
{
    const Job job;
    job.cancel();
    const auto listing = listMembers(source(read("a.tar.gz")), job);
    QVERIFY(!listing);
    QCOMPARE(listing.error().kind, ErrorKind::Cancelled);
}

void TestMemberListing::tables()
{
    const auto tables = sqliteTables(read("a.db"), Job());
    QVERIFY(tables);
    QCOMPARE(tables->size(), std::size_t(2));
    const SqliteTable &odd = (*tables)[0];
    QCOMPARE(odd.name, QStringLiteral("odd \"name"));
    QCOMPARE(odd.columns, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(odd.rowCount, std::optional<quint64>(0));
    const SqliteTable &people = (*tables)[1];
    QCOMPARE(people.name, QStringLiteral("people"));
    QCOMPARE(people.rowCount, std::optional<quint64>(500));
    QCOMPARE(people.rows.size(), ShownTableRows);
    QCOMPARE(people.rows[4].mid(0, 2), QStringList({QStringLiteral("4"), QStringLiteral("größer 4")}));
    QCOMPARE(people.rows[3][1], QStringLiteral("NULL"));
    QVERIFY(people.rows[4][2].startsWith(u'4'));
}

void TestMemberListing::tablesOfDamage()
{
    const QByteArray whole = read("a.db");
    QVERIFY(!sqliteTables("SQLite format 3", Job()));
    QVERIFY(!sqliteTables("something else", Job()));
    std::mt19937 random(2);
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes = whole.first(whole.size() - qsizetype(random() % 3) * 4096);
        for (int change = 0; change < 20; ++change)
            bytes[qsizetype(random() % quint32(round % 2 == 0 ? 8192 : bytes.size()))] = char(random());
        const auto tables = sqliteTables(bytes, Job());
        QVERIFY(tables || !tables.error().cause.isEmpty());
    }
    const Job job;
    job.cancel();
    QCOMPARE(sqliteTables(whole, job).error().kind, ErrorKind::Cancelled);
}

STRATOSCOPE_TEST(TestMemberListing)
#include "tst_memberlisting.moc"
