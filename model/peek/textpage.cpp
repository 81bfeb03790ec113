// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "textpage.h"

#include "hexline.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** With longer lines, the text layout would take more than a frame. */
constexpr qsizetype LineBytes = 4096;
/** How much of a page may be left out so that it starts and ends with whole lines. */
constexpr qsizetype LooseBytes = 16 * 1024;

/** Lines of a text in one encoding. */
class LineCutter
{
public:
    explicit LineCutter(TextEncoding encoding)
        : m_encoding(encoding)
        , m_unit(unitBytes(encoding))
    {
    }

    /** Where the first line feed at or behind \a from starts; -1 if there is none. */
    qsizetype lineFeed(QByteArrayView bytes, qsizetype from) const
    {
        if (m_unit == 1)
            return bytes.indexOf('\n', from);
        for (qsizetype at = from; at + 1 < bytes.size(); at += 2) {
            if (isLineFeed(bytes, at))
                return at;
        }
        return -1;
    }

    /** Where the last line ends that is whole; \a bytes.size() if that would leave out too much. */
    qsizetype endOfLines(QByteArrayView bytes) const
    {
        const qsizetype first = std::max<qsizetype>(bytes.size() - LooseBytes, 0);
        for (qsizetype at = bytes.size() - m_unit; at >= first; at -= m_unit) {
            if (isLineFeed(bytes, at))
                return at + m_unit;
        }
        return wholeCharacters(bytes, bytes.size(), m_encoding);
    }

    /** Where the first line starts that is whole, or a character if that would be behind \a most. */
    qsizetype startOfLines(QByteArrayView bytes, qsizetype most) const
    {
        const qsizetype feed = lineFeed(bytes.first(std::min(LooseBytes, bytes.size())), 0);
        if (feed >= 0 && feed + m_unit <= most)
            return feed + m_unit;
        qsizetype start = 0;
        while (m_encoding == TextEncoding::Utf8 && start < std::min<qsizetype>(3, bytes.size())
            && (static_cast<uchar>(bytes[start]) & 0xc0) == 0x80)
            ++start;
        return start;
    }

    /** Adds the lines of \a page.bytes. */
    void cut(TextPage &page) const
    {
        const QByteArrayView bytes(page.bytes);
        page.text.reserve(bytes.size() / m_unit + 1);
        qsizetype at = 0;
        while (at < bytes.size()) {
            const qsizetype feed = lineFeed(bytes, at);
            const qsizetype end = feed < 0 ? bytes.size() : feed;
            addLine(page, at, end);
            if (feed < 0)
                return;
            page.text += QLatin1Char('\n');
            at = feed + m_unit;
        }
        // Behind the last line feed is one more line, which is empty.
        page.lines.push_back({quint32(at), int(page.text.size())});
    }

private:
    bool isLineFeed(QByteArrayView bytes, qsizetype at) const
    {
        if (m_unit == 1)
            return bytes[at] == '\n';
        const bool isLittle = m_encoding == TextEncoding::Utf16Le;
        return bytes[at] == (isLittle ? '\n' : '\0') && bytes[at + 1] == (isLittle ? '\0' : '\n');
    }

    bool endsWithReturn(QByteArrayView line) const
    {
        if (line.size() < m_unit)
            return false;
        return line[line.size() - (m_encoding == TextEncoding::Utf16Le ? 2 : 1)] == '\r';
    }

    void addLine(TextPage &page, qsizetype at, qsizetype end) const
    {
        const bool isDos = endsWithReturn(QByteArrayView(page.bytes).sliced(at, end - at));
        const qsizetype shown = isDos ? end - m_unit : end;
        do {
            const QByteArrayView rest = QByteArrayView(page.bytes).sliced(at, shown - at);
            // A damaged text may have no character that is whole.
            const qsizetype whole
                = rest.size() > LineBytes ? wholeCharacters(rest, LineBytes, m_encoding) : rest.size();
            const qsizetype size = whole > 0 ? whole : rest.size();
            page.lines.push_back({quint32(at), int(page.text.size())});
            page.text += decodedLine(rest.first(size), m_encoding);
            at += size;
            if (at < shown)
                page.text += QStringLiteral(" \u21a9\n");
        } while (at < shown);
    }

    const TextEncoding m_encoding;
    const int m_unit;
};

int offsetDigits(quint64 offset)
{
    int digits = 8;
    while (digits < 16 && offset >> (4 * digits) != 0)
        ++digits;
    return digits;
}

/** Where the number of byte \a i of a line is. */
int hexColumn(int digits, int i)
{
    return digits + 2 + 3 * i + (i >= int(HexColumns / 2) ? 1 : 0);
}

