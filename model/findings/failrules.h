// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QLocale>

#include <vector>

namespace stratoscope
{

/** What a rule can limit. */
enum class Metric : quint8 {
    Wasted, ///< Bytes that no file at the top needs.
    Reclaimable, ///< Bytes of all findings: wasted, leftovers and copies.
    Size, ///< Bytes of all layers, uncompressed.
    Efficiency, ///< dive's, 0 … 1.
    Secrets, ///< Files, variables and build arguments that may be secrets.
    Layers, ///< Their number.
};

/** "wasted>20MB": an image for which this is true fails. */
struct FailRule
{
    Metric metric = Metric::Wasted;
    bool isUpperBound = true; ///< Broken by more than the limit (">"); else by less ("<").
    double limit = 0; ///< Bytes, a part of 1, or a number.
    QString text; ///< As it was written.
};

/** An image's value for each Metric. */
struct RuleValues
{
    quint64 wasted = 0;
    quint64 reclaimable = 0;
    quint64 size = 0;
    double efficiency = 1;
    std::size_t secrets = 0;
    std::size_t layers = 0;
};

/** A rule, and whether an image breaks it. */
struct CheckedRule
{
    FailRule rule;
    double value = 0; ///< What the image has.
    bool isBroken = false;
};

/** Rules separated by commas; sizes have the units B, kB, MB, GB, KiB, MiB or GiB. Fails with ErrorKind::Usage. */
Result<std::vector<FailRule>> parseFailRules(const QString &text);

/** Checks \a rules against \a values. */
std::vector<CheckedRule> checkRules(const std::vector<FailRule> &rules, const RuleValues &values);

/** "23.7 MB", "0.93" or "4": the image's value, for people. */
QString valueText(const CheckedRule &checked, const QLocale &locale = QLocale());
/** "wasted is 23.7 MB, which the rule wasted>20MB forbids", for people. */
QString brokenRuleMessage(const CheckedRule &broken, const QLocale &locale = QLocale());

}
