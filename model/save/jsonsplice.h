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
 * A JSON object as text: changes single fields and keeps everything else byte for byte, including numbers that do not
 * fit a double, unknown fields, and the order. The text must be well-formed (parseJson() has accepted it).
 */
class JsonSplice
{
public:
    /** Splits the object \a text; anything else counts as an empty object. */
    explicit JsonSplice(const QByteArray &text);

    /** The text of the field \a key, the last one if there are several; empty if there is none. */
    QByteArray value(const QString &key) const;
    /** Sets the field \a key to the JSON text \a value; appends it if there is none. */
    void set(const QString &key, const QByteArray &value);

    QByteArray toText() const;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_fields; ///< Keys as written, and values.
};

/** The texts of the elements of the array \a text; none if it is not an array. */
QByteArrayList jsonElements(const QByteArray &text);
/** A JSON array of \a elements. */
QByteArray jsonArray(const QByteArrayList &elements);
/** \a text as a JSON string. */
QByteArray jsonString(const QString &text);

}
