// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "step.h"

#include "bytes.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct StepMessages
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Step)
};

}

QString StepEffect::words() const
{
    switch (kind) {
    case Kind::CopiedUp:
        if (!otherPath.isEmpty())
            return StepMessages::tr("copied from %1").arg(displayText(otherPath));
        return from.isValid() ? StepMessages::tr("copied up from layer %1").arg(from.value)
                              : StepMessages::tr("copied up");
    case Kind::Created:
        return StepMessages::tr("created");
    case Kind::Changed:
        return StepMessages::tr("changed in the writable layer");
    case Kind::Whiteout:
        return StepMessages::tr("whiteout written, lower layers still hold it");
    case Kind::WhiteoutReplaced:
        return StepMessages::tr("its whiteout replaced");
    case Kind::Opaque:
        return StepMessages::tr("made opaque, hides what lower layers have in it");
    case Kind::Linked:
        return StepMessages::tr("one more name of %1").arg(displayText(otherPath));
    case Kind::Renamed:
        return StepMessages::tr("renamed from %1 in the writable layer").arg(displayText(otherPath));
    case Kind::Removed:
        return StepMessages::tr("removed from the writable layer");
    }
    return {};
}

QString StepEffect::text() const
{
    return StepMessages::tr("%1: %2", "path, what was done to it").arg(displayText(path), words());
}

}
