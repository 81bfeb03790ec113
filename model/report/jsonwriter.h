// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLocale>
#include <QString>

#include <concepts>
#include <optional>

namespace stratoscope
{

/**
 * Writes JSON piece by piece, in the caller's order: for documents too large for memory, and where the order of fields
 * helps people. The caller opens and closes; the writer adds separators and escapes.
 */
class JsonWriter
{
public:
    enum class Style { Compact, Indented };

    /** Appends to \a out, which the caller may clear between values. */
    explicit JsonWriter(QByteArray &out, Style style = Style::Compact);

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(const char *name);

    void null() { raw("null"); }
    void value(bool flag) { raw(flag ? "true" : "false"); }
    void value(std::unsigned_integral auto number) { raw(QByteArray::number(quint64(number))); }
    void value(std::signed_integral auto number) { raw(QByteArray::number(qint64(number))); }
    /** The shortest number that reads back as the same value. */
    void value(double number) { raw(QByteArray::number(number, 'g', QLocale::FloatingPointShortest)); }
    void value(const QString &text)
    {
        text.isNull() ? value(QByteArrayView("")) : value(QByteArrayView(text.toUtf8()));
    }
    /** Text as UTF-8; bytes that are not are written as \\xNN. */
    void value(QByteArrayView text);
    template<typename T>
    void value(const std::optional<T> &optional)
    {
        optional ? value(*optional) : null();
    }

    template<typename T>
    void field(const char *name, const T &content)
    {
        key(name);
        value(content);
    }
    /** A field that is null if \a text is empty. */
    void textOrNull(const char *name, const QString &text);

private:
    void begin(char bracket);
    void end(char bracket);
    void raw(QByteArrayView text);
    void separate();
    void newLine();
    void escaped(QByteArrayView utf8);

    QByteArray &m_out;
    const Style m_style;
    int m_depth = 0;
    bool m_isFirst = true; ///< Nothing written yet at this depth.
    bool m_afterKey = false;
};

}
