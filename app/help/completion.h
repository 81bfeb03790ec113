// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace stratoscope
{

/** A word that can come next on a command line. */
struct CompletionWord
{
    QString word;
    QString meaning; ///< May be empty.
};

/** What can come next on a command line. */
struct Completion
{
    enum class Files {
        None,
        All,
        Directories,
    };

    QList<CompletionWord> words;
    Files files = Files::None; ///< What the shell offers besides.
    bool goesOn = false; ///< What is typed next belongs to the same word, as after "docker://".
};

/** A completion of words without a meaning of their own. */
Completion completionOf(const QStringList &words);
/** Files and directories, and what names an image elsewhere. */
Completion imageCompletion(const QString &current);

/** What shells are told: a line for each word that begins with \a current, with a tab before its meaning, and as the last
 *  one ":files", ":directories" or ":none", with " goeson". Names from images cannot break out of their lines. */
QByteArray completionLines(const Completion &completion, const QString &current);

}
