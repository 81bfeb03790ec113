// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "byteaccount.h"

#include <algorithm>
#include <numeric>

namespace stratoscope
{

quint64 ByteClasses::wastedBytes() const
{
    return std::accumulate(wasted.begin(), wasted.end(), quint64(0));
}

std::vector<CauseBytes> ByteClasses::causes() const
{
    std::vector<CauseBytes> all;
    for (std::size_t i = 0; i < wasted.size(); ++i) {
        if (wasted[i] > 0)
            all.push_back({static_cast<Cause>(i), wasted[i]});
    }
    std::stable_sort(all.begin(), all.end(),
        [](const CauseBytes &left, const CauseBytes &right) { return left.bytes > right.bytes; });
    return all;
}

LayerIndex culprit(const Finding &finding)
{
    // Whoever hides a secret did not put it there.
    const bool isHidersFault = finding.hider != NeverHidden && finding.cause != Cause::Secret;
    return isHidersFault ? finding.hider : finding.writer;
}

ByteAccount byteAccount(const ImageStats &stats, std::span<const Finding> findings)
{
    ByteAccount account;
    account.layers.resize(stats.layers.size());
    for (std::size_t i = 0; i < stats.layers.size(); ++i)
        account.layers[i].needed = stats.layers[i].size;
    account.image.needed = stats.size;
    for (const Finding &finding : findings) {
        ByteClasses &layer = account.layers[finding.writer.value];
        if (finding.cause == Cause::Secret) {
            layer.secret += finding.bytes;
            account.image.secret += finding.bytes;
            continue;
        }
        const auto cause = static_cast<std::size_t>(finding.cause);
        for (ByteClasses *own : {&layer, &account.image}) {
            own->needed -= finding.bytes;
            own->wasted[cause] += finding.bytes;
        }
        account.layers[culprit(finding).value].caused += finding.bytes;
        account.image.caused += finding.bytes;
    }
    return account;
}

}
