// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "terms.h"
#include "typedindex.h"

#include <QString>

#include <optional>
#include <vector>

namespace stratoscope
{

/** One line of a form: a label and its value. */
struct Fact
{
    enum class Tone {
        Plain,
        Good, ///< Verified.
        Bad, ///< Damaged, wasted, contradicting.
        Quiet, ///< Absent or unknown.
    };

    QString label; ///< Empty: continues the label above.
    QString value;
    Tone tone = Tone::Plain;
    bool fixedFont = false; ///< Digests, paths, instructions.
    LayerIndex layer; ///< Valid: the value leads to that layer.
    PathId path = {}; ///< Valid: the value leads to that path.
    QString action = {}; ///< Non-empty: the value is a link that asks for this, see FactView::actionActivated().
    std::optional<Term> about = {}; ///< What the label's tool tip explains.

    bool operator==(const Fact &) const = default;
};

/** Facts with a common title. */
struct FactGroup
{
    QString title;
    std::vector<Fact> facts;

    bool operator==(const FactGroup &) const = default;

    /** Adds a fact unless \a value is empty. */
    void add(const QString &label, const QString &value, Fact::Tone tone = Fact::Tone::Plain)
    {
        if (!value.isEmpty())
            facts.push_back({label, value, tone, false, {}});
    }
    /** Like add(), in the fixed font; \a about is explained by the label's tool tip. */
    void addFixed(const QString &label, const QString &value, std::optional<Term> about = {})
    {
        if (!value.isEmpty())
            facts.push_back({label, value, Fact::Tone::Plain, true, {}, {}, {}, about});
    }
};

/** Everything known about something, to display. Groups without facts are not shown. */
using FactSheet = std::vector<FactGroup>;

/** Long values are cut here, followed by how much more there is: an image may have megabytes in a single label. */
inline constexpr qsizetype FactLength = 8'000;
/** This many values of a list are shown. */
inline constexpr qsizetype FactRows = 500;

/** Text from an image made fit to display: control characters are visible, line breaks are kept, and
 *  the length is bounded. */
QString shownText(const QString &text);
/** Like shownText(), for bytes. */
QString shownBytes(const QByteArray &bytes);
/** Adds \a values under one label, at most FactRows of them. */
void addList(FactGroup &group, const QString &label, const QStringList &values);
/** The sheet as plain text, for the clipboard. */
QString plainText(const FactSheet &sheet);

}
