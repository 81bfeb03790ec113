// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonoutline.h"

#include "jsonoutlinereader.h"
#include "textencoding.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct JsonTooLargeWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::JsonOutline)
};

/** Of a key or a value that is shown. */
constexpr quint32 ShownJsonBytes = 2000;
constexpr qsizetype FormattedCharacters = 1 << 20;

}

Result<JsonOutline> JsonOutline::read(const QByteArray &bytes, const Job &job)
{
    if (bytes.size() > JsonOutlineBytes)
        return failure(ErrorKind::Limit, {}, JsonTooLargeWords::tr("too large to be shown as a tree"));
    JsonOutline outline;
    outline.m_bytes = bytes;
    if (const auto read = JsonOutlineReader(outline, job).read(); !read)
        return tl::unexpected(read.error());
    outline.listChildren();
    return outline;
}

void JsonOutline::listChildren()
{
    m_children.resize(m_values.size());
    quint32 next = quint32(m_documents);
    for (Value &value : m_values) {
        value.firstChild = next;
        next += quint32(value.children);
    }
    for (quint32 i = 0; i < m_values.size(); ++i) {
        const Value &value = m_values[i];
        const quint32 first = value.parent == Top ? 0 : m_values[value.parent].firstChild;
        m_children[first + quint32(value.row)] = i;
    }
}

int JsonOutline::childCount(quint32 value) const
{
    return value == Top ? m_documents : m_values[value].children;
}

quint32 JsonOutline::child(quint32 value, int row) const
{
    return m_children[(value == Top ? 0 : m_values[value].firstChild) + quint32(row)];
}

QString JsonOutline::written(quint32 at, quint32 size, bool withQuotes) const
{
    QByteArrayView bytes = QByteArrayView(m_bytes).sliced(at, size);
    if (!withQuotes)
        bytes = bytes.sliced(1).chopped(1);
    if (bytes.size() <= ShownJsonBytes)
        return decodedLine(bytes, TextEncoding::Utf8);
    const qsizetype whole = wholeCharacters(bytes, ShownJsonBytes, TextEncoding::Utf8);
    return decodedLine(bytes.first(whole), TextEncoding::Utf8) + QStringLiteral("…");
}

QString JsonOutline::key(quint32 value) const
{
    const Value &one = m_values[value];
    return one.keySize < 2 ? QString() : written(one.keyAt, one.keySize, false);
}

QString JsonOutline::text(quint32 value) const
{
    const Value &one = m_values[value];
    return one.type == Type::Array || one.type == Type::Object ? QString() : written(one.at, one.size, true);
}

QString JsonOutline::formatted(quint32 value) const
{
    QString text;
    format(value, text);
    return text;
}

/** Values below \a top follow it, in the order they are written in. */
void JsonOutline::format(quint32 top, QString &text) const
{
    std::vector<quint32> open;
    const auto close = [&] {
        const Value &ended = m_values[open.back()];
        open.pop_back();
        if (ended.children > 0)
            text += QLatin1Char('\n') + QString(qsizetype(open.size()) * 2, QLatin1Char(' '));
        text += QLatin1Char(ended.type == Type::Object ? '}' : ']');
    };
    for (quint32 i = top; i < m_values.size(); ++i) {
        const Value &value = m_values[i];
        while (!open.empty() && value.parent != open.back())
            close();
        if (i != top && open.empty())
            break;
        if (text.size() > FormattedCharacters) {
            text += QStringLiteral("…");
            return;
        }
        if (!open.empty()) {
            text += (value.row > 0 ? QStringLiteral(",\n") : QStringLiteral("\n"))
                + QString(qsizetype(open.size()) * 2, QLatin1Char(' '));
            if (value.keySize > 0)
                text += QString::fromUtf8(m_bytes.mid(value.keyAt, value.keySize)) + QStringLiteral(": ");
        }
        if (value.type == Type::Object || value.type == Type::Array) {
            text += QLatin1Char(value.type == Type::Object ? '{' : '[');
            open.push_back(i);
        } else {
            text += QString::fromUtf8(m_bytes.mid(value.at, value.size));
        }
    }
    while (!open.empty())
        close();
}

}