quint64 pageStart(quint64 target, quint64 fileBytes, quint64 pageBytes)
{
    const quint64 start = target - std::min(target, pageBytes * 3 / 8);
    const quint64 last = fileBytes > pageBytes ? fileBytes - pageBytes : 0;
    return std::min(start, last);
}

}

int TextPage::lineAt(quint64 offset) const
{
    const quint64 within = std::clamp(offset, from, to) - from;
    const auto behind = std::upper_bound(
        lines.begin(), lines.end(), within, [](quint64 byte, const Line &line) { return byte < line.byte; });
    return std::max(int(behind - lines.begin()) - 1, 0);
}

quint64 TextPage::lineOffset(int line) const
{
    return lines.empty() ? from : from + lines[std::size_t(std::clamp(line, 0, int(lines.size()) - 1))].byte;
}

int TextPage::positionAt(quint64 offset) const
{
    if (lines.empty())
        return 0;
    const int number = lineAt(offset);
    const Line &line = lines[std::size_t(number)];
    const auto within = qsizetype(std::clamp(offset, from, to) - from) - line.byte;
    if (!encoding)
        return std::min(line.position + hexColumn(offsetDigits(from + line.byte), int(within)), int(text.size()));
    const bool isLast = number + 1 == int(lines.size());
    const int end = isLast ? int(text.size()) : lines[std::size_t(number) + 1].position - 1;
    const QString before = decodedLine(QByteArrayView(bytes).sliced(line.byte, within), *encoding);
    return std::min(line.position + int(before.size()), end);
}

quint64 TextPage::offsetAt(int position) const
{
    const auto behind = std::upper_bound(
        lines.begin(), lines.end(), position, [](int at, const Line &line) { return at < line.position; });
    if (behind == lines.begin())
        return from;
    const Line &line = *(behind - 1);
    const quint64 start = from + line.byte;
    const int column = position - line.position;
    if (!encoding) {
        int i = 0;
        while (i < int(HexColumns) && hexColumn(offsetDigits(start), i) < column)
            ++i;
        return std::min(start + quint64(i), to);
    }
    const auto shown
        = QStringView(text).sliced(line.position, std::min<qsizetype>(column, text.size() - line.position));
    return std::min(start + quint64(encodedText(shown, *encoding).size()), to);
}

TextPage textPage(QByteArray bytes, quint64 from, quint64 fileBytes, TextEncoding encoding)
{
    TextPage page;
    page.encoding = encoding;
    page.from = from;
    page.to = from + quint64(bytes.size());
    page.fileBytes = fileBytes;
    page.bytes = std::move(bytes);
    LineCutter(encoding).cut(page);
    if (page.lines.empty())
        page.lines.push_back({});
    return page;
}

TextPage hexPage(QByteArray bytes, quint64 from, quint64 fileBytes)
{
    TextPage page;
    page.from = from;
    page.to = from + quint64(bytes.size());
    page.fileBytes = fileBytes;
    page.bytes = std::move(bytes);
    const QByteArrayView all(page.bytes);
    for (qsizetype at = 0; at < all.size(); at += HexColumns) {
        page.lines.push_back({quint32(at), int(page.text.size())});
        page.text += hexLine(all.sliced(at, std::min(HexColumns, all.size() - at)), qsizetype(from) + at);
        page.text += QLatin1Char('\n');
    }
    if (page.lines.empty())
        page.lines.push_back({});
    return page;
}

Result<TextPage> readTextPage(const ContentReader &reader, TextEncoding encoding, quint64 target, const Job &job)
{
    const quint64 size = reader.size();
    // Even, for UTF-16; and so that the last page reaches the end.
    const quint64 start = (pageStart(target, size, TextPageBytes) + 1) & ~quint64(1);
    auto read = readPart(reader, start, TextPageBytes, job);
    if (!read)
        return tl::unexpected(read.error());
    const LineCutter cutter(encoding);
    const bool isLast = start + quint64(read->size()) >= size;
    if (!isLast)
        read->truncate(cutter.endOfLines(*read));
    const qsizetype skipped = start == 0 ? 0 : cutter.startOfLines(*read, qsizetype(std::max(target, start) - start));
    return textPage(skipped > 0 ? read->mid(skipped) : std::move(*read), start + quint64(skipped), size, encoding);
}

Result<TextPage> readHexPage(const ContentReader &reader, quint64 target, const Job &job)
{
    const quint64 start = pageStart(target, reader.size(), HexPageBytes) / HexColumns * HexColumns;
    auto read = readPart(reader, start, HexPageBytes + HexColumns, job);
    if (!read)
        return tl::unexpected(read.error());
    return hexPage(std::move(*read), start, reader.size());
}

}
