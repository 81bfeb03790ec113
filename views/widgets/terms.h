// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <initializer_list>

namespace stratoscope
{

/** What people may not know, and see somewhere in the window. All that is said to explain it is here. */
enum class Term {
    Layer,
    SeveralLayers, ///< The files of a directory come from more than one.
    Writable,
    ReadOnly,
    Step, ///< Of the history, without a layer.
    Group, ///< Layers that fold into one.
    Added,
    Modified,
    Deleted,
    Whiteout,
    Opaque,
    CopiedUp,
    Metadata, ///< Copied up for its metadata.
    Implied, ///< A directory that a layer needs but does not list.
    Digest,
    DiffId,
    ChainId,
    ImageId,
    Waste,
    HasFile, ///< The layer has the selected file.
    DeletesFile,
    Shared, ///< Other images have the layer too.
    Damaged,
    Missing,
    Mismatch,
    StackHeight, ///< The slider.
    NotInView, ///< Above the height of the stack.
    Overview, ///< The stack in miniature.
};

/** Its name, as a heading. */
QString termTitle(Term term);
/** What happened or what it is, and why it matters: one to three short sentences. */
QString termText(Term term);
/** Both, as lines, for toolTipText(). */
QString termHelp(Term term);
/** All \a terms one below the other, as rich text for What's This. */
QString whatsThis(std::initializer_list<Term> terms);

}
