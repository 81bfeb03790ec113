// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace stratoscope
{

/** Something that a lesson does in the window itself: to show how, and to get somewhere. */
struct LessonAction
{
    enum class Kind {
        Layer, ///< Selects the layer \c number (lessonlayer).
        Path, ///< Selects the path \c text in the unified file system.
        Height, ///< Sets the slider to the layer \c number.
        View, ///< Shows \c text in the middle column.
        Details, ///< Shows the details' tab \c text.
        Picture, ///< Shows the picture, or the panes again (number: 0).
        Search, ///< Searches for \c text in all layers.
        Deleted, ///< Lists deleted files, too, or not (number: 0).
        Container, ///< Makes a container, if there is none with this \c number from 0, and shows it.
        Run, ///< Does the command \c text in the container.
        Commit, ///< Commits the container.
        Undo,
        Discard, ///< Throws the container away.
        Stack, ///< Shows the stack \c text.
        Script, ///< Builds \c lines in place of the stack that is shown: for levels.
    };

    Kind kind = Kind::Layer;
    QString text;
    qint64 number = 0;
    QStringList lines;
};

}
