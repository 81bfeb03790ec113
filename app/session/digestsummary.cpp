// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "digestsummary.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct DigestSummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::DigestSummary)
};

bool hasVerifiableDigest(const LoadedImage &loaded, std::size_t layer)
{
    return !loaded.source || loaded.image().layers[layer].digest.isVerifiable();
}

}

DigestSummary digestSummary(const LoadedImage &loaded, bool isChecking)
{
    DigestSummary summary;
    summary.isChecking = isChecking;
    for (std::size_t i = 0; i < loaded.layers.size(); ++i) {
        const LoadedLayer &layer = loaded.layers[i];
        // A container's own layer has no digest to check.
        if (layer.writable)
            continue;
        const Verdict verdicts[] = {layer.blobVerdict, layer.diffIdVerdict};
        const auto has = [&](Verdict verdict) { return verdicts[0] == verdict || verdicts[1] == verdict; };
        if (has(Verdict::Mismatch)) {
            if (summary.mismatched++ == 0)
                summary.firstMismatch = LayerIndex(i);
        } else if (layer.checkLater) {
            ++summary.pending;
        } else if (has(Verdict::Verified) && hasVerifiableDigest(loaded, i)) {
            ++summary.verified;
        } else {
            ++summary.unchecked;
            summary.partial += layer.isPartial ? 1 : 0;
        }
    }
    return summary;
}

Verdict DigestSummary::verdict() const
{
    if (mismatched > 0)
        return Verdict::Mismatch;
    return verified > 0 && unchecked == 0 && pending == 0 ? Verdict::Verified : Verdict::Unchecked;
}

QString DigestSummary::text() const
{
    switch (verdict()) {
    case Verdict::Mismatch:
        return DigestSummaryWords::tr("%n digest(s) wrong", nullptr, int(mismatched));
    case Verdict::Verified:
        return DigestSummaryWords::tr("%n digest(s) verified", nullptr, int(verified));
    case Verdict::Unchecked:
        break;
    }
    if (pending > 0)
        return isChecking ? DigestSummaryWords::tr("Checking digests …")
                          : DigestSummaryWords::tr("%n digest(s) not checked yet", nullptr, int(pending));
    return verified == 0 ? DigestSummaryWords::tr("Digests not checked")
                         : DigestSummaryWords::tr("%n digest(s) not checked", nullptr, int(unchecked));
}

QString DigestSummary::explanation() const
{
    QStringList lines;
    if (verified > 0)
        lines.append(DigestSummaryWords::tr("%n layer(s) match their digests.", nullptr, int(verified)));
    if (mismatched > 0)
        lines.append(DigestSummaryWords::tr(
            "%n layer(s) do not match their digests: damaged or tampered with.", nullptr, int(mismatched)));
    if (pending > 0 && isChecking)
        lines.append(DigestSummaryWords::tr("%n layer(s) are still being checked.", nullptr, int(pending)));
    else if (pending > 0)
        lines.append(DigestSummaryWords::tr(
            "%n layer(s) were not checked, because you stopped. Read the image again to check them.", nullptr,
            int(pending)));
    if (partial > 0)
        lines.append(DigestSummaryWords::tr(
            "%n layer(s) cannot be verified, because only part was transferred.", nullptr, int(partial)));
    if (unchecked > partial)
        lines.append(DigestSummaryWords::tr("%n layer(s) could not be checked.", nullptr, int(unchecked - partial)));
    return lines.join(QLatin1Char('\n'));
}

}
