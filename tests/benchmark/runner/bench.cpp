// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

namespace stratoscope::benchmark
{

namespace
{

QString cli()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../stratoscope-cli");
}

}

Bench::Bench(const QString &images)
    : m_images(images)
{
    qputenv("XDG_CACHE_HOME", m_cache.path().toLocal8Bit());
    // Qt complains without one.
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", m_cache.path().toLocal8Bit());
    QProcess help;
    help.start(cli(), {QStringLiteral("report"), QStringLiteral("--help")});
    help.waitForFinished();
    const QByteArray options = help.readAllStandardOutput();
    m_hasCache = options.contains("--no-cache");
    m_hasFindings = options.contains("--no-findings");
}

QString Bench::program(const QString &name) const
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + name;
}

QString Bench::image(const QString &name) const
{
    return m_images + QLatin1Char('/') + name + QStringLiteral(".tar");
}

bool Bench::has(const QString &imageName) const
{
    return QFile::exists(image(imageName));
}

Command Bench::cachedReport(const QString &imageName, const QStringList &options) const
{
    Command command;
    command.programs.push_back(
        QStringList {cli(), QStringLiteral("report")} + options + QStringList {image(imageName)});
    // This measures reading; findings have a benchmark of their own.
    if (m_hasFindings)
        command.programs.front().insert(2, QStringLiteral("--no-findings"));
    command.shown = (QStringList {QStringLiteral("`report")} + options).join(QLatin1Char(' ')) + QLatin1Char(' ')
        + imageName + QLatin1Char('`');
    return command;
}

Command Bench::report(const QString &imageName, const QStringList &options) const
{
    Command command = cachedReport(imageName, options);
    if (m_hasCache)
        command.programs.front().insert(2, QStringLiteral("--no-cache"));
    return command;
}

void Bench::emptyCache() const
{
    const QDir cache(m_cache.path());
    for (const QString &name : cache.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        QDir(cache.filePath(name)).removeRecursively();
}

QStringList Bench::layers(const QString &imageName) const
{
    const QString target = m_images + QStringLiteral("/layers/") + imageName;
    if (!QFile::exists(target)) {
        QDir().mkpath(target + QStringLiteral(".part"));
        QProcess::execute(QStringLiteral("tar"),
            {QStringLiteral("-C"), target + QStringLiteral(".part"), QStringLiteral("-xf"), image(imageName),
                QStringLiteral("blobs")});
        QDir().rename(target + QStringLiteral(".part"), target);
    }
    QStringList paths;
    const QDir blobs(target + QStringLiteral("/blobs/sha256"));
    for (const QFileInfo &blob : blobs.entryInfoList(QDir::Files, QDir::Size)) {
        // The config and the manifest are small.
        if (blob.size() > 100'000)
            paths.append(blob.filePath());
    }
    return paths;
}

Command Bench::onLayers(const QStringList &program, const QString &imageName) const
{
    const QStringList paths = layers(imageName);
    Command command;
    for (const QString &path : paths)
        command.programs.push_back(program + QStringList {path});
    command.shown = QLatin1Char('`') + program.join(QLatin1Char(' ')) + QStringLiteral(" LAYER >/dev/null`");
    if (paths.size() > 1)
        command.shown += QStringLiteral(", sum of %1").arg(paths.size());
    return command;
}

}
