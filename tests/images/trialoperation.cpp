// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "trialoperation.h"

namespace stratoscope
{

using imagebuilder::Generator;
using Kind = TrialOperation::Kind;

namespace
{

const std::vector<QByteArray> trialNames {
    "a", "b", "c", "etc", "usr", "with space", "new\nline", ".whx", "\xff\xfe raw", QByteArray(250, 'n')};
const std::vector<QByteArray> targets {"a", "/etc", "..", "does/not/exist", "\xff"};
const std::vector<quint32> owners {0, 1, 33, 1000, 65534, 4294967294u};
const std::vector<quint32> modes {0644, 0755, 0600, 0, 04755, 02755, 01777, 07777, 02644};
const std::vector<QByteArray> attributes {"trusted.a", "trusted.b", "security.capability", "user.x"};
/** The only form that the kernel accepts: cap_net_bind_service+ep. */
const QByteArray capability = QByteArray::fromHex("0100000200040000000000000000000000000000");

const std::vector<Kind> kinds {Kind::MakeFile, Kind::MakeFile, Kind::MakeFile, Kind::MakeFile, Kind::WriteFile,
    Kind::WriteFile, Kind::AppendToFile, Kind::AppendToFile, Kind::ResizeFile, Kind::ChangeMode, Kind::ChangeMode,
    Kind::ChangeOwner, Kind::ChangeTime, Kind::SetAttribute, Kind::RemoveAttribute, Kind::MakeDirectory,
    Kind::MakeDirectory, Kind::MakeDirectory, Kind::MakeSymlink, Kind::MakeHardLink, Kind::MakeHardLink, Kind::MakeFifo,
    Kind::RemovePath, Kind::RemovePath, Kind::RemovePath, Kind::RemoveEmptyDirectory, Kind::RenamePath,
    Kind::RenamePath, Kind::RenamePath, Kind::RenamePath};

/** Mostly an existing path, otherwise a name inside or next to one. */
QByteArray somePath(Generator &random, const std::vector<QByteArray> &paths, bool isNew, bool mayBeRoot = false)
{
    for (;;) {
        QByteArray path = random.pick(paths);
        if (random.chance(isNew ? 60 : 8))
            path += '/' + random.pick(trialNames);
        else if (random.chance(isNew ? 50 : 5))
            path = path.left(path.lastIndexOf('/') + 1) + random.pick(trialNames);
        while (path.startsWith("//"))
            path.remove(0, 1);
        if (path.size() < 900 && (path != "/" || mayBeRoot))
            return path;
    }
}

bool makesSomething(Kind kind)
{
    return kind == Kind::MakeFile || kind == Kind::MakeDirectory || kind == Kind::MakeSymlink || kind == Kind::MakeFifo;
}

bool changesMetadata(Kind kind)
{
    return kind >= Kind::ChangeMode && kind <= Kind::RemoveAttribute;
}

QByteArray someBytes(Generator &random)
{
    return random.chance(10) ? QByteArray() : QByteArray(int(1 + random.below(300)), char('a' + random.below(26)));
}

quint32 numberFor(Generator &random, Kind kind)
{
    switch (kind) {
    case Kind::ResizeFile:
        return static_cast<quint32>(random.below(400));
    case Kind::ChangeOwner:
        return random.pick(owners);
    case Kind::ChangeTime:
        return static_cast<quint32>(random.below(1'000'000'000));
    default:
        return random.pick(modes);
    }
}

}

TrialOperation randomTrial(Generator &random, const std::vector<QByteArray> &paths)
{
    TrialOperation trial;
    trial.kind = random.pick(kinds);
    trial.path = somePath(random, paths, makesSomething(trial.kind), changesMetadata(trial.kind));
    if (trial.kind == Kind::MakeHardLink || trial.kind == Kind::RenamePath)
        trial.other = somePath(random, paths, !random.chance(20));
    else if (trial.kind == Kind::SetAttribute || trial.kind == Kind::RemoveAttribute)
        trial.other = random.pick(attributes);
    trial.bytes = trial.kind == Kind::MakeSymlink ? random.pick(targets) : someBytes(random);
    if (trial.other == "security.capability")
        trial.bytes = capability;
    trial.number = numberFor(random, trial.kind);
    trial.group = random.pick(owners);
    return trial;
}

Operation TrialOperation::toOperation() const
{
    switch (kind) {
    case Kind::MakeFile:
        return makeFile(path, bytes, static_cast<quint16>(number));
    case Kind::WriteFile:
        return writeFile(path, bytes);
    case Kind::AppendToFile:
        return appendToFile(path, bytes);
    case Kind::ResizeFile:
        return resizeFile(path, number);
    case Kind::ChangeMode:
        return changeMode(path, static_cast<quint16>(number));
    case Kind::ChangeOwner:
        return changeOwner(path, number, group);
    case Kind::ChangeTime:
        return changeTime(path, {number, 123});
    case Kind::SetAttribute:
        return setAttribute(path, other, bytes);
    case Kind::RemoveAttribute:
        return removeAttribute(path, other);
    case Kind::MakeDirectory:
        return makeDirectory(path, static_cast<quint16>(number));
    case Kind::MakeSymlink:
        return makeSymlink(path, bytes);
    case Kind::MakeHardLink:
        return makeHardLink(path, other);
    case Kind::MakeFifo:
        return makeFifo(path, static_cast<quint16>(number));
    case Kind::RemovePath:
        return removePath(path);
    case Kind::RemoveEmptyDirectory:
        return removeEmptyDirectory(path);
    case Kind::RenamePath:
        return renamePath(path, other);
    }
    return {};
}

QByteArray TrialOperation::toText() const
{
    return toOperation().title.toUtf8() + " (" + path.toPercentEncoding("/") + ", " + other.toPercentEncoding("/")
        + ", number " + QByteArray::number(number, 8) + ", " + QByteArray::number(bytes.size()) + " bytes)";
}

}
