// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"

#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>

namespace stratoscope::fixtures
{

bool hasTool(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

namespace
{

/** The exit code of \a command, whose first three descriptors are \a files; -1 where it did not run. Not by QProcess: it
 *  starts its child within this process's memory, and ThreadSanitizer sees nothing any more after that. */
int spawn(const QStringList &command, const std::array<QTemporaryFile, 3> &files, const QString &folder)
{
    QList<QByteArray> words;
    for (const QString &word : command)
        words.append(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (int i = 0; i < 3; ++i)
        posix_spawn_file_actions_adddup2(&actions, files[std::size_t(i)].handle(), i);
    if (!folder.isEmpty())
        posix_spawn_file_actions_addchdir_np(&actions, QFile::encodeName(folder).constData());
    pid_t child = 0;
    const int failed = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    return failed || ::waitpid(child, &status, 0) != child || !WIFEXITED(status) ? -1 : WEXITSTATUS(status);
}

QByteArray fromStart(QTemporaryFile &file)
{
    file.seek(0);
    return file.readAll();
}

}

QByteArray runTool(const QString &program, const QStringList &arguments, const QByteArray &input, const QString &folder)
{
    std::array<QTemporaryFile, 3> files;
    for (QTemporaryFile &file : files)
        file.open();
    files[0].write(input);
    files[0].seek(0);
    const QStringList command = QStringList(program) + arguments;
    if (spawn(command, files, folder) != 0)
        QTest::qFail(qPrintable(command.join(QLatin1Char(' ')) + QStringLiteral(": ")
                         + QString::fromLocal8Bit(fromStart(files[2]))),
            __FILE__, __LINE__);
    return fromStart(files[1]);
}

QByteArray sampleBytes(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes;
    bytes.reserve(size + 64);
    while (bytes.size() < size) {
        const QByteArray word = QByteArray::number(random.generate(), 36);
        bytes += random.bounded(3) == 0 ? word + word + word : word;
    }
    bytes.truncate(size);
    return bytes;
}

namespace
{

void put(QByteArray &header, qsizetype at, const QByteArray &text)
{
    header.replace(at, text.size(), text);
}

QByteArray octal(quint64 value, int digits)
{
    return QByteArray::number(value, 8).rightJustified(digits, '0');
}

/** Twelve bytes: octal if it fits, else base-256 as GNU tar writes it. */
QByteArray sizeField(quint64 size)
{
    if (size < (1ull << 33))
        return octal(size, 11) + '\0';
    QByteArray field(12, '\0');
    for (int i = 0; i < 8; ++i)
        field[11 - i] = static_cast<char>(size >> (8 * i));
    field[0] = static_cast<char>(0x80);
    return field;
}

}

TarWriter &TarWriter::add(const Member &member)
{
    QByteArray header(512, '\0');
    put(header, 0, member.name.left(100));
    put(header, 100, octal(member.mode, 7));
    put(header, 108, octal(1000, 7));
    put(header, 116, octal(1001, 7));
    put(header, 124, sizeField(member.claimedSize.value_or(static_cast<quint64>(member.content.size()))));
    put(header, 136, octal(1'700'000'000, 11));
    put(header, 148, QByteArray(8, ' '));
    header[156] = member.type;
    put(header, 157, member.link.left(100));
    put(header, 257, QByteArray("ustar\00000", 8));
    quint64 sum = 0;
    for (const char byte : std::as_const(header))
        sum += static_cast<uchar>(byte);
    put(header, 148, octal(sum, 6) + '\0' + ' ');
    m_bytes += header + member.content + QByteArray((512 - member.content.size() % 512) % 512, '\0');
    return *this;
}

TarWriter &TarWriter::pax(const std::vector<std::pair<QByteArray, QByteArray>> &records, char type)
{
    QByteArray content;
    for (const auto &[key, value] : records) {
        const QByteArray rest = ' ' + key + '=' + value + '\n';
        qsizetype length = rest.size();
        while (length != rest.size() + QByteArray::number(length).size())
            length = rest.size() + QByteArray::number(length).size();
        content += QByteArray::number(length) + rest;
    }
    return add({"PaxHeaders/x", type, content, {}, {}, 0644});
}

void SeenEntries::add(const RawEntry &entry)
{
    SeenEntry seen {entry.path.toByteArray(), entry.linkTarget.toByteArray(), entry};
    seen.raw.path = {};
    seen.raw.linkTarget = {};
    entries.push_back(seen);
}

QList<QByteArray> SeenEntries::paths() const
{
    QList<QByteArray> paths;
    for (const SeenEntry &entry : entries)
        paths.append(entry.path);
    return paths;
}

const SeenEntry *SeenEntries::find(const QByteArray &path) const
{
    const SeenEntry *found = nullptr;
    for (const SeenEntry &entry : entries)
        found = entry.path == path ? &entry : found;
    return found;
}

ContentHash hashOf(const QByteArray &content)
{
    const auto hash = hashContent(
        *memorySource(content, QStringLiteral("content")), 0, static_cast<quint64>(content.size()), Job());
    return hash.value_or(ContentHash());
}

QByteArray contentOf(const Result<ByteSourcePtr> &source)
{
    if (!source) {
        QTest::qFail(qPrintable(source.error().message()), __FILE__, __LINE__);
        return {};
    }
    const auto bytes = readAll(**source, 1u << 30);
    if (!bytes)
        QTest::qFail(qPrintable(bytes.error().message()), __FILE__, __LINE__);
    return bytes.value_or(QByteArray());
}

QStringList leftIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

}
