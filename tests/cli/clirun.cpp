// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"

#include "tarwriter.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

namespace stratoscope
{

using namespace imagebuilder;

namespace
{

TarEntry linkEntry(const QByteArray &path, TarType type, const QByteArray &target)
{
    TarEntry link = tarEntry(path, type, type == TarType::Symlink ? 0777 : 0644);
    link.linkTarget = target;
    return link;
}

std::vector<TarEntry> base()
{
    TarEntry null = tarEntry("dev/null", TarType::CharDevice, 0666);
    null.deviceMajor = 1;
    null.deviceMinor = 3;
    TarEntry owned = tarEntry("etc/passwd", TarType::File, 0644, "root:x:0:0\n");
    owned.uid = 10;
    owned.gid = 20;
    owned.mtime = 1'700'000'000;
    TarEntry linked = owned;
    linked.path = "etc/passwd-";
    linked.type = TarType::Hardlink;
    linked.linkTarget = "etc/passwd";
    linked.content.clear();
    return {tarEntry("dev", TarType::Directory, 0755), null, tarEntry("etc", TarType::Directory, 0755), owned, linked,
        tarEntry("etc/shadow", TarType::File, 0600, "secret"), tarEntry("opt", TarType::Directory, 0755),
        tarEntry("opt/a", TarType::File, 0644, "a"), tarEntry("opt/b", TarType::Directory, 0755),
        tarEntry("opt/b/c", TarType::File, 0644, "c"), tarEntry("pipe", TarType::Fifo, 0600),
        tarEntry("su", TarType::File, 04755, "su"), linkEntry("sh", TarType::Symlink, "bin/\xff"),
        tarEntry("caf\xe9\"\n", TarType::File, 0644, "coffee")};
}

std::vector<TarEntry> changes()
{
    return {tarEntry("etc/passwd", TarType::File, 0644, "root:x:0:1\n"), whiteout("etc/shadow"),
        tarEntry("opt", TarType::Directory, 0755), opaqueMarker("opt"), tarEntry("opt/new", TarType::File, 0644, "new"),
        tarEntry("pipe", TarType::File, 0600, "no pipe any more"), tarEntry("su", TarType::File, 0755, "su")};
}

std::vector<TarEntry> additions()
{
    // There are no entries for a and a/b.
    return {tarEntry("a/b/file", TarType::File, 0644, "12345")};
}

}

TarEntry tarEntry(const QByteArray &path, TarType type, quint32 mode, const QByteArray &content)
{
    TarEntry entry;
    entry.path = path;
    entry.type = type;
    entry.mode = mode;
    entry.content = content;
    return entry;
}

QJsonObject CliRun::document() const
{
    return QJsonDocument::fromJson(output).object();
}

std::vector<QJsonObject> CliRun::lines() const
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            objects.push_back(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

CliRun runCli(const QStringList &arguments)
{
    QProcess process;
    // The settings of whoever runs the tests change nothing.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
        qEnvironmentVariable("STRATOSCOPE_TEST_CONFIG", QStringLiteral("/dev/null/none")));
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("STRATOSCOPE_CLI"), arguments);
    CliRun run;
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        return run;
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    return run;
}

CliImage::CliImage()
{
    ImageSpec image;
    image.names = QStringList(QStringLiteral("shop:2.4"));
    image.created = QStringLiteral("2024-05-01T12:00:00Z");
    const QStringList commands {
        QStringLiteral("ADD base"), QStringLiteral("/bin/sh -c change"), QStringLiteral("COPY new")};
    for (const std::vector<TarEntry> &layer : {base(), changes(), additions()}) {
        const std::size_t number = m_set.layers.size();
        m_set.layers.push_back(packLayer(writeTar(layer).value(), Packing::Gzip).value());
        image.steps.push_back({commands[qsizetype(number)], {}, {}, number});
        image.steps.push_back({QStringLiteral("ENV N=%1").arg(number), {}, {}, {}});
    }
    m_set.images.push_back(image);
}

QString CliImage::write(const QString &name, Form form) const
{
    return write(name, files(form));
}

QString CliImage::write(const QString &name, const std::vector<TarEntry> &files) const
{
    const Built<void> written = writeFile(writeTar(files).value(), path(name));
    return written ? path(name) : QString();
}

}
