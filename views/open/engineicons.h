// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>

namespace stratoscope
{

/** What an icon in the list of engines stands for. */
enum class EngineIcon { Image, Container, RunningContainer };

/** A line icon in the palette's current text colour, crisp at every scale. */
QIcon engineIcon(EngineIcon icon);

}
