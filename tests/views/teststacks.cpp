// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "teststacks.h"

#include "layertext.h"

namespace stratoscope
{

namespace
{

Image testImage(const std::vector<TestStep> &steps)
{
    Image image;
    image.names = {QStringLiteral("shop-api:2.4")};
    image.id = sha256(QByteArrayLiteral("shop-api:2.4"));
    image.platform = {QStringLiteral("linux"), QStringLiteral("amd64"), {}};
    image.config.platform = image.platform;
    image.config.created = QDateTime(QDate(2024, 3, 1), QTime(12, 0), Qt::UTC);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        HistoryStep step;
        step.createdBy = QString::fromUtf8(steps[i].createdBy);
        step.created = image.config.created.addSecs(qint64(i));
        step.emptyLayer = !steps[i].lines;
        image.config.history.push_back(step);
        if (step.emptyLayer)
            continue;
        const QByteArray number = QByteArray::number(qulonglong(image.layers.size()));
        Layer layer;
        layer.digest = sha256("blob " + number + steps[i].lines);
        layer.diffId = sha256("layer " + number + steps[i].lines);
        layer.mediaType = QStringLiteral("application/vnd.oci.image.layer.v1.tar+gzip");
        layer.blob = QStringLiteral("blobs/sha256/") + layer.digest.hex();
        layer.compressedSize = 1000 * (image.layers.size() + 1);
        image.config.diffIds.push_back(layer.diffId);
        image.layers.push_back(layer);
    }
    completeLayers(image);
    return image;
}

LoadedLayer testLayer()
{
    LoadedLayer layer;
    layer.compression = Compression::Gzip;
    layer.blobVerdict = layer.diffIdVerdict = Verdict::Verified;
    return layer;
}

}

ImageSourcePtr testSource(const std::vector<TestStep> &steps)
{
    auto source = std::make_shared<ImageSource>();
    source->location = QStringLiteral("shop-api.tar");
    source->formatLabel = QStringLiteral("oci-archive");
    source->images.push_back(testImage(steps));
    source->graph = LayerGraph(source->images);
    return source;
}

LoadedImagePtr readTestSource(const ImageSourcePtr &source, const std::vector<TestStep> &steps, const char *writable)
{
    auto loaded = std::make_shared<LoadedImage>();
    loaded->source = source;
    std::vector<LayerEntries> entries;
    for (const TestStep &step : steps) {
        if (!step.lines)
            continue;
        loaded->layers.push_back(testLayer());
        entries.push_back(layerFromText(step.lines));
    }
    if (writable) {
        LoadedLayer layer = testLayer();
        entries.push_back(layerFromText(writable));
        layer.blobVerdict = layer.diffIdVerdict = Verdict::Unchecked;
        layer.compression = Compression::None;
        layer.writable = true;
        layer.hostPath = QStringLiteral("/var/lib/containers/shop-api-1/diff");
        loaded->layers.push_back(layer);
    }
    loaded->tree = UnionTree(std::move(entries));
    loaded->stats = imageStats(loaded->tree);
    return loaded;
}

LoadedImagePtr testStack(const std::vector<TestStep> &steps, const char *writable)
{
    return readTestSource(testSource(steps), steps, writable);
}

const std::vector<TestStep> &shopSteps()
{
    static const std::vector<TestStep> steps {
        {"/bin/sh -c #(nop) ADD file:0123 in /",
            "d bin\nf bin/busybox 1024000 =a mode=0755\nl bin/sh -> busybox\n"
            "d etc\nf etc/hostname 5 =a\nf etc/passwd 1100 =a\nf etc/shadow 640 =a mode=0640 gid=42\n"
            "d etc/apt\nf etc/apt/sources.list 300 =a\n"
            "d tmp mode=1777\nd usr\nd usr/bin\nf usr/bin/passwd 64000 =p mode=4755\nd var\nd var/lib\n"},
        {"/bin/sh -c #(nop)  ENV PATH=/usr/bin:/bin", nullptr},
        {"/bin/sh -c apt-get update && apt-get install -y nodejs",
            "d usr\nd usr/bin\nf usr/bin/node 91000000 =n mode=0755\nh usr/bin/nodejs -> usr/bin/node\n"
            "d var\nd var/lib\nd var/lib/apt\nd var/lib/apt/lists\nf var/lib/apt/lists/Packages 18400000 =l\n"},
        {"COPY --chown=app dist/ /srv/app # buildkit",
            "d srv\nd srv/app\nf srv/app/config.yml 1300 =c\nf srv/app/debug.log 4000 =d\n"
            "d srv/app/assets\nf srv/app/assets/file2.png 200000 =2\nf srv/app/assets/file10.png 100000 =t\n"
            "f srv/app/assets/old.css 9000 =o\n"},
        {"WORKDIR /srv/app", nullptr},
        {"RUN /bin/sh -c chown -R app /srv && rm -rf /var/lib/apt/lists/* /srv/app/debug.log # buildkit",
            "d srv uid=1000 gid=1000\nd srv/app uid=1000 gid=1000\nf srv/app/config.yml 1300 =e uid=1000 gid=1000\n"
            "d srv/app/assets uid=1000 gid=1000\nf srv/app/assets/file2.png 200000 =2 uid=1000 gid=1000\n"
            "f srv/app/assets/file10.png 100000 =t uid=1000 gid=1000\nf srv/app/assets/old.css 9000 =o uid=1000 "
            "gid=1000\n"
            "f srv/app/.wh.debug.log\nd var/lib/apt/lists\nf var/lib/apt/lists/.wh.Packages\nf etc/passwd 1150 =b\n"},
    };
    return steps;
}

const char *shopContainer()
{
    return "f etc/hostname 13 =h\nf srv/app/cache.db 2100000 =k mode=0600 uid=1000 gid=1000\nf "
           "srv/app/assets/.wh.old.css\n";
}

LoadedImagePtr shopStack()
{
    return testStack(shopSteps(), shopContainer());
}

PathId pathId(const LoadedImagePtr &loaded, const char *path)
{
    return loaded->tree.paths().find(QByteArrayView(path));
}

}
