// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "builddifferences.h"
#include "layerform.h"

#include <QStringList>

#include <utility>

namespace stratoscope
{

/** Texts about builds for reports and the window: translated, without deceptive characters. */

/** An entry of one name in both layers; null where it is not. */
struct CausePair
{
    QByteArrayView name;
    const FormEntry *before = nullptr;
    const FormEntry *after = nullptr;
};

/** What both say of what \a cause is about: times, modes, sizes; empty where the cause says it all. */
std::pair<QString, QString> causeValues(BuildCause cause, const CausePair &pair);
/** The same of the zeros at the end. */
std::pair<QString, QString> endingValues(quint64 before, quint64 after);

/** "times of 12 entries": what differs. */
QString causeText(const DigestCause &cause);
/** "/etc/passwd: 1 May → 2 May": the first example; empty if there is none. */
QString exampleText(const DigestCause &cause);
/** What to do about it, in a sentence; empty if that depends. */
QString causeAdvice(const DigestCause &cause);
/** Names of causes for machines: "times", "tar-format"; not translated. */
QString causeName(BuildCause cause);

/** "gzip, 12.3 MB, best compression, made at …": what is known of it. */
QString compressionText(const CompressionFacts &facts);
/** "only times and order", "nothing", "cannot be compared: …": a layer in one line. */
QString layerText(const LayerDifference &layer);
/** "2 of 8 layers differ: only in times": all in one line. */
QString buildsText(const BuildDifferences &differences);

}
