// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentquery.h"
#include "job.h"

#include <memory>
#include <optional>

namespace stratoscope
{

/** Where something was found in a text, in bytes. */
struct ContentMatch
{
    qsizetype at = 0;
    qsizetype size = 0;

    bool operator==(const ContentMatch &) const = default;
};

/** Finds what a query asks for in pieces of files. Not thread-safe: each thread has its own. */
class ContentFinder
{
public:
    virtual ~ContentFinder() = default;

    /** Looks through \a text from now on, which must stay; whether it \a startsLine and \a endsLine, or goes on. */
    virtual void setText(QByteArrayView text, bool startsLine, bool endsLine) = 0;
    /** The first match at \a from or behind it that lies within one line. */
    virtual std::optional<ContentMatch> find(qsizetype from) = 0;
    /** So many bytes of a piece may be the start of a match that goes on in the next one. */
    virtual qsizetype overlap() const = 0;
    /** True if matches have lines, and not offsets alone. */
    virtual bool hasLines() const = 0;
    /** True if the last find() gave up, because the pattern takes too many steps in this text. */
    virtual bool gaveUp() const { return false; }
};

using ContentFinderPtr = std::unique_ptr<ContentFinder>;

/** A query that was read: makes finders. Thread-safe. */
class ContentPattern
{
public:
    virtual ~ContentPattern() = default;

    /** A finder that gives up soon after \a job is cancelled. The pattern must outlive it. */
    virtual ContentFinderPtr finder(const Job &job) const = 0;
};

using ContentPatternPtr = std::shared_ptr<const ContentPattern>;

/** Reads \a query. Fails with ErrorKind::Usage, and says where a regular expression is wrong. */
Result<ContentPatternPtr> contentPattern(const ContentQuery &query);

}
