// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonwriter.h"

#include "bytes.h"

namespace stratoscope
{

namespace
{

bool needsEscape(char character)
{
    return static_cast<uchar>(character) < 0x20 || character == '"' || character == '\\' || character == 0x7f;
}

/** U+0080 to U+009F: a terminal may take them for the beginning of an escape sequence, even if they are valid in JSON. */
bool isC1(QByteArrayView utf8, qsizetype at)
{
    return utf8[at] == '\xc2' && at + 1 < utf8.size() && static_cast<uchar>(utf8[at + 1]) < 0xa0;
}

void appendEscape(QByteArray &out, char character)
{
    switch (character) {
    case '"':
    case '\\':
        out += '\\';
        out += character;
        break;
    case '\n':
        out += "\\n";
        break;
    case '\t':
        out += "\\t";
        break;
    case '\r':
        out += "\\r";
        break;
    default:
        out += "\\u00" + QByteArray(1, character).toHex();
    }
}

}

JsonWriter::JsonWriter(QByteArray &out, Style style)
    : m_out(out)
    , m_style(style)
{
}

void JsonWriter::newLine()
{
    if (m_style == Style::Indented)
        m_out += '\n' + QByteArray(2 * m_depth, ' ');
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth == 0)
        return;
    if (!m_isFirst)
        m_out += ',';
    newLine();
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_out += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_isFirst)
        newLine();
    m_out += bracket;
    m_isFirst = false;
}

void JsonWriter::key(const char *name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += m_style == Style::Indented ? "\": " : "\":";
    m_afterKey = true;
    m_isFirst = false;
}

void JsonWriter::raw(QByteArrayView text)
{
    separate();
    m_out.append(text);
    m_isFirst = false;
}

void JsonWriter::escaped(QByteArrayView utf8)
{
    qsizetype copied = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const bool isLong = isC1(utf8, at);
        if (!isLong && !needsEscape(utf8[at]))
            continue;
        m_out.append(utf8.sliced(copied, at - copied));
        at += isLong;
        appendEscape(m_out, utf8[at]);
        copied = at + 1;
    }
    m_out.append(utf8.sliced(copied));
}

void JsonWriter::value(QByteArrayView text)
{
    raw("\"");
    if (isUtf8(text))
        escaped(text);
    else
        escaped(escapedText(text).toUtf8());
    m_out += '"';
}

void JsonWriter::textOrNull(const char *name, const QString &text)
{
    key(name);
    text.isEmpty() ? null() : value(text);
}

}
