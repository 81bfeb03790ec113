// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <vector>

namespace stratoscope
{

/** A layer in a lesson file: its number from 0 at the bottom, or one of these. */
namespace lessonlayer
{
inline constexpr qint64 Top = -1; ///< The topmost one, whatever it is.
inline constexpr qint64 Writable = -2; ///< The container's.
}

/** What has to be the case in the window; see resources/lessons/README.md for how each is written. */
struct LessonCondition
{
    enum class Kind {
        All, ///< Of parts.
        Any,
        Not, ///< The one part.
        Layer, ///< The selected layer is \c number.
        Path, ///< The selected path.
        Height, ///< The slider is at the layer \c number.
        View, ///< The middle column shows \c text.
        Details, ///< The details show the tab \c text.
        Picture, ///< The picture is shown.
        Stack, ///< The open stack is \c text.
        Containers, ///< There are \c number containers or more.
        Container, ///< The container \c number, from 0, is on top.
        Commits, ///< So many layers or more were committed.
        Layers, ///< The image has at most so many layers with files, the writable one included.
        Shows, ///< The unified file system of the whole stack has \c path.
        Hides, ///< It does not.
        Seen, ///< It has \c path as of the slider's height.
        From, ///< There, \c path comes from the layer \c number.
        Whiteout, ///< The layer \c number deletes \c path.
        Opaque, ///< In the layer \c number, \c path is an opaque directory.
        Content, ///< The file \c path contains exactly \c text.
        Contains, ///< The file \c path has \c text in it.
        Search, ///< The search in all layers is for \c text.
        Deleted, ///< The unified file system lists what is deleted, too.
        Steps, ///< At least \c number steps were done in the container on top.
        Bytes, ///< The files of all layers have at most \c number bytes.
    };

    Kind kind = Kind::All;
    QByteArray path; ///< With a slash in front.
    QString text;
    qint64 number = 0;
    std::vector<LessonCondition> parts;
};

/** The files whose contents \a condition asks for. */
QByteArrayList contentPaths(const LessonCondition &condition);

}
