// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

/**
 * Decides before there is an application object whether it may ask for a display: not for a snapshot, --help, --version
 * or a command line that makes no sense, and not where there is none, for Qt would abort. Returns whether a window
 * could be shown.
 */
bool choosePlatform(int argc, char **argv);

/** Keeps what Qt's platform without a display says of itself for every window off standard error. */
void silencePlatform();

}
