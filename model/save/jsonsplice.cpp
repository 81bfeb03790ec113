// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonsplice.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stratoscope
{

namespace
{

/** Scans well-formed JSON; stops safely at the end if it is malformed. */
class Scanner
{
public:
    explicit Scanner(const QByteArray &text)
        : m_text(text)
    {
    }

    bool take(char wanted)
    {
        passSpace();
        if (at() != wanted)
            return false;
        ++m_at;
        return true;
    }

    QByteArray takeValue()
    {
        passSpace();
        const qsizetype start = m_at;
        int depth = 0;
        while (m_at < m_text.size()) {
            const char c = at();
            if (c == '"') {
                passString();
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
            } else if (depth > 0 && (c == '}' || c == ']')) {
                --depth;
                ++m_at;
            } else if (depth == 0 && (c == ',' || c == '}' || c == ']' || c == ':')) {
                break;
            } else {
                ++m_at;
            }
        }
        return m_text.mid(start, m_at - start).trimmed();
    }

private:
    char at() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void passSpace()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    void passString()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            m_at += m_text[m_at] == '\\' ? 1 : 0;
        m_at = qMin(m_at + 1, m_text.size());
    }

    const QByteArray m_text;
    qsizetype m_at = 0;
};

QString keyText(const QByteArray &written)
{
    return QJsonDocument::fromJson('[' + written + ']').array().first().toString();
}

}

JsonSplice::JsonSplice(const QByteArray &text)
{
    Scanner scanner(text);
    if (!scanner.take('{'))
        return;
    do {
        const QByteArray key = scanner.takeValue();
        if (key.isEmpty() || !scanner.take(':'))
            return;
        m_fields.emplace_back(key, scanner.takeValue());
    } while (scanner.take(','));
}

QByteArray JsonSplice::value(const QString &key) const
{
    QByteArray found;
    for (const auto &[written, value] : m_fields) {
        if (keyText(written) == key)
            found = value;
    }
    return found;
}

void JsonSplice::set(const QString &key, const QByteArray &value)
{
    bool found = false;
    for (auto &[written, old] : m_fields) {
        if (keyText(written) != key)
            continue;
        old = value;
        found = true;
    }
    if (!found)
        m_fields.emplace_back(jsonString(key), value);
}

QByteArray JsonSplice::toText() const
{
    QByteArrayList fields;
    for (const auto &[key, value] : m_fields)
        fields.append(key + ':' + value);
    return '{' + fields.join(',') + '}';
}

QByteArrayList jsonElements(const QByteArray &text)
{
    QByteArrayList elements;
    Scanner scanner(text);
    if (!scanner.take('['))
        return elements;
    do {
        const QByteArray element = scanner.takeValue();
        if (!element.isEmpty())
            elements.append(element);
    } while (scanner.take(','));
    return elements;
}

QByteArray jsonArray(const QByteArrayList &elements)
{
    return '[' + elements.join(',') + ']';
}

QByteArray jsonString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

}
