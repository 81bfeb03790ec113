// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "boltfile.h"

#include <QSet>

namespace stratoscope
{

/** One walk through the tree of a bucket. */
class BoltWalk
{
public:
    explicit BoltWalk(BoltFile &file);

    std::vector<BoltItem> items(const BoltBucket &bucket);
    std::optional<BoltItem> find(const BoltBucket &bucket, QByteArrayView key);

private:
    void walk(quint64 number, int depth);
    void walkChildren(const BoltPage &page, quint64 number, int depth);
    void addEntries(const BoltPage &page, quint64 number);
    std::optional<BoltItem> findEntry(const BoltPage &page, quint64 number, QByteArrayView key);
    std::optional<quint64> childFor(const BoltPage &page, quint64 number, QByteArrayView key);
    Result<BoltItem> itemOf(const BoltPage::Entry &entry);
    Result<QByteArray> readOnce(quint64 number);

    BoltFile &m_file;
    QSet<quint64> m_seen; ///< A page belongs to one tree, once.
    std::vector<BoltItem> m_items;
    bool m_isOver = false; ///< Nothing more may be read.
};

}
