// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace stratoscope
{

/** \a text, whatever it holds, as text in Markdown (CommonMark with GitHub's extensions): in a paragraph, a list, a cell of
 *  a table or in HTML it is shown as it is, and is neither markup nor a link nor a mention of somebody. It is to be on
 * one line, as displayText() has it. */
QString markdownText(const QString &text);

/** As markdownText(), in the type of code. */
QString markdownCode(const QString &text);

/** As markdownText(), for a comment, whose length is limited: what is too long is cut. */
QString shortMarkdown(const QString &text);
/** As markdownCode(), cut likewise; nothing for an empty \a text. */
QString shortMarkdownCode(const QString &text);
/** One row of a table; \a cells are Markdown. */
QString markdownRow(const QStringList &cells);
/** \a content in a section that is closed at first. */
QString markdownFold(const QString &summary, const QString &content);
/** How many layers a comment has room for. */
inline constexpr std::size_t MostMarkdownLayers = 60;

}
