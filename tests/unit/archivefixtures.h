// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerwalk.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

/** What the tests of the archive room share. */
namespace stratoscope::fixtures
{

/** True if \a program can be started here. */
bool hasTool(const QString &program);
/** What \a program writes to its standard output; \a input goes to its standard input. Fails the test if it fails. */
QByteArray runTool(
    const QString &program, const QStringList &arguments, const QByteArray &input = {}, const QString &folder = {});

/** \a size bytes that compress to about a half, the same for the same \a seed. */
QByteArray sampleBytes(qsizetype size, quint32 seed = 1);

/** Writes tars byte by byte, right ones and wrong ones. */
class TarWriter
{
public:
    struct Member
    {
        QByteArray name;
        char type = '0';
        QByteArray content;
        QByteArray link;
        std::optional<quint64> claimedSize; ///< In place of the content's.
        quint32 mode = 0644;
    };

    TarWriter &add(const Member &member);
    TarWriter &file(const QByteArray &name, const QByteArray &content)
    {
        return add({name, '0', content, {}, {}, 0644});
    }
    TarWriter &directory(const QByteArray &name) { return add({name, '5', {}, {}, {}, 0755}); }
    TarWriter &symlink(const QByteArray &name, const QByteArray &target)
    {
        return add({name, '2', {}, target, {}, 0777});
    }
    TarWriter &hardlink(const QByteArray &name, const QByteArray &target)
    {
        return add({name, '1', {}, target, {}, 0644});
    }
    /** A PAX header for the member that follows ('x') or for all ('g'). */
    TarWriter &pax(const std::vector<std::pair<QByteArray, QByteArray>> &records, char type = 'x');

    /** What was written, without the two zero blocks at the end. */
    QByteArray open() const { return m_bytes; }
    /** The whole archive. */
    QByteArray finish() const { return m_bytes + QByteArray(1024, '\0'); }

private:
    QByteArray m_bytes;
};

/** An entry that outlives the walk. */
struct SeenEntry
{
    QByteArray path;
    QByteArray linkTarget;
    RawEntry raw; ///< Without views.
};

/** Keeps all entries. */
class SeenEntries : public EntrySink
{
public:
    void add(const RawEntry &entry) override;

    QList<QByteArray> paths() const;
    /** The last entry of this path; null if there is none. */
    const SeenEntry *find(const QByteArray &path) const;

    std::vector<SeenEntry> entries;
};

/** The XXH3-128 that a walk should give for \a content. */
ContentHash hashOf(const QByteArray &content);

/** The bytes of \a source; fails the test if they cannot be read. */
QByteArray contentOf(const Result<ByteSourcePtr> &source);

/** Names that \a folder holds, hidden ones too: what a temporary folder should not hold. */
QStringList leftIn(const QString &folder);

}
