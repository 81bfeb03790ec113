// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compressionfacts.h"
#include "layerpairs.h"

#include <QByteArray>

#include <optional>

namespace stratoscope
{

/** Why two builds of one source have other digests. */
enum class BuildCause {
    Added, ///< Entries only in the second build.
    Removed, ///< Entries only in the first.
    Content,
    Type, ///< A file in one, a directory in the other, and so on.
    LinkTarget, ///< Or device number.
    Mode,
    Owner,
    Time, ///< Of modification.
    Xattrs,
    Order, ///< The same entries, one after the other in another order.
    OwnerNames, ///< Names of user and group, which engines pass over.
    AccessTimes, ///< Times of access and of change, which engines pass over.
    NameSpelling, ///< "./" or "/" in front.
    TarFormat, ///< The dialect, or how numbers are written.
    ExtraHeaders, ///< Names and times of PAX headers themselves.
    OtherRecords, ///< PAX records that engines pass over.
    Ending, ///< The zeros at the end.
    Compression, ///< The tars are the same, what they were compressed to is not.
};

/** One cause in one layer. */
struct DigestCause
{
    BuildCause cause = BuildCause::Content;
    quint64 entries = 0; ///< How many entries it is about; 0 where it is about the whole layer.
    QByteArray path; ///< Of the first of them, "/etc/passwd"; empty where it is about the whole layer.
    QString before; ///< What the first build says there, for people; empty where that needs no words.
    QString after;
};

/** What differs between a layer of the first build and the one in its place in the second. */
struct LayerDifference
{
    LayerIndex before;
    LayerIndex after;
    std::vector<DigestCause> causes; ///< In the order of BuildCause; none: the blobs are the same.
    CompressionFacts compressedBefore;
    CompressionFacts compressedAfter;
    std::optional<Error> problem; ///< Why nothing can be told.

    bool isSame() const { return causes.empty() && !problem; }
};

/** A field of the two configs that differs; diff IDs are left out, since layers account for them. */
struct FieldDifference
{
    QString field; ///< "created", "history[3].created".
    QString before; ///< Null: not there.
    QString after;
};

/** What made the digests of two builds differ. */
struct BuildDifferences
{
    LoadedImagePtr before;
    LoadedImagePtr after;
    std::vector<LayerDifference> layers; ///< From the bottom up.
    std::vector<LayerIndex> onlyBefore; ///< Layers without a counterpart.
    std::vector<LayerIndex> onlyAfter;
    std::vector<FieldDifference> config; ///< A hundred at most.

    /** True if nothing differs but perhaps the manifests. */
    bool isSame() const;
};

}
