// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <vector>

namespace stratoscope
{

/** A word of what is typed into a search field: words end at spaces outside of double quotes. */
struct SearchWord
{
    qsizetype begin = 0; ///< In the field.
    qsizetype end = 0;
    QString text; ///< Without quotes.
    bool isQuoted = false; ///< Begins with a quote, so that it is text and nothing else.

    /** "size" of "size:>1M" and "-size:>1M"; empty if it is no filter's word. Not said: whether there is such a filter. */
    QString key() const;
    bool isNegated() const { return text.startsWith(QLatin1Char('-')); }
    /** ">1M" of these. */
    QString value() const { return text.mid(text.indexOf(QLatin1Char(':')) + 1); }
};

/** The words of \a text, in order. */
std::vector<SearchWord> searchWords(const QString &text);

/** \a text without the words for \a key, and with \a word at its end unless that is empty. Words with a "-" stay. */
QString withFilterWord(const QString &text, const QString &key, const QString &word);

}
