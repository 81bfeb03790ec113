// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containerdiff.h"
#include "containerfacts.h"
#include "enginejson.h"
#include "enginelisting.h"
#include "harness.h"
#include "loadimage.h"
#include "openstorage.h"
#include "plaintext.h"
#include "storagefixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <numeric>

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** What engines print, and what they store. The first byte of an input tells whose it is, the rest is that. */
namespace
{

const char *const storedFiles[] = {"image/overlay2/repositories.json", "image/overlay2/imagedb/content/sha256/ID",
    "image/overlay2/layerdb/sha256/CHAIN/cache-id", "image/overlay2/layerdb/sha256/CHAIN/diff",
    "image/overlay2/layerdb/sha256/CHAIN/parent", "image/overlay2/layerdb/mounts/CONTAINER/mount-id",
    "image/overlay2/layerdb/mounts/CONTAINER/parent", "containers/CONTAINER/config.v2.json",
    "overlay-layers/layers.json", "overlay-images/images.json", "overlay-containers/containers.json",
    "overlay-images/ID/CONFIG"};

/** A storage in which one file is another for a while. */
class ForgedStorage
{
public:
    ForgedStorage(bool isDocker)
        : m_storage(m_folder.path())
    {
        if (isDocker)
            m_storage.makeDocker();
        else
            m_storage.makeContainers();
    }

    void run(QString name, const QByteArray &bytes) const
    {
        name.replace(QLatin1String("ID"), m_storage.imageId);
        name.replace(QLatin1String("CHAIN"), StorageFixture::chain(1).hex());
        name.replace(QLatin1String("CONTAINER"), StorageFixture::containerId());
        name.replace(QLatin1String("CONFIG"),
            QLatin1Char('=') + QString::fromLatin1(("sha256:" + m_storage.imageId.toLatin1()).toBase64()));
        QFile file(m_storage.path(name));
        require(file.open(QIODevice::ReadOnly), "the storage has the file", name);
        const QByteArray before = file.readAll();
        file.close();
        m_storage.write(name, bytes);
        read();
        m_storage.write(name, before);
    }

private:
    void read() const
    {
        const auto source = openStorageDirectory(m_folder.path(), Job());
        if (!source)
            return checkMessage(source.error());
        checkMessages((*source)->warnings);
        for (std::size_t i = 0; i < (*source)->images.size(); ++i) {
            const auto loaded = loadImage(*source, i, {}, Job());
            if (loaded)
                checkMessages((*loaded)->warnings);
            else
                checkMessage(loaded.error());
        }
    }

    QTemporaryDir m_folder;
    StorageFixture m_storage;
};

template<typename T>
bool isSaid(const Result<T> &result)
{
    if (!result)
        checkMessage(result.error());
    return result.has_value();
}

/** An engine that prints \a bytes, whatever it is asked. */
void askForged(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString printed = folder.filePath(QStringLiteral("printed"));
    QFile file(printed);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "what to print can be written");
    file.close();
    // Starting programs takes long: one question for an input.
    const int question = bytes.isEmpty() ? 0 : static_cast<unsigned char>(bytes[0]) % 9;
    if (question == 8) {
        const Engine failing {EngineKind::Docker, {}, QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QStringLiteral("tee /dev/stderr <\"$0\" >/dev/null; exit 1"), printed}};
        isSaid(askEngine(failing, {QStringLiteral("ps")}, Job()));
        return;
    }
    const Engine engine {question % 2 == 0 ? EngineKind::Docker : EngineKind::Podman, {}, QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral("exec tee /dev/stderr <\"$0\""), printed}};
    switch (question / 2) {
    case 0:
        if (const EngineListing listing = listEngine(engine, true, Job()); listing.problem)
            checkMessage(*listing.problem);
        break;
    case 1:
        isSaid(inspectContainer(engine, QStringLiteral("c"), Job()));
        break;
    case 2:
        isSaid(inspectImage(engine, QStringLiteral("i"), Job()));
        break;
    default:
        isSaid(diffContainer(engine, QStringLiteral("c"), Job()));
    }
}

void checkDiff(const ContainerDiff &diff)
{
    for (const QByteArray &path : diff.added)
        require(diff.present.count(path) > 0, "what is new is there");
}

void readPrinted(const QByteArray &bytes)
{
    checkDiff(parseDiffLines(bytes));
    if (const auto diff = parseDiffJson(bytes, QStringLiteral("diff")); isSaid(diff))
        checkDiff(*diff);
    if (const auto records = readRecords(bytes, QStringLiteral("ps")); isSaid(records)) {
        for (const QJsonObject &record : *records) {
            for (const QString &key : record.keys()) {
                numberOf(record.value(key));
                timeOf(record.value(key));
                sizeOf(record.value(key).toString());
                textOf(record, {"Names", "Id"});
            }
        }
    }
    isSaid(readRecord(bytes, QStringLiteral("inspect")));
    const QString text = QString::fromUtf8(bytes.left(200));
    containerState(text);
    sizeOf(text);
    timeOf(text);
}

/** True for one input in sixteen, and always for the same ones. */
bool isRare(const QByteArray &bytes)
{
    return std::accumulate(bytes.begin(), bytes.end(), 0u) % 16 == 0;
}

void run(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    const auto whose = static_cast<unsigned char>(input[0]);
    const QByteArray bytes = input.sliced(1).toByteArray();
    // Starting programs takes longer than all else.
    if (whose >= 200 && whose < 204 && isRare(bytes))
        return askForged(bytes);
    if (whose < 204 || whose >= 248)
        return readPrinted(bytes);
    const std::size_t number = whose % std::size(storedFiles);
    static const ForgedStorage docker(true);
    static const ForgedStorage containers(false);
    (number < 8 ? docker : containers).run(QString::fromLatin1(storedFiles[number]), bytes);
}

}

STRATOSCOPE_HARNESS(run)
