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

QString StepEffect::text() const
{
    const QString name = displayText(path);
    const QString other = displayText(otherPath);
    switch (kind) {
    case Kind::CopiedUp:
        if (!otherPath.isEmpty())
            return StepMessages::tr("%1: copied from %2").arg(name, other);
        return from.isValid() ? StepMessages::tr("%1: copied up from layer %2").arg(name).arg(from.value)
                              : StepMessages::tr("%1: copied up").arg(name);
    case Kind::Created:
        return StepMessages::tr("%1: created").arg(name);
    case Kind::Changed:
        return StepMessages::tr("%1: changed in the writable layer").arg(name);
    case Kind::Whiteout:
        return StepMessages::tr("%1: whiteout written, lower layers still hold it").arg(name);
    case Kind::WhiteoutReplaced:
        return StepMessages::tr("%1: its whiteout replaced").arg(name);
    case Kind::Opaque:
        return StepMessages::tr("%1: made opaque, hides what lower layers have in it").arg(name);
    case Kind::Linked:
        return StepMessages::tr("%1: one more name of %2").arg(name, other);
    case Kind::Renamed:
        return StepMessages::tr("%1: renamed from %2 in the writable layer").arg(name, other);
    case Kind::Removed:
        return StepMessages::tr("%1: removed from the writable layer").arg(name);
    }
    return name;
}

}
