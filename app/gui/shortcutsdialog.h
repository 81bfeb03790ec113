// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QMenuBar;

namespace stratoscope
{

/** All shortcuts by menu, read from the menus themselves, and the few that work inside views. */
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar *menus, QWidget *parent);
};

}
