// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "oddheaders.h"
#include "seedrows.h"
#include "tarreader.h"
#include "testprogram.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace stratoscope;

/**
 * Random headers as Go's archive/tar reads them, with which engines read layers, held against our reader. Where Go
 * gives up, ours may read on. STRATOSCOPE_SEEDS=FIRST:COUNT in the environment makes other tars than the usual ones.
 */
class TestTarHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void readsTheSame_data() { isSanitized() ? addSeedRows(3200, 400) : addSeedRows(8000, 800); }
    void readsTheSame();

private:
    QByteArrayList goHeaders(const std::vector<OddHeaders> &tars);

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_program;
    quint64 m_count = 0;
};

namespace
{

constexpr int HeadersInTar = 40;
/** Go believes any size; ours none that no file has. */
constexpr quint64 MostBytes = 1ull << 60;

/** A reader's account of a tar. */
struct Account
{
    QByteArrayList lines; ///< One for each entry.
    QByteArray end; ///< Why there are no more; empty if that is all.
};

QByteArray lineOf(const RawEntry &entry)
{
    QByteArray line(1, "fdlhcbp"[static_cast<int>(entry.type)]);
    line += ' ' + entry.path.toByteArray().toPercentEncoding("/ ") + " -> "
        + entry.linkTarget.toByteArray().toPercentEncoding("/ ");
    line += " mode " + QByteArray::number(entry.mode, 8) + " owner " + QByteArray::number(entry.uid) + ':'
        + QByteArray::number(entry.gid) + " size " + QByteArray::number(entry.size) + " at "
        + QByteArray::number(entry.mtime) + '+' + QByteArray::number(entry.mtimeNsec) + " device "
        + QByteArray::number(entry.deviceMajor) + ':' + QByteArray::number(entry.deviceMinor) + " content from "
        + QByteArray::number(entry.dataOffset);
    for (const Xattr &xattr : entry.xattrs)
        line += ' ' + xattr.name.toPercentEncoding() + '=' + xattr.value.toHex();
    return line;
}

Account ourAccount(const QByteArray &tar)
{
    SourceInput input(memorySource(tar, {}));
    TarReader reader(input);
    Account account;
    for (;;) {
        const auto step = reader.next();
        if (!step) {
            account.end = step.error().message().toUtf8();
            return account;
        }
        if (*step == EntryReader::Step::End)
            return account;
        // Ours says of sparse files where their headers are, Go's where their pieces are.
        RawEntry entry = reader.entry();
        if (entry.sparse)
            entry.dataOffset = reader.position();
        account.lines.append(lineOf(entry));
    }
}

/** The kernel takes 32 bits, and -1 for "leave it". */
quint32 ownerOf(const QByteArray &number)
{
    const auto owner = static_cast<quint32>(number.toLongLong());
    return owner == static_cast<quint32>(-1) ? 0 : owner;
}

/** What a layer's entry is of what Go said; empty for one that is no file: engines ignore a global header, and refuse
 *  other types. */
QByteArray lineOfGo(const QByteArray &said)
{
    const QByteArrayList fields = said.split(' ');
    const int type = fields[0].toInt();
    const QByteArray path = QByteArray::fromHex(fields[1].chopped(1));
    const QByteArray link = QByteArray::fromHex(fields[2].chopped(1));
    if (!((type >= '0' && type <= '7') || type == 'S') || path.isEmpty() || path.size() > 4096 || link.size() > 4096)
        return {};
    RawEntry entry;
    constexpr EntryType types[] = {EntryType::File, EntryType::Hardlink, EntryType::Symlink, EntryType::CharDevice,
        EntryType::BlockDevice, EntryType::Directory, EntryType::Fifo, EntryType::File};
    entry.type = type == 'S' ? EntryType::File : types[type - '0'];
    entry.path = path;
    if (entry.type == EntryType::Hardlink || entry.type == EntryType::Symlink)
        entry.linkTarget = link;
    entry.mode = static_cast<quint16>(fields[3].toLongLong() & 07777);
    entry.uid = ownerOf(fields[4]);
    entry.gid = ownerOf(fields[5]);
    if (entry.type == EntryType::File)
        entry.size = fields[6].toULongLong();
    entry.mtime = fields[7].toLongLong();
    entry.mtimeNsec = fields[8].toUInt();
    if (entry.type == EntryType::CharDevice || entry.type == EntryType::BlockDevice) {
        entry.deviceMajor = static_cast<quint32>(fields[9].toLongLong());
        entry.deviceMinor = static_cast<quint32>(fields[10].toLongLong());
    }
    entry.dataOffset = fields[11].toULongLong();
    for (const QByteArray &field : fields.mid(12)) {
        const QByteArrayList parts = field.split('=');
        if (!parts[0].isEmpty())
            entry.xattrs.push_back({QByteArray::fromHex(parts[0]), QByteArray::fromHex(parts[1])});
    }
    std::sort(entry.xattrs.begin(), entry.xattrs.end());
    return lineOf(entry);
}

/** Where the two part; empty if they agree as far as Go reads. */
QByteArray difference(const Account &go, const Account &ours)
{
    for (qsizetype i = 0; i < go.lines.size(); ++i) {
        const QByteArray our = i < ours.lines.size() ? ours.lines[i] : "nothing: " + ours.end;
        if (our != go.lines[i])
            return "\n  entry " + QByteArray::number(i) + ": expected\n    " + go.lines[i] + "\n  but found\n    "
                + our;
    }
    if (go.end.isEmpty() && ours.lines.size() > go.lines.size())
        return "\n  expected the end, but found\n    " + ours.lines[go.lines.size()];
    return go.end.isEmpty() && !ours.end.isEmpty() ? "\n  expected the end, but found " + ours.end : QByteArray();
}

}

