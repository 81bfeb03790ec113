// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonoutlinereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace stratoscope
{

namespace
{

struct JsonOutlineWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::JsonOutline)
};

/** How often a job is asked whether it is cancelled. */
constexpr std::size_t ValuesAtOnce = 4096;

bool isNumberPart(char c)
{
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

}

Result<void> JsonOutlineReader::read()
{
    if (m_bytes.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    for (skipSpace(); m_at < m_bytes.size(); skipSpace()) {
        if (m_outline.m_values.size() % ValuesAtOnce == 0 && m_job.isCancelled())
            return Job::cancelled();
        if (const auto stepped = step(); !stepped)
            return stepped;
    }
    if (!m_open.empty())
        return wrong(JsonOutlineWords::tr("the document ends too early"));
    return m_outline.m_values.empty() ? wrong(JsonOutlineWords::tr("there is no value")) : Result<void>();
}

void JsonOutlineReader::skipSpace()
{
    while (m_at < m_bytes.size() && std::strchr(" \t\r\n", m_bytes[m_at]) && m_bytes[m_at] != '\0')
        ++m_at;
}

bool JsonOutlineReader::isInObject() const
{
    return !m_open.empty() && m_outline.m_values[m_open.back()].type == Type::Object;
}

Result<void> JsonOutlineReader::step()
{
    const bool isEnd = here() == ']' || here() == '}';
    switch (m_expected) {
    case Expected::Value:
        return readValue();
    case Expected::ValueOrEnd:
        return isEnd ? endValue() : readValue();
    case Expected::Key:
        return readKey();
    case Expected::KeyOrEnd:
        return isEnd ? endValue() : readKey();
    case Expected::CommaOrEnd:
        break;
    }
    return isEnd ? endValue() : readComma();
}

Result<void> JsonOutlineReader::readComma()
{
    if (here() != ',')
        return wrong(JsonOutlineWords::tr("a comma is missing"));
    ++m_at;
    m_expected = isInObject() ? Expected::Key : Expected::Value;
    return {};
}

Result<void> JsonOutlineReader::readKey()
{
    if (here() != '"')
        return wrong(JsonOutlineWords::tr("a name in quotes is missing"));
    if (const auto read = readString(m_keyAt, m_keySize); !read)
        return read;
    skipSpace();
    if (here() != ':')
        return wrong(JsonOutlineWords::tr("a colon is missing"));
    ++m_at;
    m_expected = Expected::Value;
    return {};
}

Result<void> JsonOutlineReader::readValue()
{
    switch (here()) {
    case '{':
        return openValue(Type::Object);
    case '[':
        return openValue(Type::Array);
    case '"': {
        quint32 at = 0;
        quint32 size = 0;
        const auto read = readString(at, size);
        return read ? addScalar(Type::String, at, size) : read;
    }
    case 't':
        return readWord("true", Type::True);
    case 'f':
        return readWord("false", Type::False);
    case 'n':
        return readWord("null", Type::Null);
    default:
        return readNumber();
    }
}

bool JsonOutlineReader::add(Type type, quint32 at)
{
    if (m_outline.m_values.size() >= JsonOutlineValues)
        return false;
    JsonOutline::Value value;
    value.type = type;
    value.at = at;
    value.keyAt = m_keyAt;
    value.keySize = std::exchange(m_keySize, 0);
    if (m_open.empty()) {
        value.row = m_outline.m_documents++;
    } else {
        value.parent = m_open.back();
        value.row = m_outline.m_values[value.parent].children++;
    }
    m_outline.m_values.push_back(value);
    return true;
}

Result<void> JsonOutlineReader::openValue(Type type)
{
    if (int(m_open.size()) >= JsonOutlineDepth || !add(type, quint32(m_at)))
        return tooMuch();
    m_open.push_back(quint32(m_outline.m_values.size() - 1));
    ++m_at;
    m_expected = type == Type::Object ? Expected::KeyOrEnd : Expected::ValueOrEnd;
    return {};
}

Result<void> JsonOutlineReader::endValue()
{
    if (isInObject() != (here() == '}'))
        return wrong(JsonOutlineWords::tr("the wrong bracket"));
    ++m_at;
    JsonOutline::Value &value = m_outline.m_values[m_open.back()];
    value.size = quint32(m_at) - value.at;
    m_open.pop_back();
    afterValue();
    return {};
}

Result<void> JsonOutlineReader::readString(quint32 &at, quint32 &size)
{
    const qsizetype start = m_at++;
    while (m_at < m_bytes.size() && m_bytes[m_at] != '"' && m_bytes[m_at] != '\n')
        m_at += m_bytes[m_at] == '\\' ? 2 : 1;
    if (m_at >= m_bytes.size() || m_bytes[m_at] != '"') {
        m_at = std::min(m_at, m_bytes.size());
        return wrong(JsonOutlineWords::tr("a quote is missing"));
    }
    ++m_at;
    at = quint32(start);
    size = quint32(m_at - start);
    return {};
}

Result<void> JsonOutlineReader::readWord(const char *word, Type type)
{
    const auto length = qsizetype(std::strlen(word));
    if (!m_bytes.sliced(m_at).startsWith(word))
        return wrong(JsonOutlineWords::tr("not a value"));
    m_at += length;
    return addScalar(type, quint32(m_at - length), quint32(length));
}

Result<void> JsonOutlineReader::readNumber()
{
    const qsizetype start = m_at;
    while (m_at < m_bytes.size() && isNumberPart(m_bytes[m_at]))
        ++m_at;
    bool isNumber = false;
    m_bytes.sliced(start, std::min<qsizetype>(m_at - start, 400)).toByteArray().toDouble(&isNumber);
    if (!isNumber) {
        m_at = start;
        return wrong(JsonOutlineWords::tr("not a value"));
    }
    return addScalar(Type::Number, quint32(start), quint32(m_at - start));
}

Result<void> JsonOutlineReader::addScalar(Type type, quint32 at, quint32 size)
{
    if (!add(type, at))
        return tooMuch();
    m_outline.m_values.back().size = size;
    afterValue();
    return {};
}

tl::unexpected<Error> JsonOutlineReader::wrong(const QString &what) const
{
    const QByteArrayView before = m_bytes.first(std::min(m_at, m_bytes.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return failure(ErrorKind::Damaged, {},
        JsonOutlineWords::tr("not valid JSON in line %1, column %2: %3").arg(line).arg(column).arg(what));
}

tl::unexpected<Error> JsonOutlineReader::tooMuch() const
{
    return failure(ErrorKind::Limit, {}, JsonOutlineWords::tr("too many values, or too deeply nested, for a tree"));
}

}
