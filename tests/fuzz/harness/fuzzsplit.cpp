// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "harness.h"
#include "plaintext.h"
#include "tarsplit.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <map>
#include <optional>

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Lists of the parts of a tar, which engines keep of layers that they have unpacked: the tar that is remade. */
namespace
{

/** More would only repeat what others showed: files are small. */
constexpr qsizetype MostRemade = 1 << 20;

const std::map<QByteArray, QByteArray> &layerFiles()
{
    static const std::map<QByteArray, QByteArray> files {
        {"a", "1"}, {"b/c", "content"}, {"b/\xff", "no UTF-8"}, {"empty", ""}, {"long", QByteArray(600, 'x')}};
    return files;
}

/** A layer's directory, with links and a fifo in it that lead nowhere, and a file beside it that nobody may read. */
class UnpackedFolder
{
public:
    UnpackedFolder()
        : m_root(m_folder.filePath(QStringLiteral("layer")))
    {
        QDir().mkpath(m_root + QStringLiteral("/b"));
        for (const auto &[name, content] : layerFiles())
            write(QFile::encodeName(m_root) + '/' + name, content);
        write(QFile::encodeName(m_folder.filePath(QStringLiteral("secret"))), "secret");
        QFile::link(QStringLiteral("../secret"), m_root + QStringLiteral("/link"));
        QFile::link(QStringLiteral(".."), m_root + QStringLiteral("/up"));
    }

    const QString &root() const { return m_root; }

private:
    static void write(const QByteArray &path, const QByteArray &content)
    {
        std::FILE *const out = std::fopen(path.constData(), "wb");
        require(out && std::fwrite(content.constData(), 1, size_t(content.size()), out) == size_t(content.size()),
            "the folder can be made");
        std::fclose(out);
    }

    QTemporaryDir m_folder;
    QString m_root;
};

/** The content of the file that an entry names; nothing where there is none. */
std::optional<QByteArray> contentNamed(const QJsonObject &entry)
{
    QByteArray name = QByteArray::fromBase64(entry.value(QStringLiteral("name_raw")).toString().toLatin1());
    if (name.isEmpty())
        name = entry.value(QStringLiteral("name")).toString().toUtf8();
    // A file has many names: only the plain ones are known here.
    const auto found
        = layerFiles().find(QDir::cleanPath(QLatin1Char('/') + QString::fromLatin1(name)).mid(1).toLatin1());
    return found == layerFiles().end() ? std::nullopt : std::optional(found->second);
}

/** What the tar has to be; nothing where the list makes no sense. */
std::optional<QByteArray> expectedTar(const QByteArray &list)
{
    QByteArray tar;
    for (const QByteArray &line : list.split('\n')) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        const QByteArray payload = QByteArray::fromBase64(entry.value(QStringLiteral("payload")).toString().toLatin1());
        const qint64 size = entry.value(QStringLiteral("size")).toInteger();
        if (entry.value(QStringLiteral("type")).toInt() == 2) {
            tar += payload;
        } else if (size > 0) {
            const std::optional<QByteArray> content = contentNamed(entry);
            if (!content || content->size() != size)
                return std::nullopt;
            tar += *content;
        }
        if (tar.size() > MostRemade)
            return std::nullopt;
    }
    return tar;
}

quint32 crc32Of(QByteArrayView bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made {};
        for (quint32 i = 0; i < made.size(); ++i) {
            made[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                made[i] = (made[i] >> 1) ^ (made[i] & 1 ? 0xEDB88320u : 0);
        }
        return made;
    }();
    quint32 sum = ~0u;
    for (const char byte : bytes)
        sum = table[(sum ^ static_cast<unsigned char>(byte)) & 0xff] ^ (sum >> 8);
    return ~sum;
}

void appendNumber(QByteArray &bytes, quint32 number, int width)
{
    for (int i = 0; i < width; ++i)
        bytes.append(char(number >> (8 * i)));
}

/** \a bytes as gzip, without being compressed: that is quick. */
QByteArray storedGzip(const QByteArray &bytes)
{
    constexpr qsizetype MostInBlock = 0xffff;
    QByteArray packed("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    qsizetype at = 0;
    do {
        const auto count = quint32(std::min(MostInBlock, bytes.size() - at));
        packed.append(char(at + count == bytes.size()));
        appendNumber(packed, count, 2);
        appendNumber(packed, ~count, 2);
        packed += bytes.mid(at, count);
        at += count;
    } while (at < bytes.size());
    appendNumber(packed, crc32Of(bytes), 4);
    appendNumber(packed, quint32(bytes.size()), 4);
    return packed;
}

void run(QByteArrayView input)
{
    static const UnpackedFolder folder;
    const QByteArray list = input.toByteArray();
    const ByteSourcePtr packed = memorySource(storedGzip(list), QStringLiteral("list"));
    const QByteArray expected = expectedTar(list).value_or("none");
    const auto tar = remakeTar(packed, folder.root(), sha256(expected), {}, Job());
    if (!tar)
        return checkMessage(tar.error());
    require(readAll(**tar, MostRemade).value_or(QByteArray()) == expected, "a tar has its diff ID");
}

}

STRATOSCOPE_HARNESS(run)
