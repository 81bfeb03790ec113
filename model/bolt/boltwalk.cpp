// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "boltwalk.h"

#include "boltlimits.h"

#include <QCoreApplication>

#include <utility>

namespace stratoscope
{

namespace
{

struct BoltWalkWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::BoltWalk)
};

Error tooDeep()
{
    return {ErrorKind::Damaged, {}, {}, BoltWalkWords::tr("more than %1 pages above it").arg(limits::BoltDepth), {}};
}

}

BoltWalk::BoltWalk(BoltFile &file)
    : m_file(file)
{
}

std::vector<BoltItem> BoltWalk::items(const BoltBucket &bucket)
{
    if (bucket.root != 0) {
        walk(bucket.root, 0);
    } else if (const Result<BoltPage> page = BoltPage::parseInline(bucket.inlinePage, m_file.m_meta.isSwapped)) {
        addEntries(*page, 0);
    } else {
        m_file.addProblem(0, page.error());
    }
    return std::move(m_items);
}

Result<QByteArray> BoltWalk::readOnce(quint64 number)
{
    if (m_seen.contains(number))
        return failure(ErrorKind::Damaged, {}, BoltWalkWords::tr("it is in the tree twice"));
    m_seen.insert(number);
    Result<QByteArray> bytes = m_file.readPage(number);
    m_isOver = m_isOver || (!bytes && bytes.error().kind == ErrorKind::Limit);
    return bytes;
}

void BoltWalk::walk(quint64 number, int depth)
{
    if (depth > limits::BoltDepth)
        return m_file.addProblem(number, tooDeep());
    const Result<QByteArray> bytes = readOnce(number);
    if (!bytes)
        return m_file.addProblem(number, bytes.error());
    const Result<BoltPage> page = BoltPage::parse(*bytes, number, m_file.m_meta.isSwapped);
    if (!page)
        return m_file.addProblem(number, page.error());
    if (page->kind() == BoltPage::Kind::Leaf)
        addEntries(*page, number);
    else
        walkChildren(*page, number, depth);
}

void BoltWalk::walkChildren(const BoltPage &page, quint64 number, int depth)
{
    for (int i = 0; i < page.count() && !m_isOver; ++i) {
        if (const Result<BoltPage::Child> child = page.child(i))
            walk(child->page, depth + 1);
        else
            m_file.addProblem(number, child.error());
    }
}

Result<BoltItem> BoltWalk::itemOf(const BoltPage::Entry &entry)
{
    if (const Result<void> taken = m_file.take(entry.key, entry.value); !taken) {
        m_isOver = true;
        return tl::unexpected(taken.error());
    }
    BoltItem item {entry.key.toByteArray(), {}, {}};
    if (!entry.isBucket) {
        item.value = entry.value.toByteArray();
        return item;
    }
    return boltBucket(entry.value, m_file.m_meta.isSwapped).map([&](BoltBucket bucket) {
        item.bucket = std::move(bucket);
        return item;
    });
}

void BoltWalk::addEntries(const BoltPage &page, quint64 number)
{
    for (int i = 0; i < page.count() && !m_isOver; ++i) {
        Result<BoltItem> item = page.entry(i).and_then([this](const BoltPage::Entry &entry) { return itemOf(entry); });
        if (item)
            m_items.push_back(std::move(*item));
        else
            m_file.addProblem(number, item.error());
    }
}

/** The child of a branch that \a key would be in: the last one whose first key is not above it. */
std::optional<quint64> BoltWalk::childFor(const BoltPage &page, quint64 number, QByteArrayView key)
{
    std::optional<quint64> found;
    for (int i = 0; i < page.count(); ++i) {
        const Result<BoltPage::Child> child = page.child(i);
        if (!child)
            m_file.addProblem(number, child.error());
        else if (!found || child->firstKey <= key)
            found = child->page;
    }
    return found;
}

std::optional<BoltItem> BoltWalk::findEntry(const BoltPage &page, quint64 number, QByteArrayView key)
{
    for (int i = 0; i < page.count(); ++i) {
        const Result<BoltPage::Entry> entry = page.entry(i);
        if (entry && entry->key != key)
            continue;
        Result<BoltItem> item = entry ? itemOf(*entry) : tl::unexpected(entry.error());
        if (item)
            return std::move(*item);
        m_file.addProblem(number, item.error());
    }
    return std::nullopt;
}

std::optional<BoltItem> BoltWalk::find(const BoltBucket &bucket, QByteArrayView key)
{
    if (bucket.root == 0) {
        const Result<BoltPage> page = BoltPage::parseInline(bucket.inlinePage, m_file.m_meta.isSwapped);
        if (page)
            return findEntry(*page, 0, key);
        m_file.addProblem(0, page.error());
        return std::nullopt;
    }
    quint64 at = bucket.root;
    for (;;) {
        const Result<QByteArray> bytes = readOnce(at);
        const Result<BoltPage> page
            = bytes ? BoltPage::parse(*bytes, at, m_file.m_meta.isSwapped) : tl::unexpected(bytes.error());
        if (!page) {
            m_file.addProblem(at, page.error());
            return std::nullopt;
        }
        if (page->kind() == BoltPage::Kind::Leaf)
            return findEntry(*page, at, key);
        if (m_seen.size() > limits::BoltDepth)
            return std::nullopt;
        const std::optional<quint64> child = childFor(*page, at, key);
        if (!child)
            return std::nullopt;
        at = *child;
    }
}

}
