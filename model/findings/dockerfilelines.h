// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteaccount.h"
#include "loadedimage.h"

#include <optional>

namespace stratoscope
{

/** One instruction of the Dockerfile that an image was made by, as far as its history or its builder tells. */
struct DockerfileLine
{
    enum class Part {
        Instruction, ///< Of the image.
        OtherStage, ///< An instruction that only built what is copied.
        Comment,
    };

    QString text; ///< As a Dockerfile would have it; a RUN of several commands is on several lines.
    std::optional<LayerIndex> layer; ///< The layer that it made; none where it changed only the config.
    std::size_t more = 0; ///< So many layers right below that one are its, too: FROM brings all of an image.
    quint64 written = 0; ///< Bytes of its layers.
    quint64 visible = 0; ///< Of these, what the container sees.
    quint64 wasted = 0; ///< Of these, what is of no use.
    quint64 caused = 0; ///< What is wasted because of it, in whichever layer: it hid, copied or left it.
    Part part = Part::Instruction;
    int first = 0; ///< Its lines in the Dockerfile, from 1; 0 if nobody knows them.
    int last = 0;
    QString note; ///< What the build made of it, in lines; may be empty.
    QString image; ///< What a FROM got, with its digest; may be empty.

    /** True if \a wanted is one of its layers. */
    bool has(LayerIndex wanted) const
    {
        return layer && wanted.isValid() && wanted <= *layer && wanted.value + more >= layer->value;
    }
};

/** The instructions of \a image, first first. A layer that the history does not tell of is a comment. The container's
 *  writable layer has none. Only hidden bytes count as wasted until findings tell more: costsByAccount(). */
std::vector<DockerfileLine> dockerfileLines(const LoadedImage &image);

/** Sets what is wasted, and what each of \a lines causes, to what layers of \a tree hide of one another. */
void costsOfHidden(std::vector<DockerfileLine> &lines, const UnionTree &tree);

/** Sets what is wasted, and what each of \a lines causes, to what \a account of their image says: each byte that is
 *  wasted counts once as wasted, and once as caused. */
void costsByAccount(std::vector<DockerfileLine> &lines, const ByteAccount &account);

/** Them as the text of a Dockerfile. */
QString dockerfileText(const std::vector<DockerfileLine> &lines);

/** The instruction of a history step without what builders put there for themselves, long ones on several lines. */
QString dockerfileInstruction(const QString &createdBy);

}
