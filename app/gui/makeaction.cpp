// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "makeaction.h"

#include "svgicon.h"

#include <QAction>

namespace stratoscope
{

QAction *makeAction(QObject *parent, const ActionLook &look)
{
    auto *action = new QAction(look.text, parent);
    action->setObjectName(QLatin1String(look.name));
    action->setShortcuts(look.keys);
    if (look.themeIcon)
        action->setIcon(themedIcon(QLatin1String(look.themeIcon), QLatin1String(look.icon)));
    else if (look.icon)
        action->setIcon(svgIcon(QLatin1String(look.icon)));
    return action;
}

}
