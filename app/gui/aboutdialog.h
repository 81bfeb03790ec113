// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace stratoscope
{

/** Shows what this program is, its version, and its libraries. */
void showAbout(QWidget *parent);

}
