// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildstack.h"

#include "stackbuilder.h"

#include <QCoreApplication>

namespace stratoscope
{

StackBuild buildStackPartly(const StackScript &script, const Job &job)
{
    StackBuilder builder(script, job);
    StackBuild build;
    if (const ScriptResult<void> built = builder.build(); !built)
        build.problem = built.error();
    build.result = builder.takeResult();
    return build;
}

Result<StackResult> buildStack(const StackScript &script, const Job &job)
{
    if (!script.problems.empty())
        return tl::unexpected(script.error(script.problems.front()));
    StackBuild build = buildStackPartly(script, job);
    if (build.problem)
        return tl::unexpected(script.error(*build.problem));
    if (!build.result.image)
        return tl::unexpected(Error {ErrorKind::Usage, script.name, {},
            QCoreApplication::translate("stratoscope::StackScript", "there is no layer in it"),
            QCoreApplication::translate("stratoscope::StackScript", "Make one with FILE, COPY or RUN")});
    return std::move(build.result);
}

}
