// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lookuptext.h"

#include "bytes.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct LookupTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LookupText)
};

QString partWord(LookupStop stop)
{
    switch (stop) {
    case LookupStop::Opaque:
        return LookupTextWords::tr("opaque – stop", "of a directory");
    case LookupStop::Moved:
        return LookupTextWords::tr("renamed – stop", "of a directory");
    case LookupStop::None:
    case LookupStop::Here:
    case LookupStop::Whiteout:
    case LookupStop::NoDirectory:
        break;
    }
    return LookupTextWords::tr("takes part", "a layer's directory in the merged one");
}

QString coverWord(LookupStop stop)
{
    switch (stop) {
    case LookupStop::Opaque:
        return LookupTextWords::tr("opaque above – stop", "a directory above it");
    case LookupStop::Moved:
        return LookupTextWords::tr("renamed above – stop", "a directory above it");
    case LookupStop::NoDirectory:
        return LookupTextWords::tr("file above – stop", "in place of a directory above it");
    case LookupStop::None:
    case LookupStop::Here:
    case LookupStop::Whiteout:
        break;
    }
    return LookupTextWords::tr("whiteout above – stop", "of a directory above it");
}

QString coverSentence(LookupStop stop, const QString &directory)
{
    switch (stop) {
    case LookupStop::Opaque:
        return LookupTextWords::tr("%1 is opaque: its content in lower layers is hidden – stop").arg(directory);
    case LookupStop::Moved:
        return LookupTextWords::tr("%1 was renamed: lower layers have it elsewhere – stop").arg(directory);
    case LookupStop::NoDirectory:
        return LookupTextWords::tr("%1 is not a directory in this layer – stop").arg(directory);
    case LookupStop::Whiteout:
        return LookupTextWords::tr("whiteout of %1, and so of all in it – stop").arg(directory);
    case LookupStop::None:
    case LookupStop::Here:
        break;
    }
    return {};
}

QString partSentence(const LookupStep &step, const QString &directory)
{
    if (step.cause.isValid())
        return LookupTextWords::tr("takes part; %1", "a layer's directory in the merged one; why it stops there")
            .arg(coverSentence(step.stop, directory));
    if (step.stop == LookupStop::Opaque)
        return LookupTextWords::tr("takes part, and is opaque: nothing below does – stop");
    if (step.stop == LookupStop::Moved)
        return LookupTextWords::tr("takes part, and was renamed: nothing below does – stop");
    return LookupTextWords::tr("takes part: its entries are merged with those below");
}

}

QString lookupWord(const LookupStep &step)
{
    switch (step.answer) {
    case LookupAnswer::Miss:
        return LookupTextWords::tr("no", "the layer does not have it");
    case LookupAnswer::Hit:
        return LookupTextWords::tr("here", "the layer has it");
    case LookupAnswer::TakesPart:
        return step.cause.isValid() ? LookupTextWords::tr("takes part – stop", "a layer's directory in the merged one")
                                    : partWord(step.stop);
    case LookupAnswer::Whiteout:
        return LookupTextWords::tr("whiteout – stop");
    case LookupAnswer::Covered:
        return coverWord(step.stop);
    case LookupAnswer::NoDirectory:
        return LookupTextWords::tr("not a directory – stop");
    case LookupAnswer::NotAsked:
        break;
    }
    return {};
}

QString lookupSentence(const UnionTree &tree, const LookupStep &step)
{
    const QString directory = step.cause.isValid() ? displayText(tree.paths().fullPath(step.cause)) : QString();
    switch (step.answer) {
    case LookupAnswer::Miss:
        return LookupTextWords::tr("no: ask the layer below");
    case LookupAnswer::Hit:
        return LookupTextWords::tr("here: this is what shows – stop");
    case LookupAnswer::TakesPart:
        return partSentence(step, directory);
    case LookupAnswer::Whiteout:
        return LookupTextWords::tr("whiteout: what is below does not show – stop");
    case LookupAnswer::Covered:
        return coverSentence(step.stop, directory);
    case LookupAnswer::NoDirectory:
        return LookupTextWords::tr("not a directory, so it is not merged – stop");
    case LookupAnswer::NotAsked:
        return LookupTextWords::tr("not asked");
    }
    return {};
}

}
