// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picturescene.h"

#include <QString>

namespace stratoscope
{

/** The name of an entry, with a slash behind directories. */
QString pictureEntryName(const PictureData &data, std::size_t entry);
/** "5 steps without files: CMD, USER": what the history has between \a layer and the one above; empty if nothing. */
QString pictureNote(const LoadedImage &image, LayerIndex layer);
/** What \a count layers in a row are called that have nothing in the directory. */
QString pictureFoldedTitle(int count);
/** What a place shows and why, in a few sentences. */
QString pictureExplanation(const PictureData &data, const PicturePlace &place);

}
