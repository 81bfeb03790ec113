// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layergroups.h"
#include "testprogram.h"

#include <QTest>

#include <limits>

using namespace stratoscope;

/** Which layers of a long stack belong together. */
class tst_LayerGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToGroup();
    void command();
    void comment();
    void laterBuild();
    void otherImage();
    void labelNamesTheParent();
    void smallLayers();
    void smallOnesOnlyOnTop();
    void hugeSizes();
};

namespace
{

/** An image of \a count layers of 1 MB, one step each, from one build. */
Image groupableImage(std::size_t count)
{
    Image image;
    for (std::size_t i = 0; i < count; ++i) {
        HistoryStep step;
        step.createdBy = QStringLiteral("RUN %1").arg(i);
        step.created = QDateTime(QDate(2024, 3, 1), QTime(12, 0), Qt::UTC).addSecs(qint64(i));
        image.config.history.push_back(step);
        image.config.diffIds.push_back(sha256(QByteArray::number(qulonglong(i))));
        Layer layer;
        layer.compressedSize = 1'000'000;
        image.layers.push_back(layer);
    }
    completeLayers(image);
    return image;
}

/** "base 0-4 name, small 7-9": the groups of the first of \a images. */
QString described(const std::vector<Image> &images)
{
    QStringList groups;
    for (const LayerGroup &group : layerGroups(images, 0)) {
        const char *kind = group.kind == LayerGroup::Kind::Base ? "base"
            : group.kind == LayerGroup::Kind::Build             ? "build"
                                                                : "small";
        groups.append(QStringLiteral("%1 %2-%3 %4")
                          .arg(QLatin1String(kind))
                          .arg(group.first.value)
                          .arg(group.last.value)
                          .arg(group.name)
                          .trimmed());
    }
    return groups.join(QStringLiteral(", "));
}

}

void tst_LayerGroups::nothingToGroup()
{
    QCOMPARE(described({groupableImage(127)}), QString());
    Image image = groupableImage(40);
    image.config.history.clear();
    for (Layer &layer : image.layers) {
        layer.historyStep.reset();
        layer.compressedSize.reset();
    }
    QCOMPARE(described({image}), QString());
    QCOMPARE(described({Image()}), QString());
}

void tst_LayerGroups::command()
{
    for (const char *end : {"/bin/sh -c #(nop)  CMD [\"sh\"]", "ENTRYPOINT [\"/run\"]"}) {
        Image image = groupableImage(12);
        HistoryStep step;
        step.emptyLayer = true;
        step.createdBy = QString::fromLatin1(end);
        image.config.history.insert(image.config.history.begin() + 5, step);
        completeLayers(image);
        QCOMPARE(described({image}), QStringLiteral("base 0-4"));
        QCOMPARE(layerGroups({image}, 0).front().created, image.config.history[4].created);
        // A short stack fits as it is.
        Image few = groupableImage(6);
        few.config.history.insert(few.config.history.begin() + 3, step);
        completeLayers(few);
        QCOMPARE(described({few}), QString());
    }
}

void tst_LayerGroups::comment()
{
    Image image = groupableImage(12);
    for (std::size_t i = 3; i < 12; ++i)
        image.config.history[i].comment = QStringLiteral("buildkit.dockerfile.v0");
    QCOMPARE(described({image}), QStringLiteral("base 0-2"));
}

void tst_LayerGroups::laterBuild()
{
    Image image = groupableImage(20);
    for (std::size_t i = 4; i < 20; ++i)
        image.config.history[i].created = image.config.history[i].created.addDays(i < 9 ? 2 : 7);
    QCOMPARE(described({image}), QStringLiteral("build 0-3, build 4-8"));
    // Every day one layer: nothing belongs together.
    for (std::size_t i = 0; i < 20; ++i)
        image.config.history[i].created = image.config.history[0].created.addDays(qint64(i));
    QCOMPARE(described({image}), QString());
}

void tst_LayerGroups::otherImage()
{
    Image base = groupableImage(7);
    base.names = {QStringLiteral("debian:12")};
    QCOMPARE(described({groupableImage(12), base}), QStringLiteral("base 0-6 debian:12"));
    // One that shares layers, but goes on differently, is no base.
    base.layers.back().chainId = Digest();
    QCOMPARE(described({groupableImage(12), base}), QString());
    QCOMPARE(described({groupableImage(12), groupableImage(12)}), QString());
}

void tst_LayerGroups::labelNamesTheParent()
{
    Image image = groupableImage(12);
    image.config.labels = {{QStringLiteral("org.opencontainers.image.base.name"), QStringLiteral("node:20")}};
    QCOMPARE(described({image}), QString());
    for (std::size_t i = 3; i < 12; ++i)
        image.config.history[i].comment = QLatin1String(i < 8 ? "x" : "y");
    QCOMPARE(described({image}), QStringLiteral("base 0-2, base 3-7 node:20"));
}

void tst_LayerGroups::smallLayers()
{
    Image image = groupableImage(20);
    for (std::size_t i : {3, 4, 5, 9, 10, 16, 17, 18, 19})
        image.layers[i].compressedSize = i == 4 ? 0 : 200;
    QCOMPARE(described({image}), QStringLiteral("small 3-5, small 16-19"));
    image.layers[4].compressedSize.reset();
    QCOMPARE(described({image}), QStringLiteral("small 16-19"));
}

void tst_LayerGroups::smallOnesOnlyOnTop()
{
    Image image = groupableImage(20);
    for (std::size_t i : {2, 3, 4, 5, 6, 7, 8, 12, 13, 14})
        image.layers[i].compressedSize = 0;
    for (std::size_t i = 6; i < 20; ++i)
        image.config.history[i].comment = QStringLiteral("another builder");
    QCOMPARE(described({image}), QStringLiteral("base 0-5, small 6-8, small 12-14"));
}

void tst_LayerGroups::hugeSizes()
{
    Image image = groupableImage(40);
    for (std::size_t i = 0; i < 40; ++i)
        image.layers[i].compressedSize = i < 20 ? 10 : std::numeric_limits<quint64>::max();
    QCOMPARE(described({image}), QStringLiteral("small 0-19"));
}

STRATOSCOPE_TEST(tst_LayerGroups)
#include "tst_layergroups.moc"
