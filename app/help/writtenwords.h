// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "declaredparser.h"

#include <QStringList>

namespace stratoscope
{

/** The words of a command line that is being written, seen by what its parser declares. */
struct WrittenWords
{
    QStringList arguments; ///< Those that are no option and no value of one, before the current word.
    QStringList options; ///< Those before the current word, as they were written: "--image".
    QStringList values; ///< Of each option; empty for one that takes none.
    QString openOption; ///< The option whose value the current word is; empty: none.
    QString current; ///< The word that is being written; may be empty.
    bool onlyArguments = false; ///< After "--".

    /** The value of the option \a name, if it was written; else empty. */
    QString valueOf(const QString &name) const;
};

/** Reads \a words, of which the last one is being written. A "=" may be a word of its own, as bash has it. */
WrittenWords readWrittenWords(QStringList words, const DeclaredParser &parser);

}
