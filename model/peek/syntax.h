// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <vector>

namespace stratoscope
{

/** What a text is written in, as far as its colours go. */
enum class SyntaxLanguage { None, Shell, Python, CLike, Json, Yaml, Ini, Dockerfile, Xml };

/** What a part of a line is. */
enum class SyntaxKind : quint8 {
    Keyword,
    Name, ///< A key, a tag, an attribute.
    String,
    Number,
    Comment,
    Variable,
};

struct SyntaxSpan
{
    int start = 0;
    int length = 0;
    SyntaxKind kind = SyntaxKind::Keyword;

    bool operator==(const SyntaxSpan &) const = default;
};

/** The language of a file, by its \a name without folders and its first line. */
SyntaxLanguage syntaxLanguage(QByteArrayView name, QStringView firstLine);

/**
 * Adds the parts of \a line that have a colour to \a spans, in order. \a state is what the line before returned, 0 for
 * the first; returns that for the next. Takes time in proportion to the line.
 */
int scanSyntax(SyntaxLanguage language, QStringView line, int state, std::vector<SyntaxSpan> &spans);

}
