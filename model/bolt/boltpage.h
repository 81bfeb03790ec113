// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "boltfields.h"
#include "error.h"

#include <QByteArray>

namespace stratoscope
{

/** A bucket: the number of its root page, or, for a small one, a page that lies in the value itself. */
struct BoltBucket
{
    quint64 root = 0;
    QByteArray inlinePage; ///< Only if \c root is 0.
};

/** A page of a tree. Its elements are looked at one by one, since some may be damaged. */
class BoltPage
{
public:
    enum class Kind { Branch, Leaf };

    /** Looks at \a bytes, the page with \a number and those that continue it; they have to outlive this. Fails with
     *  ErrorKind::Damaged if it is another page, or none of a tree. */
    static Result<BoltPage> parse(QByteArrayView bytes, quint64 number, bool isSwapped);
    /** Likewise, the page that lies in a bucket's value. */
    static Result<BoltPage> parseInline(QByteArrayView bytes, bool isSwapped);

    /** Bytes of the header of a page, and where in it is how many pages continue it. */
    static constexpr quint64 HeaderBytes = 16;
    static constexpr quint64 OverflowOffset = 12;

    Kind kind() const { return m_kind; }
    int count() const { return m_count; }

    struct Child
    {
        QByteArrayView firstKey;
        quint64 page = 0;
    };
    /** The element \a index of a branch; fails with ErrorKind::Damaged if it lies outside the page. */
    Result<Child> child(int index) const;

    struct Entry
    {
        QByteArrayView key;
        QByteArrayView value;
        bool isBucket = false;
    };
    /** The element \a index of a leaf; fails likewise. */
    Result<Entry> entry(int index) const;

private:
    static Result<BoltPage> parseTree(const BoltFields &fields);

    BoltFields m_fields;
    Kind m_kind = Kind::Leaf;
    int m_count = 0;
};

/** The bucket that \a value is; fails with ErrorKind::Damaged if it is too short to be one. */
Result<BoltBucket> boltBucket(QByteArrayView value, bool isSwapped);

}
