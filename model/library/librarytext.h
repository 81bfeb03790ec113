// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagelibrary.h"

/** What a library says, in words for people. */
namespace stratoscope
{

/** "used by container web": what keeps \a image from being deleted; empty if nothing does. */
QString usedText(const LibraryImage &image);

/** Where \a image is: a path, an engine or a registry, with a word if it is gone, and what uses it there. */
QString libraryPlaceText(const LibraryImage &image);

/** "412 MB", "at least 412 MB", "unknown". */
QString freedText(const FreedBytes &freed);

/** What deleting image number \a image alone would free: freedText(), or why it would free nothing here. */
QString freedText(const ImageLibrary &library, std::size_t image);

/** "Deleting these 3 images would free 412 MB.", and what is not counted; empty if nothing is selected. */
QString freedSentence(const ImageLibrary &library, const std::set<std::size_t> &images);

}
