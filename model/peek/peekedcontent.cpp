// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "peekedcontent.h"

#include "contentkind.h"
#include "filepeek.h"
#include "jsonoutline.h"
#include "sqlitefile.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** A JSON document without line breaks is for machines. */
constexpr qsizetype LongLine = 400;

bool startsWithAny(QByteArrayView head, std::initializer_list<QByteArrayView> starts)
{
    return std::any_of(starts.begin(), starts.end(), [&](QByteArrayView start) { return head.startsWith(start); });
}

bool isArchive(QByteArrayView head)
{
    const bool isTar = head.size() > 262 && head.sliced(257, 5) == QByteArrayView("ustar");
    return isTar
        || startsWithAny(head,
            {"\x1f\x8b", "BZh",
                QByteArrayView("\xfd"
                               "7zXZ\0",
                    6),
                "\x28\xb5\x2f\xfd", "\x04\x22\x4d\x18", "PK\x03\x04", "PK\x05\x06", "7z\xbc\xaf\x27\x1c", "!<arch>\n",
                "\xed\xab\xee\xdb", "070701", "070702", "070707"});
}

bool isPicture(QByteArrayView head)
{
    const bool isWebp = head.startsWith("RIFF") && head.size() > 12 && head.sliced(8, 4) == QByteArrayView("WEBP");
    return isWebp
        || startsWithAny(head, {"\x89PNG\r\n\x1a\n", "\xff\xd8\xff", "GIF87a", "GIF89a", QByteArrayView("\0\0\1\0", 4)})
        || (head.startsWith("BM") && head.size() > 14 && head.sliced(6, 4) == QByteArrayView("\0\0\0\0", 4));
}

bool isJson(const PeekedContent &content, QByteArrayView head)
{
    if (content.encoding != TextEncoding::Utf8 || content.reader->size() > quint64(JsonOutlineBytes))
        return false;
    const QByteArrayView start = head.trimmed();
    const bool looksLikeIt = start.startsWith('{') || start.startsWith('[');
    return looksLikeIt && (content.language == SyntaxLanguage::Json || content.language == SyntaxLanguage::None);
}

void listForms(PeekedContent &content, QByteArrayView head)
{
    const quint64 size = content.reader->size();
    if (content.encoding) {
        content.forms = {ContentForm::Text};
        if (isJson(content, head)) {
            const qsizetype line = head.indexOf('\n');
            const bool isOneLine = (line < 0 ? head.size() : line) > LongLine;
            content.forms.insert(isOneLine ? content.forms.begin() : content.forms.end(), ContentForm::Json);
        }
    }
    if (isPicture(head) && size <= PictureFileBytes)
        content.forms.push_back(ContentForm::Picture);
    if (head.startsWith("SQLite format 3") && size <= SqliteFileBytes)
        content.forms.push_back(ContentForm::Tables);
    // A tar of text files alone is text by its bytes, but for its zeros.
    if (isArchive(head))
        content.forms.insert(content.forms.begin(), ContentForm::Members);
    content.forms.push_back(ContentForm::Bytes);
}

}

bool PeekedContent::has(ContentForm form) const
{
    return std::find(forms.begin(), forms.end(), form) != forms.end();
}

Result<PeekedContent> peekContent(const ContentReaderPtr &reader, const QByteArray &name, const Job &job)
{
    const auto head = readPart(*reader, 0, TextPageBytes, job);
    if (!head)
        return tl::unexpected(head.error());
    PeekedContent content;
    content.reader = reader;
    content.name = name;
    content.encoding = textEncoding(*head, quint64(head->size()) < reader->size());
    if (content.encoding) {
        const auto page = readTextPage(*reader, *content.encoding, 0, job);
        if (!page)
            return tl::unexpected(page.error());
        content.page = *page;
        content.language = syntaxLanguage(name, QStringView(content.page.text).left(content.page.text.indexOf(u'\n')));
    } else {
        content.kind = contentKind(*head);
        content.page = hexPage(head->left(qsizetype(HexPageBytes)), 0, reader->size());
    }
    listForms(content, *head);
    content.facts = filePeek(sourceOf(reader, job, {}), *head);
    return content;
}

}
