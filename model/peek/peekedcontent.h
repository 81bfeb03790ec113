// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentreader.h"
#include "syntax.h"
#include "textpage.h"

#include <QStringList>

namespace stratoscope
{

/** A way to show the content of a file. */
enum class ContentForm : quint8 {
    Text,
    Json, ///< A tree of values.
    Picture,
    Members, ///< What is in an archive.
    Tables, ///< Of a database.
    Bytes, ///< Numbers; always possible.
};

/** What the beginning of a file tells: how it can be shown, and the first page of it. */
struct PeekedContent
{
    ContentReaderPtr reader;
    QByteArray name; ///< Without folders.
    QString kind; ///< For anything but text: what it is, according to its first bytes; empty if unknown.
    QStringList facts; ///< What its bytes say about it, beyond its kind.
    std::vector<ContentForm> forms; ///< The one to show first comes first.
    SyntaxLanguage language = SyntaxLanguage::None;
    std::optional<TextEncoding> encoding; ///< If it is text.
    TextPage page; ///< The first, as text if it is text and as bytes if not.

    bool has(ContentForm form) const;
};

using PeekedContentPtr = std::shared_ptr<const PeekedContent>;

/** Bytes of a picture that is shown. */
inline constexpr quint64 PictureFileBytes = 64ull << 20;

/** Looks at the beginning of what \a reader reads. Fails like ContentReader::read(). */
Result<PeekedContent> peekContent(const ContentReaderPtr &reader, const QByteArray &name, const Job &job);

}
