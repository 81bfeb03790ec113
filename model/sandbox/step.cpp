// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "step.h"

#include "bytes.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Step)
};

}

QString StepEffect::words() const
{
    switch (kind) {
    case Kind::CopiedUp:
        if (!otherPath.isEmpty())
            return StepWords::tr("copied from %1").arg(displayText(otherPath));
        return from.isValid() ? StepWords::tr("copied up from layer %1").arg(from.value) : StepWords::tr("copied up");
    case Kind::Created:
        return StepWords::tr("created");
    case Kind::Changed:
        return StepWords::tr("changed in the writable layer");
    case Kind::Whiteout:
        return StepWords::tr("whiteout written, still in lower layers");
    case Kind::WhiteoutReplaced:
        return StepWords::tr("replaced its whiteout");
    case Kind::Opaque:
        return StepWords::tr("made opaque, hides its content in lower layers");
    case Kind::Linked:
        return StepWords::tr("hard link to %1").arg(displayText(otherPath));
    case Kind::Renamed:
        return StepWords::tr("renamed from %1 in the writable layer").arg(displayText(otherPath));
    case Kind::Removed:
        return StepWords::tr("removed from the writable layer");
    }
    return {};
}

QString StepEffect::text() const
{
    return StepWords::tr("%1: %2", "path, what was done to it").arg(displayText(path), words());
}

}
