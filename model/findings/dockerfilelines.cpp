// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfilelines.h"

#include "bytes.h"
#include "inodefates.h"
#include "instructiontext.h"
#include "shellcommands.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace stratoscope
{

namespace
{

struct DockerfileLinesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::DockerfileLines)
};

/** Each command of \a text on its own line. */
QString onLines(const QString &text)
{
    return shellCommands(text).join(QStringLiteral(" \\\n    && "));
}

/** "EXPOSE map[80/tcp:{} 443/tcp:{}]" is how BuildKit writes EXPOSE 80/tcp 443/tcp. */
QString withoutPortMap(const QString &text)
{
    static const QRegularExpression map(QStringLiteral("^EXPOSE map\\[(.*)\\]$"));
    const QRegularExpressionMatch match = map.match(text);
    if (!match.hasMatch())
        return text;
    QString ports = match.captured(1);
    return QLatin1String("EXPOSE ") + ports.remove(QStringLiteral(":{}"));
}

/** "VOLUME [/a /b]" is a list of Go's. */
QString withoutVolumeList(const QString &text)
{
    static const QRegularExpression list(QStringLiteral("^VOLUME \\[([^\"]*)\\]$"));
    const QRegularExpressionMatch match = list.match(text);
    return match.hasMatch() ? QLatin1String("VOLUME ") + match.captured(1) : text;
}

/** In CMD and ENTRYPOINT, older builders leave the commas of a JSON array out. */
QString withCommas(const QString &text)
{
    static const QRegularExpression command(
        QStringLiteral("^(?:CMD|ENTRYPOINT|SHELL) \\[\"(?:[^\"\\\\]|\\\\.)*\"(?: |\\])"));
    if (!command.match(text).hasMatch())
        return text;
    QString result = text;
    return result.replace(QStringLiteral("\" \""), QStringLiteral("\", \""));
}

/** "HEALTHCHECK &{["CMD-SHELL" "…"] "30s" "3s" "0s" '\x03'}" is a value of Go's. */
QString withoutHealthValue(const QString &text)
{
    static const QRegularExpression value(
        QStringLiteral("^HEALTHCHECK &\\{\\[\"CMD(?:-SHELL)?\" \"(.*)\"\\](?: \"(\\w+)\" \"(\\w+)\")?.*\\}$"));
    const QRegularExpressionMatch match = value.match(text);
    if (!match.hasMatch())
        return text;
    QString result = QStringLiteral("HEALTHCHECK");
    const auto addOption = [&](const char *name, const QString &time) {
        if (!time.isEmpty() && time != QLatin1String("0s"))
            result += QStringLiteral(" --%1=%2").arg(QLatin1String(name), time);
    };
    addOption("interval", match.captured(2));
    addOption("timeout", match.captured(3));
    return result + QLatin1String(" CMD ") + match.captured(1).replace(QStringLiteral("\" \""), QStringLiteral(" "));
}

DockerfileLine lineOf(const LoadedImage &image, const QString &text, std::optional<LayerIndex> layer)
{
    DockerfileLine line;
    line.text = text;
    line.layer = layer;
    if (layer) {
        const LayerStats &stats = image.stats.layers[layer->value];
        line.written = stats.size;
        line.visible = stats.visibleBytes;
    }
    return line;
}

/** What stands for a layer that the history does not tell of. */
QString unknownLayer(const Image &image, LayerIndex layer)
{
    const Layer &own = image.layers[layer.value];
    const Digest &digest = own.diffId.isEmpty() ? own.digest : own.diffId;
    return DockerfileLinesWords::tr("# layer %1: not in the history (%2)", "a comment in a Dockerfile")
        .arg(QString::number(layer.value), digest.toString());
}

/** Bytes that are wasted. */
struct LayerCost
{
    quint64 wasted = 0;
    quint64 caused = 0;
};

void setCosts(std::vector<DockerfileLine> &lines, const std::vector<LayerCost> &costs)
{
    for (DockerfileLine &line : lines) {
        line.wasted = line.caused = 0;
        for (std::size_t i = line.layer ? line.layer->value - line.more : costs.size();
             i < costs.size() && line.has(LayerIndex(i)); ++i) {
            line.wasted += costs[i].wasted;
            line.caused += costs[i].caused;
        }
    }
}

/** What layers hide of one another. */
std::vector<LayerCost> hiddenCosts(const UnionTree &tree)
{
    std::vector<LayerCost> costs(tree.layerCount());
    forEachInode(tree, [&](const InodeFate &fate) {
        if (fate.hiddenBy == NeverHidden)
            return;
        costs[fate.layer.value].wasted += fate.size;
        costs[fate.hiddenBy.value].caused += fate.size;
    });
    return costs;
}

}

QString dockerfileInstruction(const QString &createdBy)
{
    QString text = displayText(instructionText(createdBy));
    text = withoutHealthValue(withCommas(withoutVolumeList(withoutPortMap(text))));
    return text.startsWith(QLatin1String("RUN ")) ? onLines(text) : text;
}

std::vector<DockerfileLine> dockerfileLines(const LoadedImage &loaded)
{
    const Image &image = loaded.image();
    std::vector<std::optional<LayerIndex>> layerOf(image.config.history.size());
    std::vector<DockerfileLine> lines;
    for (std::size_t i = 0; i < image.layers.size() && i < loaded.stats.layers.size(); ++i) {
        const std::optional<std::size_t> step = image.layers[i].historyStep;
        if (step && *step < layerOf.size())
            layerOf[*step] = LayerIndex(i);
    }
    // Layers without a step come where the one below them stands, or first.
    std::size_t next = 0;
    const auto addUnknown = [&](std::size_t end) {
        for (; next < end; ++next) {
            if (!image.layers[next].historyStep)
                lines.push_back(lineOf(loaded, unknownLayer(image, LayerIndex(next)), LayerIndex(next)));
        }
    };
    for (std::size_t i = 0; i < layerOf.size(); ++i) {
        if (layerOf[i])
            addUnknown(layerOf[i]->value);
        const QString text = dockerfileInstruction(image.config.history[i].createdBy);
        if (!text.isEmpty() || layerOf[i])
            lines.push_back(lineOf(loaded, text, layerOf[i]));
    }
    addUnknown(std::min(image.layers.size(), loaded.stats.layers.size()));
    costsOfHidden(lines, loaded.tree);
    return lines;
}

void costsOfHidden(std::vector<DockerfileLine> &lines, const UnionTree &tree)
{
    setCosts(lines, hiddenCosts(tree));
}

void costsByAccount(std::vector<DockerfileLine> &lines, const ByteAccount &account)
{
    std::vector<LayerCost> costs;
    for (const ByteClasses &layer : account.layers)
        costs.push_back({layer.wastedBytes(), layer.caused});
    setCosts(lines, costs);
}

QString dockerfileText(const std::vector<DockerfileLine> &lines)
{
    QString text = DockerfileLinesWords::tr("# Rebuilt from an image's history, which does not name the copied files.",
                       "a comment in a Dockerfile")
        + QLatin1Char('\n');
    for (const DockerfileLine &line : lines)
        text += line.text + QLatin1Char('\n');
    return text;
}

}
