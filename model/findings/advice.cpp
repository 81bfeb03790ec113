// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "advice.h"

#include "instructiontext.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct AdviceWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Advice)
};

/** True for the bottom layer: usually a base image, which the image's author can hardly change. */
bool isBase(LayerIndex layer)
{
    return layer.value == 0;
}

QString ofRemoved(const Finding &finding, const LoadedImage &image)
{
    if (image.isWritable(finding.hider))
        return AdviceWords::tr("Only the container has removed it; the image still needs it.");
    if (isBase(finding.writer))
        return AdviceWords::tr("It comes with the base image and is only hidden: choose a smaller base, or copy what is "
                         "needed into an empty one in a last stage (COPY --from=…).");
    return AdviceWords::tr("A later instruction only hides it. Remove it in the very RUN that writes it "
                     "(RUN … && rm -rf …), or write it in an earlier build stage and copy only the result.");
}

QString ofMetadata(const LoadedImage &image, LayerIndex hider)
{
    const QString instruction = instructionText(image.createdBy(hider));
    if (instruction.contains(QLatin1String("chown")))
        return AdviceWords::tr("chown copies every file that it changes. Give the owner when the files come: "
                         "COPY --chown=USER:GROUP …");
    if (instruction.contains(QLatin1String("chmod")))
        return AdviceWords::tr("chmod copies every file that it changes. Give the mode when the files come: "
                         "COPY --chmod=MODE …, or change it in the RUN that writes them.");
    return AdviceWords::tr("The content is the same; only mode, owner, times or attributes differ, and yet the whole file is "
                     "there again. Set them in the instruction that writes the file.");
}

}

QString adviceFor(const Finding &finding, const LoadedImage &image, const LeftoverRules &rules)
{
    const LeftoverRule *rule = findRule(rules, finding.rule);
    if (rule && !rule->advice.isEmpty())
        return rule->advice;
    switch (finding.cause) {
    case Cause::Removed:
        return ofRemoved(finding, image);
    case Cause::Overwritten:
        return AdviceWords::tr("Write the file once, in its last form: join the instructions that write it, or leave the "
                         "first one out.");
    case Cause::Metadata:
        return ofMetadata(image, finding.hider);
    case Cause::Unchanged:
        return AdviceWords::tr("The same file is written again. Leave one of the two instructions out, or exclude the files "
                         "from the second COPY.");
    case Cause::Moved:
        return AdviceWords::tr("Moving what a lower layer holds copies it. Write it to its last place at once, or move it in "
                         "the RUN that writes it.");
    case Cause::Duplicate:
        return AdviceWords::tr("The same content is there more than once. Keep one copy, and link the others to it.");
    case Cause::Leftover:
        return AdviceWords::tr("Nothing needs it at run time. Remove it in the RUN that writes it.");
    case Cause::Secret:
        return AdviceWords::tr("Whoever has the image has it, also where a later layer hides it. Treat it as known, replace "
                         "it, and pass it with RUN --mount=type=secret.");
    }
    return {};
}

}
