// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diagnostics.h"

#include "compression.h"
#include "spokenlanguage.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>
#include <QThread>

namespace stratoscope
{

namespace
{

/** Lines of "name: value". */
class Lines
{
public:
    void head(const char *title)
    {
        m_text += (m_text.isEmpty() ? QString() : QStringLiteral("\n")) + QLatin1String(title) + QLatin1Char('\n');
    }
    void add(const char *name, const QString &value)
    {
        m_text += QStringLiteral("  %1: %2\n").arg(QLatin1String(name), value);
    }
    void add(const char *name, quint64 value) { add(name, QString::number(value)); }
    QString text() const { return m_text; }

private:
    QString m_text;
};

/** A line of /proc/self/status, such as "VmHWM". */
QString statusOf(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return QString::fromLatin1(line.mid(name.size() + 1).simplified());
    }
    return {};
}

QString screenText(const QScreen &screen)
{
    const QSize size = screen.size();
    return QStringLiteral("%1x%2 at %3, %4 dpi")
        .arg(size.width())
        .arg(size.height())
        .arg(screen.devicePixelRatio())
        .arg(qRound(screen.logicalDotsPerInch()));
}

void addProgram(Lines &lines)
{
    lines.head("Program");
    lines.add("Stratoscope", QCoreApplication::applicationVersion());
    lines.add("Qt", QStringLiteral("%1, built with %2").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)));
    lines.add("Language", spokenLanguage());
    lines.add("Memory now, at most",
        QStringLiteral("%1, %2").arg(statusOf(QByteArrayLiteral("VmRSS")), statusOf(QByteArrayLiteral("VmHWM"))));
}

void addSystem(Lines &lines)
{
    lines.head("System");
    lines.add("System", QSysInfo::prettyProductName());
    lines.add("Kernel",
        QStringLiteral("%1 %2, %3")
            .arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()));
    lines.add("Processors", quint64(QThread::idealThreadCount()));
    lines.add("Desktop", qEnvironmentVariable("XDG_CURRENT_DESKTOP", QStringLiteral("unknown")));
    lines.add("Windows", QGuiApplication::platformName());
    lines.add("Style", QApplication::style()->objectName());
    lines.add("Font size", QString::number(QApplication::font().pointSizeF()));
    for (const QScreen *screen : QGuiApplication::screens())
        lines.add("Screen", screenText(*screen));
}

void addImage(Lines &lines, const LoadedImage &loaded, qint64 elapsedMs)
{
    lines.head("Image");
    lines.add("Form", loaded.source->formatLabel);
    lines.add("Platform", loaded.image().platform.toString());
    lines.add("Images in it", loaded.source->images.size());
    lines.add("Layers", loaded.layers.size());
    lines.add("Paths", loaded.tree.paths().size());
    lines.add("Opened in", QStringLiteral("%1 ms").arg(elapsedMs));
    lines.add("Warnings", quint64(loaded.foldedWarnings.size()));
    lines.add("Damaged", loaded.isDamaged() ? QStringLiteral("yes") : QStringLiteral("no"));
    lines.add("Complete", loaded.isComplete() ? QStringLiteral("yes") : QStringLiteral("no"));
    for (std::size_t i = 0; i < loaded.layers.size(); ++i) {
        const LoadedLayer &layer = loaded.layers[i];
        const QString compression = compressionName(layer.compression);
        lines.add(qPrintable(QStringLiteral("Layer %1").arg(i)),
            QStringLiteral("%1 bytes%2%3, %4 files")
                .arg(QString::number(layer.streamBytes), compression.isEmpty() ? QString() : QStringLiteral(", "),
                    compression, QString::number(loaded.stats.layers[i].files)));
    }
}

void addNames(Lines &lines, const LoadedImage &loaded)
{
    lines.head("Names");
    lines.add("Read from", loaded.source->location);
    lines.add("Names", loaded.image().names.join(QStringLiteral(", ")));
    lines.add("ID", loaded.image().id.toString());
    for (const QString &warning : loaded.foldedWarnings)
        lines.add("Warning", warning);
}

}

QString diagnosticsText(const LoadedImagePtr &image, qint64 elapsedMs, bool hasNames)
{
    Lines lines;
    addProgram(lines);
    addSystem(lines);
    if (image)
        addImage(lines, *image, elapsedMs);
    if (image && hasNames)
        addNames(lines, *image);
    return lines.text();
}

}
