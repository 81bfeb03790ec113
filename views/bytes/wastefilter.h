// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

#include <vector>

namespace stratoscope
{

/** Which findings are listed. What is unset lets all pass. */
struct WasteFilter
{
    std::vector<Cause> causes; ///< Any of them; empty: all.
    LayerIndex layer; ///< Wrote or hides the files; invalid: any.
    quint64 leastBytes = 0; ///< In a finding. Secrets always have enough: they matter at any size.

    bool isEmpty() const { return *this == WasteFilter(); }
    bool passes(const Finding &finding) const;
    bool has(Cause cause) const;
    void toggle(Cause cause);
    bool operator==(const WasteFilter &) const = default;
};

}
