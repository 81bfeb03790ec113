// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "loadedviews.h"

#include "layout.h"
#include "tarwriter.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ctime>
#include <stdexcept>

namespace stratoscope
{

namespace
{

QString nameOf(std::size_t number)
{
    return QStringLiteral("localhost/odd:%1").arg(number);
}

imagebuilder::ImageSpec addImage(
    imagebuilder::ImageSet &set, const std::vector<QByteArray> &layers, const QString &name)
{
    imagebuilder::ImageSpec image;
    image.names = {name};
    for (const QByteArray &tar : layers) {
        image.steps.push_back({QStringLiteral("COPY odd"), {}, {}, set.layers.size()});
        set.layers.push_back(imagebuilder::packLayer(tar, imagebuilder::Packing::None).value());
    }
    return image;
}

QByteArray archiveOf(const std::vector<std::vector<QByteArray>> &images, std::size_t first, std::size_t end)
{
    imagebuilder::ImageSet set;
    for (std::size_t i = first; i < end; ++i)
        set.images.push_back(addImage(set, images[i], nameOf(i)));
    return imagebuilder::writeTar(layoutFiles(set, imagebuilder::Form::DockerArchive)).value();
}

/** Podman says first that it is not an archive of any other kind either. */
QByteArray refusalIn(const QByteArray &errors)
{
    const QByteArrayList lines = errors.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        if (line.contains("docker-archive:"))
            return line;
    }
    return lines.last();
}

void check(const FinishedRun &run)
{
    if (run.exitCode != 0)
        throw std::runtime_error(run.summary().toStdString());
}

}

QByteArray dockerArchiveOf(const std::vector<QByteArray> &layers, const QString &name)
{
    imagebuilder::ImageSet set;
    set.images.push_back(addImage(set, layers, name));
    return imagebuilder::writeTar(layoutFiles(set, imagebuilder::Form::DockerArchive)).value();
}

LoadedViews::LoadedViews(const QString &engine)
    : m_name(engine)
    , m_engine(engine)
{
}

/** An engine refuses an archive as a whole: then it gets the halves. */
void LoadedViews::loadAll(const std::vector<std::vector<QByteArray>> &images, std::size_t first, std::size_t end,
    std::vector<LoadedView> &views) const
{
    if (first == end)
        return;
    m_engine.use();
    const QString path = m_directory.filePath(QStringLiteral("images.tar"));
    if (!imagebuilder::writeFile(archiveOf(images, first, end), path))
        throw std::runtime_error("cannot write the images");
    const FinishedRun run
        = m_engine.run({QStringLiteral("load"), QStringLiteral("--quiet"), QStringLiteral("--input"), path});
    if (run.exitCode == 0)
        return;
    if (first + 1 == end) {
        views[first].refusal = refusalIn(run.errors);
        return;
    }
    const std::size_t middle = (first + end) / 2;
    loadAll(images, first, middle, views);
    loadAll(images, middle, end, views);
}

std::vector<LoadedView> LoadedViews::show(const std::vector<std::vector<QByteArray>> &images, bool together)
{
    const qint64 start = std::time(nullptr);
    std::vector<LoadedView> views(images.size());
    if (together)
        loadAll(images, 0, images.size(), views);
    for (std::size_t i = 0; i < images.size() && !together; ++i)
        loadAll(images, i, i + 1, views);
    QStringList loaded;
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (views[i].refusal.isEmpty()) {
            loaded.append(nameOf(i));
            numbers.push_back(i);
        }
    }
    if (loaded.isEmpty())
        return views;
    const std::vector<QByteArray> directories = mountAll(loaded);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        views[numbers[i]].files = wholeViewOfDirectory(directories[i], {std::numeric_limits<qint64>::min(), start});
        views[numbers[i]].files->erase("/"); // Each engine makes one of its own.
    }
    unmountAll(loaded);
    return views;
}

std::vector<QByteArray> LoadedViews::mountAll(const QStringList &images)
{
    std::vector<QByteArray> directories;
    if (m_name == QLatin1String("podman")) {
        const FinishedRun run = m_engine.run(QStringList {QStringLiteral("image"), QStringLiteral("mount"),
                                                 QStringLiteral("--format"), QStringLiteral("json")}
            + images);
        check(run);
        std::map<QString, QByteArray> found;
        for (const QJsonValue &mounted : QJsonDocument::fromJson(run.output).array()) {
            for (const QJsonValue &name : mounted[QLatin1String("Repositories")].toArray())
                found[name.toString()] = mounted[QLatin1String("mountpoint")].toString().toUtf8();
        }
        for (const QString &image : images)
            directories.push_back(found[image]);
        return directories;
    }
    // Docker mounts no images, but says what to mount.
    const FinishedRun run
        = m_engine.run(QStringList {QStringLiteral("image"), QStringLiteral("inspect"), QStringLiteral("--format"),
                           QStringLiteral("{{.GraphDriver.Data.UpperDir}}:{{.GraphDriver.Data.LowerDir}}")}
            + images);
    check(run);
    for (const QByteArray &line : run.output.trimmed().split('\n')) {
        const QString target = m_directory.filePath(QStringLiteral("mount%1").arg(directories.size()));
        QDir().mkpath(target);
        const QByteArrayList layers = line.trimmed().split(':');
        m_mounts.push_back(ScratchMount::overlay({layers.begin(), layers.end()}, target.toUtf8()));
        directories.push_back(target.toUtf8());
    }
    return directories;
}

void LoadedViews::unmountAll(const QStringList &images)
{
    m_mounts.clear();
    if (m_name == QLatin1String("podman"))
        check(m_engine.run({QStringLiteral("image"), QStringLiteral("unmount"), QStringLiteral("--all")}));
    check(m_engine.run(QStringList {QStringLiteral("rmi"), QStringLiteral("--force")} + images));
}

}