void TestTarHeaders::initTestCase()
{
    const QString go = QStandardPaths::findExecutable(QStringLiteral("go"));
    if (go.isEmpty())
        QSKIP("go is not installed");
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_program = m_directory->filePath(QStringLiteral("goheaders"));
    const FinishedRun built = runProgram(go,
        {QStringLiteral("build"), QStringLiteral("-o"), m_program, QStringLiteral(STRATOSCOPE_GO_HEADERS)},
        {QStringLiteral("GO111MODULE=off"), QStringLiteral("GOFLAGS="), QStringLiteral("GOTOOLCHAIN=local"),
            QStringLiteral("GOCACHE=") + m_directory->filePath(QStringLiteral("cache")),
            QStringLiteral("GOPATH=") + m_directory->filePath(QStringLiteral("path"))});
    QVERIFY2(built.exitCode == 0, built.summary().constData());
}

void TestTarHeaders::cleanupTestCase()
{
    qInfo("%llu headers", m_count);
}

/** Its lines, those of all tars one after the other. */
QByteArrayList TestTarHeaders::goHeaders(const std::vector<OddHeaders> &tars)
{
    QFile file(m_directory->filePath(QStringLiteral("tars")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (const OddHeaders &made : tars) {
        const quint32 size = qToLittleEndian(static_cast<quint32>(made.tar.size()));
        file.write(reinterpret_cast<const char *>(&size), sizeof size);
        file.write(made.tar);
    }
    file.close();
    const FinishedRun run = runProgram(m_program, {file.fileName()});
    if (run.exitCode != 0)
        QTest::qFail(run.summary().constData(), __FILE__, __LINE__);
    return run.output.split('\n');
}

void TestTarHeaders::readsTheSame()
{
    QFETCH(quint64, first);
    QFETCH(quint64, count);
    std::vector<OddHeaders> tars;
    for (quint64 seed = first; seed < first + count; ++seed)
        tars.push_back(oddHeaders(seed, HeadersInTar));
    QByteArrayList said = goHeaders(tars);
    QByteArrayList failures;
    qsizetype at = 0;
    for (std::size_t i = 0; i < tars.size(); ++i) {
        Account go;
        bool isTooLarge = false;
        while (at < said.size() && !said[at].startsWith("end ")) {
            ++m_count;
            const QByteArray &header = said[at++];
            isTooLarge = isTooLarge || header.split(' ').value(6).toULongLong() > MostBytes;
            if (const QByteArray line = lineOfGo(header); !line.isEmpty() && !isTooLarge)
                go.lines.append(line);
        }
        QVERIFY(at < said.size());
        go.end = said[at++].mid(4);
        if (go.end == "EOF" && !isTooLarge)
            go.end.clear();
        const QByteArray found = difference(go, ourAccount(tars[i].tar));
        if (!found.isEmpty())
            failures.append("STRATOSCOPE_SEEDS=" + QByteArray::number(first + i) + found
                + (count == 1 ? "\n  in\n    " + tars[i].description.join("\n    ") : QByteArray()));
    }
    if (!failures.isEmpty())
        QTest::qFail(
            (QByteArray::number(failures.size()) + " tars differ\n" + failures.mid(0, 5).join("\n\n")).constData(),
            __FILE__, __LINE__);
}

STRATOSCOPE_TEST(TestTarHeaders)
#include "tst_tarheaders.moc"
