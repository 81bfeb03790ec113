// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <vector>

namespace stratoscope
{

/** A term of the field, explained. */
struct GlossaryEntry
{
    QString id; ///< "diff-id": what texts refer to it by, the same in every language.
    QString title; ///< "Diff ID".
    QString text; ///< One to four short sentences.
    QString command; ///< Shows it on the command line; empty: none does.
    QString section; ///< Where it is specified: "OCI Image Layout, Content"; empty: nowhere.
    QString address; ///< The section's address.
    QStringList related; ///< Further ids.
};

/** All terms, in the order of the alphabet of the program's language. */
std::vector<GlossaryEntry> glossary();

/** The entry with \a id; without an id if there is none. */
GlossaryEntry glossaryEntry(const QString &id);

/** Those of \a entries that \a words are about, best first: in the title, then in the text. */
std::vector<GlossaryEntry> foundInGlossary(const std::vector<GlossaryEntry> &entries, const QString &words);

}
