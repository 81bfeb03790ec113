// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containertext.h"

#include "bytes.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ContainerTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContainerText)
};

}

QString containerStateText(ContainerState state)
{
    switch (state) {
    case ContainerState::Created:
        return ContainerTextWords::tr("created");
    case ContainerState::Running:
        return ContainerTextWords::tr("running");
    case ContainerState::Paused:
        return ContainerTextWords::tr("paused");
    case ContainerState::Exited:
        return ContainerTextWords::tr("exited");
    case ContainerState::Unknown:
        break;
    }
    return ContainerTextWords::tr("state unknown");
}

QString containerText(const Container &container)
{
    const QString name = displayText(container.name.isEmpty() ? container.id.left(12) : container.name);
    if (container.state == ContainerState::Unknown)
        return name;
    return ContainerTextWords::tr("%1 (%2)", "a container and its state")
        .arg(name, containerStateText(container.state));
}

}
