// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QStringList>

namespace stratoscope
{

/** An image's warnings, as text that can be selected and copied. */
class WarningsDialog : public QDialog
{
    Q_OBJECT

public:
    WarningsDialog(const QStringList &warnings, QWidget *parent);
};

}
