// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastefulimage.h"

#include "tarwriter.h"

namespace stratoscope
{

using namespace imagebuilder;

namespace
{

TarEntry file(const QByteArray &path, const QByteArray &content, quint32 uid = 0)
{
    TarEntry entry;
    entry.path = path;
    entry.content = content;
    entry.uid = uid;
    entry.mtime = 1'700'000'000;
    return entry;
}

/** A private key, as far as the rules look: no real one. */
QByteArray keyLike()
{
    return QByteArray("-----BEGIN PRIVATE KEY-----\n").leftJustified(99, 'x') + '\n';
}

}

ImageSet layersImage(
    const std::vector<std::pair<QString, std::vector<TarEntry>>> &layers, const QString &name, Packing packing)
{
    ImageSet set;
    ImageSpec image;
    image.names = QStringList(name);
    image.created = QStringLiteral("2024-05-01T12:00:00Z");
    for (const auto &[instruction, entries] : layers) {
        image.steps.push_back({instruction, {}, {}, set.layers.size()});
        set.layers.push_back(packLayer(writeTar(entries).value(), packing).value());
    }
    set.images.push_back(image);
    return set;
}

ImageSet wastefulImage(Packing packing)
{
    const TarEntry same = file("etc/same", QByteArray(700, 's'));
    return layersImage(
        {
            {QStringLiteral("ADD rootfs.tar.xz / # buildkit"),
                {file("etc/passwd", QByteArray(20, 'p')), file("opt/tool", QByteArray(9000, 't')), same,
                    file("usr/share/doc/base/copyright", QByteArray(300, 'd')), file("bin/sh", QByteArray(1234, 'b'))}},
            {QStringLiteral("RUN /bin/sh -c apt-get update # buildkit"),
                {file("var/lib/apt/lists/main", QByteArray(4000, 'm')),
                    file("var/lib/apt/lists/contrib", QByteArray(1000, 'c'))}},
            {QStringLiteral("COPY . /srv/app # buildkit"),
                {file("srv/app/a.js", QByteArray(3500, 'A')), file("srv/app/b.js", QByteArray(2000, 'B')),
                    file("root/.ssh/id_ed25519", keyLike())}},
            {QStringLiteral("RUN /bin/sh -c chown -R 5 /srv/app # buildkit"),
                {file("srv/app/a.js", QByteArray(3500, 'A'), 5), file("srv/app/b.js", QByteArray(2000, 'B'), 5)}},
            {QStringLiteral(
                 "RUN /bin/sh -c rm -rf /var/lib/apt/lists /root/.ssh && mv /opt/tool /opt/tool-1 # buildkit"),
                {whiteout("var/lib/apt/lists"), whiteout("root/.ssh"), whiteout("opt/tool"),
                    file("opt/tool-1", QByteArray(9000, 't'))}},
            {QStringLiteral("COPY etc /etc # buildkit"),
                {file("etc/passwd", QByteArray(21, 'q')), same, file("etc/one", QByteArray(800, '1')),
                    file("etc/two", QByteArray(800, '1'))}},
        },
        QStringLiteral("wasteful:1"), packing);
}

ImageSet hostileImage()
{
    const QByteArrayList names {"<script>alert(1)</script>", "a|b", "`code`", "new\nline", "\x1b[31mred", "caf\xe9",
        "**bold** [link](http://x.example)", "&lt;&amp;\"'", "]]>--></svg>", "\xe2\x80\xaetxt.exe", "</details>",
        "- [ ] item", "| a | b |", "<!-- x", "\\`|\\<", "$(reboot)", "a\r\n## Heading", "http://x.example/a",
        "@everyone #1", "%1 %2 %L1"};
    std::vector<TarEntry> lower;
    std::vector<TarEntry> upper;
    for (const QByteArray &name : names) {
        QByteArray flat = name;
        flat.replace('/', '_');
        lower.push_back(file("data/" + flat, QByteArray(1000 + lower.size(), 'h')));
        lower.push_back(file(flat + "/stays", QByteArray(3000 + lower.size(), 'v')));
        upper.push_back(whiteout("data/" + flat));
    }
    return layersImage(
        {{QStringLiteral("RUN echo '<img src=x onerror=alert(1)>' | `tick` && %1 %2\n## Heading"), lower},
            {QStringLiteral("RUN rm -rf \"/data/\" </details> | [x](http://x.example) \x1b[2J"), upper}},
        QStringLiteral("<b>|evil`:1"), Packing::Gzip);
}

bool writeImage(const ImageSet &set, const QString &path)
{
    return writeFile(writeTar(layoutFiles(set, Form::Oci)).value(), path).has_value();
}

}
