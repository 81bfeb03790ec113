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
        return AdviceWords::tr("Only the container removed it; the image still needs it.");
    if (isBase(finding.writer))
        return AdviceWords::tr("It comes with the base image and is only hidden. Choose a smaller base, or copy what "
                               "you need into an empty one in a final stage (COPY --from=…).");
    return AdviceWords::tr("A later instruction only hides it. Remove it in the same RUN that writes it (RUN … && rm "
                           "-rf …), or write it in an earlier build stage and copy only the result.");
}

QString ofMetadata(const LoadedImage &image, LayerIndex hider)
{
    const QString instruction = instructionText(image.createdBy(hider));
    if (instruction.contains(QLatin1String("chown")))
        return AdviceWords::tr(
            "chown copies every file it changes. Set the owner when you copy the files: COPY --chown=USER:GROUP …");
    if (instruction.contains(QLatin1String("chmod")))
        return AdviceWords::tr("chmod copies every file it changes. Set the mode when you copy the files: COPY "
                               "--chmod=MODE …, or change it in the RUN that writes them.");
    return AdviceWords::tr("Only mode, owner, times or attributes differ, yet the layer contains the whole file again. "
                           "Set them in the instruction that writes the file.");
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
        return AdviceWords::tr(
            "Write the file once, in its final form: join the instructions that write it, or drop the first one.");
    case Cause::Metadata:
        return ofMetadata(image, finding.hider);
    case Cause::Unchanged:
        return AdviceWords::tr("The same file is written twice. Drop one of the two instructions, or exclude the files "
                               "from the second COPY.");
    case Cause::Moved:
        return AdviceWords::tr("Moving a file of a lower layer copies it. Write it to its final place right away, or "
                               "move it in the RUN that writes it.");
    case Cause::Duplicate:
        return AdviceWords::tr("The same content is stored more than once. Keep one copy and link the others to it.");
    case Cause::Leftover:
        return AdviceWords::tr("Nothing needs it at run time. Remove it in the RUN that writes it.");
    case Cause::Secret:
        return AdviceWords::tr("Anyone with the image can read it, even if a later layer hides it. Consider it leaked "
                               "and rotate it. Pass secrets with RUN --mount=type=secret.");
    }
    return {};
}

}
