// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "oddlayer.h"

#include "rawtar.h"

namespace stratoscope
{

using imagebuilder::Generator;

namespace
{

const QByteArrayList componentNames {"a", "b", "c", "d"};

QByteArray belowPath(const QByteArray &directory, const QByteArray &name)
{
    return directory.isEmpty() ? name : directory + '/' + name;
}

QByteArray lastName(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

/** With what may be a hole in the middle. */
QByteArray largeContent(qsizetype size)
{
    return QByteArray(512, 'x') + QByteArray(size, '\0') + QByteArray(512, 'y');
}

}

OddImage oddImage(quint64 seed)
{
    // Engines take their time for each layer, but only once for those below that several images share.
    OddImageMaker maker;
    maker.addLayer(seed / 4 * 2);
    return maker.make(seed * 2 + 1);
}

OddImage OddImageMaker::make(quint64 seed)
{
    m_random = Generator(seed);
    m_takesRisks = m_random.chance(10);
    const quint64 count = m_random.chance(40) ? 2 : 1;
    for (quint64 i = 0; i < count; ++i)
        addLayer(m_random.next());
    return std::move(m_image);
}

void OddImageMaker::addLayer(quint64 seed)
{
    m_random = Generator(seed);
    m_tree = {};
    OddTar tar(m_random);
    m_image.description.append("layer " + QByteArray::number(m_image.layers.size()));
    const quint64 count = 4 + m_random.below(9);
    for (quint64 i = 0; i < count; ++i)
        put(tar, i < 3 && m_random.chance(60) ? entry(m_random.pick(componentNames), '5') : something());
    m_image.layers.push_back(tar.finish());
    m_image.description += tar.description();
    for (const char type : {'d', 'l', 'f'}) {
        const std::vector<QByteArray> paths = m_tree.paths(type);
        m_below.insert(m_below.end(), paths.begin(), paths.end());
    }
}

/** Writes the entry, or another one if an engine would refuse it or engines are not at one. */
void OddImageMaker::put(OddTar &tar, const OddEntry &wanted)
{
    OddEntry entry = wanted;
    for (int tries = 0; tries < 20; ++tries) {
        entry.path = written(entry.path);
        if (m_random.chance(entry.type == '5' ? 60 : 3))
            entry.path += m_random.chance(80) ? "/" : "//";
        OddTree tree = m_tree;
        const OddTree::Verdict verdict = tree.add(entry);
        if (verdict == OddTree::Verdict::Taken || (verdict == OddTree::Verdict::Refused && m_takesRisks)) {
            m_tree = tree;
            m_image.isRisky = m_image.isRisky || verdict == OddTree::Verdict::Refused;
            tar.add(entry);
            return;
        }
        entry = something();
    }
}

OddEntry OddImageMaker::something()
{
    const quint64 what = m_random.below(100);
    if (what < 22)
        return file();
    if (what < 38)
        return entry(newPath(), '5');
    if (what < 56)
        return symlink();
    if (what < 67)
        return hardlink();
    if (what < 72)
        return device();
    if (what < 90)
        return whiteout();
    return what < 97 ? again() : refused();
}

/** A path of this layer, of a type as OddTree has it; empty if there is none. */
QByteArray OddImageMaker::here(char type)
{
    const std::vector<QByteArray> paths = m_tree.paths(type);
    return paths.empty() ? QByteArray() : m_random.pick(paths);
}

QByteArray OddImageMaker::below()
{
    return m_below.empty() ? QByteArray() : m_random.pick(m_below);
}

/** Often below a symlink, or something of another layer. */
QByteArray OddImageMaker::newPath()
{
    QByteArray path = m_random.chance(20) ? below() : QByteArray();
    while (path.isEmpty() || path.count('/') > 4) {
        const quint64 what = m_random.below(10);
        path = what < 3 ? here('l') : what < 6 ? here('d') : what < 8 ? below() : QByteArray();
        path = belowPath(path, m_random.pick(componentNames));
    }
    return path;
}

/** \a path in one of the many ways in which it can be written. */
QByteArray OddImageMaker::written(const QByteArray &path)
{
    QByteArray other = path;
    switch (m_random.below(20)) {
    case 0:
    case 1:
        return "./" + path;
    case 2:
        return '/' + path;
    case 3:
        return "../" + path;
    case 4:
        return "//./" + path;
    case 5:
        return "gone/../" + path;
    case 6:
        return other.replace("/", "//");
    case 7:
        return other.replace("/", "/./");
    default:
        return path;
    }
}

OddEntry OddImageMaker::entry(const QByteArray &path, char type)
{
    const auto owner = [&] {
        return m_random.chance(60) ? 0
                                   : static_cast<quint32>(m_random.below(m_random.chance(30) ? 4'000'000'000 : 2000));
    };
    OddEntry made;
    made.path = path;
    made.type = type;
    made.mode = type == '2' ? 0777 : type == '5' ? 0755 : 0644;
    if (m_random.chance(30))
        made.mode = static_cast<quint32>(m_random.below(010000));
    made.uid = owner();
    made.gid = owner();
    made.mtime = static_cast<qint64>(1'000'000'000 + m_random.below(600'000'000));
    if (m_random.chance(10))
        made.mtime = m_random.pick(std::array<qint64, 5> {0, -1, -86'401, 4'102'444'800, 8'589'934'592});
    if (m_random.chance(25))
        made.fraction = m_random.pick(QByteArrayList {"5", "123456789", "000000001", "9999999999", "25"});
    if ((type == '0' || type == '5') && m_random.chance(15))
        made.xattrs.emplace_back(m_random.pick(QByteArrayList {"user.a", "user.b", "trusted.c"}),
            m_random.chance(80) ? "value" : QByteArray("\0\xff\n", 3));
    return made;
}

OddEntry OddImageMaker::file()
{
    OddEntry made = entry(newPath(), '0');
    made.content = m_random.chance(30)
        ? largeContent(static_cast<qsizetype>(512 + m_random.below(3000)))
        : QByteArray(static_cast<qsizetype>(m_random.below(1200)), static_cast<char>('a' + m_random.below(26)));
    return made;
}

OddEntry OddImageMaker::symlink()
{
    OddEntry link = entry(newPath(), '2');
    QByteArray target = m_random.chance(60) ? here('d') : m_random.chance(50) ? here('l') : newPath();
    if (target.isEmpty())
        target = m_random.pick(componentNames);
    const auto depth = link.path.count('/');
    switch (m_random.below(10)) {
    case 0:
    case 1:
    case 2:
        link.link = '/' + target;
        break;
    case 3:
        link.link = QByteArray("../").repeated(depth + 3) + target;
        break;
    case 4:
        link.link = lastName(link.path); // A loop.
        break;
    case 5:
        link.link = m_random.pick(QByteArrayList {".", "..", "/", "./.", "a/.."});
        break;
    default:
        link.link = QByteArray("../").repeated(depth) + target;
        break;
    }
    return link;
}

OddEntry OddImageMaker::hardlink()
{
    const QByteArray target = here(m_random.chance(80) ? 'f' : 'l');
    if (target.isEmpty())
        return file();
    OddEntry link = entry(newPath(), '1');
    link.link = m_random.chance(70) ? target : written(target);
    // By another way.
    if (const QByteArray through = here('l'); m_random.chance(25) && !through.isEmpty())
        link.link = through + '/' + lastName(target);
    return link;
}

OddEntry OddImageMaker::device()
{
    OddEntry made = entry(newPath(), m_random.pick(QByteArrayList {"3", "4", "6"}).front());
    made.deviceMajor = static_cast<quint32>(m_random.below(300));
    made.deviceMinor = static_cast<quint32>(1 + m_random.below(70'000));
    return made;
}

OddEntry OddImageMaker::whiteout()
{
    QByteArray path = m_random.chance(60) ? below() : QByteArray();
    if (path.isEmpty())
        path = newPath();
    QByteArray name = ".wh." + lastName(path);
    const quint64 what = m_random.below(10);
    if (what < 3)
        name = ".wh..wh..opq";
    else if (what == 3)
        name = m_random.pick(QByteArrayList {".wh..wh.plnk", ".wh..wh.aufs", ".wh..wh.a", ".wh..wh.plnk/1.2"});
    OddEntry marker = entry(belowPath(path.left(qMax<qsizetype>(path.lastIndexOf('/'), 0)), name), '0');
    if (m_random.chance(15)) {
        marker.type = m_random.pick(QByteArrayList {"5", "2", "0"}).front();
        marker.link = marker.type == '2' ? "a" : "";
        marker.content = marker.type == '0' ? "content" : "";
    }
    return marker;
}

/** Something where there is something already; under the very same name, engines refuse it. */
OddEntry OddImageMaker::again()
{
    QByteArray path = here(m_random.pick(QByteArrayList {"d", "f", "l"}).front());
    if (path.isEmpty())
        return file();
    OddEntry made = entry(
        m_random.chance(50) ? "/" + path : "../" + path, m_random.pick(QByteArrayList {"0", "5", "2", "6"}).front());
    made.link = made.type == '2' ? m_random.pick(componentNames) : QByteArray();
    made.content = made.type == '0' ? largeContent(static_cast<qsizetype>(m_random.below(3000))) : QByteArray();
    return made;
}

/** What engines should refuse. */
OddEntry OddImageMaker::refused()
{
    OddEntry made = file();
    switch (m_random.below(6)) {
    case 0:
        made.type = m_random.pick(QByteArrayList {"7", "V", "Z", "A", "D", "S"}).front();
        break;
    case 1:
        made.path = belowPath(here('f'), "below");
        break;
    case 2:
        made = entry(newPath(), '1');
        made.link = m_random.chance(50) && !m_below.empty() ? below() : QByteArray("nowhere");
        break;
    case 3:
        made = entry(newPath(), '1');
        made.link = here('d').isEmpty() ? QByteArray("/") : here('d');
        break;
    case 4: {
        const QByteArray path = here('f');
        made.path = belowPath(path.left(qMax<qsizetype>(path.lastIndexOf('/'), 0)), ".wh." + lastName(path));
        break;
    }
    default:
        made = entry(newPath(), '3'); // What overlayfs takes for a whiteout.
        break;
    }
    return made;
}

}
