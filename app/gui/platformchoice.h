// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

/**
 * Decides, before there is an application object, whether to use a display: not for a snapshot, --help, --version or an
 * invalid command line, and not without a display, because Qt would abort. Returns whether a window can be shown.
 */
bool choosePlatform(int argc, char **argv);

/** Suppresses what Qt's offscreen platform prints for every window. */
void silencePlatform();

}
