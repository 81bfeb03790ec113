// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace stratoscope
{

/** Bytes, values and nesting of a document that is shown as a tree. */
inline constexpr qint64 JsonOutlineBytes = 32ll << 20;
inline constexpr std::size_t JsonOutlineValues = 300'000;
inline constexpr int JsonOutlineDepth = 256;

/** The values of a JSON document in the order they are written in, each as a place in its bytes: whatever is in it, a
 *  value costs the same. Several documents one after the other (JSON Lines) are one. */
class JsonOutline
{
public:
    enum class Type : quint8 { Null, False, True, Number, String, Array, Object };

    /** Reads \a bytes. Fails with ErrorKind::Damaged, naming line and column, ErrorKind::Limit and
     *  ErrorKind::Cancelled. */
    static Result<JsonOutline> read(const QByteArray &bytes, const Job &job);

    /** Stands for what is above the documents. */
    static constexpr quint32 Top = ~quint32(0);

    std::size_t size() const { return m_values.size(); }
    Type type(quint32 value) const { return m_values[value].type; }
    /** The number of values right below \a value, or of documents below Top. */
    int childCount(quint32 value) const;
    quint32 child(quint32 value, int row) const;
    quint32 parent(quint32 value) const { return m_values[value].parent; }
    /** The place among the values of its parent. */
    int row(quint32 value) const { return m_values[value].row; }

    /** The key of a value in an object, without quotes; cut if it is long. Empty for others. */
    QString key(quint32 value) const;
    /** The text of a value as written, a string with quotes; cut if it is long. Empty for arrays and objects. */
    QString text(quint32 value) const;
    /** \a value with all that is in it, one in a line, indented; ends with "…" if it is longer than a megabyte. */
    QString formatted(quint32 value) const;

private:
    friend class JsonOutlineReader;

    struct Value
    {
        Type type = Type::Null;
        quint32 parent = Top;
        int row = 0;
        int children = 0;
        quint32 keyAt = 0;
        quint32 keySize = 0; ///< With quotes; 0 if it has no key.
        quint32 at = 0;
        quint32 size = 0;
        quint32 firstChild = 0; ///< In m_children.
    };

    void listChildren();
    void format(quint32 value, QString &text) const;
    QString written(quint32 at, quint32 size, bool withQuotes) const;

    QByteArray m_bytes;
    std::vector<Value> m_values;
    std::vector<quint32> m_children; ///< The numbers of all values, those of one parent together, documents first.
    int m_documents = 0;
};

}
