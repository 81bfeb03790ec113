// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

/** The argument that makes the program a picture decoder. */
inline constexpr char DecodePictureOption[] = "--decode-picture";

/** True if the program was started to decode a picture. */
bool isPictureDecoder(int argc, char **argv);

/**
 * Decodes the picture in standard input and writes its pixels to standard output, for decodedPicture(). All that is
 * hostile happens after confineProcess(). Returns the exit code; writes why it failed to standard error.
 */
int runPictureDecoder(int argc, char **argv);

}
