// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commandtrial.h"

#include <QByteArrayList>

namespace stratoscope
{

using imagebuilder::Generator;

namespace
{

/** Few names, so that lines meet each other's files. */
QByteArray randomPath(Generator &random)
{
    static const QByteArrayList names {"a", "b", "c", "'d e'"};
    QByteArray path;
    const quint64 depth = 1 + random.below(3);
    for (quint64 i = 0; i < depth; ++i)
        path += '/' + names[qsizetype(random.below(quint64(names.size())))];
    // Relative ones mean the same, because the shell starts in the root.
    return random.chance(20) ? path.mid(1) : path;
}

QByteArray numberOf(Generator &random, quint64 below)
{
    return QByteArray::number(random.below(below));
}

/** BusyBox copies set-ID bits, GNU does not, and neither do we: so there are none. */
QByteArray randomMode(Generator &random)
{
    static const QByteArrayList modes {"600", "755", "711", "u+x", "go-w", "a=r", "+x", "u=rwx,g-s", "-x", "777"};
    return modes[qsizetype(random.below(quint64(modes.size())))];
}

CommandTrial simpleCommand(Generator &random)
{
    const QByteArray path = randomPath(random);
    switch (random.below(11)) {
    case 0:
        return {"rm " + path, true};
    case 1:
        return {"rmdir " + path, true};
    case 2:
        return {"mkdir " + path, true};
    case 3:
        return {"mkdir -m " + QByteArray(random.chance(50) ? "700" : "1777") + ' ' + path, true};
    case 4:
        return {"touch " + path, true};
    case 5:
        return {"echo text" + numberOf(random, 5) + " > " + path, true};
    case 6:
        return {"echo more >> " + path, true};
    case 7:
        return {"chmod " + randomMode(random) + ' ' + path, true};
    case 8:
        return {"chown " + numberOf(random, 3) + ':' + numberOf(random, 3) + ' ' + path, true};
    case 9:
        return {"truncate -s " + numberOf(random, 9000) + ' ' + path, true};
    default:
        return {"> " + path, true};
    }
}

CommandTrial greaterCommand(Generator &random)
{
    const QByteArray path = randomPath(random);
    const QByteArray other = randomPath(random);
    switch (random.below(15)) {
    case 0:
        return {"rm -rf " + path + ' ' + other};
    case 1:
        return {"rm -rf " + path + "/*"};
    case 2:
        return {"mkdir -p " + path + ' ' + other};
    case 3:
        return {"mv " + path + ' ' + other};
    case 4:
        return {"cp " + path + ' ' + other};
    case 5:
        return {"cp -rf " + path + ' ' + other};
    case 6:
        return {"cp -af " + path + ' ' + other};
    case 7:
        return {"ln -s " + path + ' ' + other};
    case 8:
        return {"ln -sf b " + other};
    case 9:
        return {"ln " + path + ' ' + other};
    case 10:
        // BusyBox does not go into a directory that a link leads to, GNU does; with a slash, both do.
        return {"chmod -R " + randomMode(random) + ' ' + path + '/'};
    case 11:
        return {"chown -R 5:6 " + path};
    case 12:
        return {"mkdir -p " + path + " && cd " + path + " && touch x ../y && echo z > ./z"};
    case 13:
        return {"cat " + path + ' ' + other + " > /cat"};
    default:
        return {"mkdir -p /t; touch /t/1 /t/2; mv /t/* " + path + "; rm -r /t"};
    }
}

}

CommandTrial randomCommand(Generator &random)
{
    return random.chance(45) ? simpleCommand(random) : greaterCommand(random);
}

}
