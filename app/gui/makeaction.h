// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QObject;

namespace stratoscope
{

/** An action's name for settings and tests, its text, and its icons: our own and the theme's. */
struct ActionLook
{
    const char *name = "";
    QString text;
    QList<QKeySequence> keys;
    const char *icon = nullptr;
    const char *themeIcon = nullptr;
};

/** Creates an action with \a look, owned by \a parent. */
QAction *makeAction(QObject *parent, const ActionLook &look);

}
