// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"
#include "loadedimage.h"

namespace stratoscope
{

/** What a rule can be about. */
enum class Metric : quint8 {
    Wasted, ///< Bytes that no file at the top needs.
    Reclaimable, ///< Bytes of all findings: wasted, leftovers and copies.
    Size, ///< Bytes of all layers, uncompressed.
    Efficiency, ///< dive's, 0 … 1.
    Secrets, ///< Files that may be secrets.
    Layers, ///< Their number.
};

/** "wasted>20MB": an image for which it holds is not good enough. */
struct FailRule
{
    Metric metric = Metric::Wasted;
    bool isUpperBound = true; ///< Broken by more than the limit (">"); else by less ("<").
    double limit = 0; ///< Bytes, a part of 1, or a number.
    QString text; ///< As it was written.
};

/** A rule that an image breaks, and by what. */
struct BrokenRule
{
    FailRule rule;
    double value = 0;
};

/** Rules separated by commas; sizes have the units B, kB, MB, GB, KiB, MiB or GiB. Fails with ErrorKind::Usage. */
Result<std::vector<FailRule>> parseFailRules(const QString &text);

/** The rules of a project's .stratoscope.json: "failOver", one text or a list of them. Fails with ErrorKind::Usage. */
Result<std::vector<FailRule>> projectFailRules(const QByteArray &json);

/** True if one of \a rules is about what imageFindings() finds, which reads content. */
bool needFindings(const std::vector<FailRule> &rules);

/** Those of \a rules that the image breaks; \a findings are what imageFindings() found, if needFindings(). */
std::vector<BrokenRule> brokenRules(
    const std::vector<FailRule> &rules, const LoadedImage &image, const std::vector<Finding> &findings);

/** "wasted is 23.7 MB, and wasted>20MB is too much", for people. */
QString brokenRuleMessage(const BrokenRule &broken);

}
