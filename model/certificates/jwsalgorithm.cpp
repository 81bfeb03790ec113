// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jwsalgorithm.h"

#include "kindtable.h"

namespace stratoscope
{

namespace
{

struct JwsNameRow
{
    JwsAlgorithm algorithm;
    const char *name;
};

constexpr std::array JwsNameRows = std::to_array<JwsNameRow>({
    {JwsAlgorithm::Ps256, "PS256"},
    {JwsAlgorithm::Ps384, "PS384"},
    {JwsAlgorithm::Ps512, "PS512"},
    {JwsAlgorithm::Es256, "ES256"},
    {JwsAlgorithm::Es384, "ES384"},
    {JwsAlgorithm::Es512, "ES512"},
});
static_assert(hasRowPerKind(JwsNameRows, &JwsNameRow::algorithm));

}

std::optional<JwsAlgorithm> jwsAlgorithm(const QString &name)
{
    for (const JwsNameRow &row : JwsNameRows) {
        if (name == QLatin1String(row.name))
            return row.algorithm;
    }
    return std::nullopt;
}

}
