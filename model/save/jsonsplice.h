// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <utility>
#include <vector>

namespace stratoscope
{

/**
 * An object as JSON text, of which single fields are changed while all else stays as it is written, to the byte:
 * numbers that no double holds, fields that nobody knows, the order. The text must be well-formed (parseJson() has read
 * it).
 */
class JsonSplice
{
public:
    /** Takes apart the object \a text; anything else counts as an empty one. */
    explicit JsonSplice(const QByteArray &text);

    /** The text of the field \a key, of several the last; empty if there is none. */
    QByteArray value(const QString &key) const;
    /** Sets the field \a key to \a value, JSON text; where there is none, it comes at the end. */
    void set(const QString &key, const QByteArray &value);

    QByteArray toText() const;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_fields; ///< Keys as written, and values.
};

/** The texts of the elements of the array \a text; none where it is no array. */
QByteArrayList jsonElements(const QByteArray &text);
/** An array of \a elements. */
QByteArray jsonArray(const QByteArrayList &elements);
/** \a text as a JSON string. */
QByteArray jsonString(const QString &text);

}
