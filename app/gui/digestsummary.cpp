// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "digestsummary.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("stratoscope::DigestSummary", text, nullptr, count);
}

}

DigestSummary digestSummary(const LoadedImage &loaded)
{
    DigestSummary summary;
    for (std::size_t i = 0; i < loaded.layers.size(); ++i) {
        const LoadedLayer &layer = loaded.layers[i];
        // A container's own layer has no digest that it could be checked against.
        if (layer.writable)
            continue;
        const Verdict verdicts[] = {layer.blobVerdict, layer.diffIdVerdict};
        const auto has = [&](Verdict verdict) { return verdicts[0] == verdict || verdicts[1] == verdict; };
        if (has(Verdict::Mismatch)) {
            if (summary.mismatched++ == 0)
                summary.firstMismatch = LayerIndex(i);
        } else if (has(Verdict::Verified)) {
            ++summary.verified;
        } else {
            ++summary.unchecked;
        }
    }
    return summary;
}

Verdict DigestSummary::verdict() const
{
    if (mismatched > 0)
        return Verdict::Mismatch;
    return verified > 0 && unchecked == 0 ? Verdict::Verified : Verdict::Unchecked;
}

QString DigestSummary::text() const
{
    switch (verdict()) {
    case Verdict::Mismatch:
        return tr("%n digest(s) wrong", int(mismatched));
    case Verdict::Verified:
        return tr("%n digest(s) verified", int(verified));
    case Verdict::Unchecked:
        break;
    }
    return verified == 0 ? tr("Digests not checked") : tr("%n digest(s) not checked", int(unchecked));
}

QString DigestSummary::explanation() const
{
    QStringList lines;
    if (verified > 0)
        lines.append(tr("%n layer(s) found to be what their digests say.", int(verified)));
    if (mismatched > 0)
        lines.append(tr("%n layer(s) contradict their digests: damaged or tampered with.", int(mismatched)));
    if (unchecked > 0)
        lines.append(tr("%n layer(s) could not be checked.", int(unchecked)));
    return lines.join(QLatin1Char('\n'));
}

}
