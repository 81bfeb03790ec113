// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace stratoscope
{

/** What this program is, its version and what it is made with. */
void showAbout(QWidget *parent);

}
