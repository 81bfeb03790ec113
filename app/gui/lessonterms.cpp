// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonterms.h"

#include <array>

namespace stratoscope
{

namespace
{

struct LessonTermRow
{
    const char *name;
    Term term;
};

constexpr std::array LessonTermRows = std::to_array<LessonTermRow>({
    {"layer", Term::Layer},
    {"writable", Term::Writable},
    {"upper-directory", Term::Writable},
    {"read-only", Term::ReadOnly},
    {"copy-up", Term::CopiedUp},
    {"whiteout", Term::Whiteout},
    {"opaque", Term::Opaque},
    {"digest", Term::Digest},
    {"diff-id", Term::DiffId},
    {"chain-id", Term::ChainId},
    {"image-id", Term::ImageId},
    {"waste", Term::Waste},
    {"stack-height", Term::StackHeight},
});

}

std::optional<Term> lessonTerm(const QString &name)
{
    for (const LessonTermRow &row : LessonTermRows) {
        if (name == QLatin1String(row.name))
            return row.term;
    }
    return std::nullopt;
}

}
