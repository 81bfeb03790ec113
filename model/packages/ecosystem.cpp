// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ecosystem.h"

#include "kindtable.h"

namespace stratoscope
{

namespace
{

struct EcosystemRow
{
    Ecosystem ecosystem;
    const char *name;
    const char *urlType;
    bool isOfSystem;
};

constexpr std::array EcosystemRows = std::to_array<EcosystemRow>({
    {Ecosystem::Debian, "dpkg", "deb", true},
    {Ecosystem::Alpine, "apk", "apk", true},
    {Ecosystem::Rpm, "rpm", "rpm", true},
    {Ecosystem::Npm, "npm", "npm", false},
    {Ecosystem::Python, "python", "pypi", false},
    {Ecosystem::Ruby, "gem", "gem", false},
    {Ecosystem::Go, "go", "golang", false},
    {Ecosystem::Rust, "rust", "cargo", false},
    {Ecosystem::Java, "java", "maven", false},
});
static_assert(hasRowPerKind(EcosystemRows, &EcosystemRow::ecosystem));

}

const char *ecosystemName(Ecosystem ecosystem)
{
    return rowFor(EcosystemRows, ecosystem).name;
}

const char *packageUrlType(Ecosystem ecosystem)
{
    return rowFor(EcosystemRows, ecosystem).urlType;
}

bool isOfSystem(Ecosystem ecosystem)
{
    return rowFor(EcosystemRows, ecosystem).isOfSystem;
}

}
