// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace stratoscope
{

/**
 * \a text, whatever it contains, as text in Markdown (CommonMark with GitHub's extensions): a paragraph, list, table
 * cell or HTML shows it as it is, never as markup, a link or a mention. It must be on one line, as from displayText().
 */
QString markdownText(const QString &text);

/** Like markdownText(), as code. */
QString markdownCode(const QString &text);

/** Like markdownText(), cut if it is long: the length of a comment is limited. */
QString shortMarkdown(const QString &text);
/** Like markdownCode(), cut if it is long; nothing for an empty \a text. */
QString shortMarkdownCode(const QString &text);
/** \a text, lines without control characters, as a block of code in \a language, whatever it contains. */
QString markdownFence(const QString &language, const QString &text);
/** One row of a table; \a cells are Markdown. */
QString markdownRow(const QStringList &cells);
/** \a content in a section that starts folded. */
QString markdownFold(const QString &summary, const QString &content);
/** The most layers in a comment. */
inline constexpr std::size_t MostMarkdownLayers = 60;

}
