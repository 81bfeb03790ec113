// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containertext.h"

#include "bytes.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContainerText)
};

}

QString containerStateText(ContainerState state)
{
    switch (state) {
    case ContainerState::Created:
        return Text::tr("created");
    case ContainerState::Running:
        return Text::tr("running");
    case ContainerState::Paused:
        return Text::tr("paused");
    case ContainerState::Exited:
        return Text::tr("exited");
    case ContainerState::Unknown:
        break;
    }
    return Text::tr("state unknown");
}

QString containerText(const Container &container)
{
    const QString name = displayText((container.name.isEmpty() ? container.id.left(12) : container.name).toUtf8());
    if (container.state == ContainerState::Unknown)
        return name;
    return Text::tr("%1 (%2)", "a container and its state").arg(name, containerStateText(container.state));
}

}
