// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "findingtext.h"

#include "advice.h"
#include "byteaccount.h"
#include "bytes.h"
#include "culprittext.h"
#include "foundplace.h"
#include "instructiontext.h"
#include "shorttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct FindingTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FindingText)
};

/** Longer instructions are cut in sentences. */
constexpr int InstructionLength = 60;

/** What one finding's words are made of. */
struct Parts
{
    const Finding &finding;
    const LoadedImage &image;
    const QString rule; ///< What the rule says it is; empty without one.
    const QString place; ///< "/var/lib", "/var/lib and elsewhere", "3 files".
    const QString files; ///< "3 files below /var/lib (18.4 MB)", "/etc/shadow (6 bytes)".
    const QString writer;
    const QString hider; ///< Empty where the container sees it.
};

QString shownPath(const UnionTree &tree, PathId path)
{
    return displayText(tree.paths().fullPath(path));
}

QString filesText(const Finding &finding, const FoundPlace &place, const QString &path, const QLocale &locale)
{
    const QString size = sizeText(finding.bytes, locale);
    if (finding.files.size() == 1)
        return FindingTextWords::tr("%1 (%2)", "a path and its size").arg(path, size);
    const QString count = locale.toString(qulonglong(finding.files.size()));
    if (place.path == PathTable::Root)
        return FindingTextWords::tr("%1 files (%2)", "the second is their size").arg(count, size);
    return place.hasAll
        ? FindingTextWords::tr("%1 files below %2 (%3)", "the last is their size").arg(count, path, size)
        : FindingTextWords::tr("%1 files, most below %2 (%3)", "the last is their size").arg(count, path, size);
}

/** What the files are called as a whole. */
QString placeText(const Finding &finding, const FoundPlace &place, const QString &path, const QLocale &locale)
{
    if (place.path == PathTable::Root)
        return FindingTextWords::tr("%1 files").arg(locale.toString(qulonglong(finding.files.size())));
    return place.hasAll ? path : FindingTextWords::tr("%1 and elsewhere", "a directory").arg(path);
}

QString title(const Parts &parts)
{
    const Finding &finding = parts.finding;
    const bool isHidden = finding.hider != NeverHidden;
    const QString hider = isHidden ? numberedLayer(parts.image, finding.hider) : QString();
    switch (finding.cause) {
    case Cause::Removed:
        return FindingTextWords::tr("%1: removed in %2", "a path, and \"layer 7\" or \"the container\"")
            .arg(parts.place, hider);
    case Cause::Overwritten:
        return FindingTextWords::tr("%1: overwritten in %2", "a path, and \"layer 7\"").arg(parts.place, hider);
    case Cause::Metadata:
        return FindingTextWords::tr("%1: copied in %2 for a metadata change", "a path, and \"layer 7\"")
            .arg(parts.place, hider);
    case Cause::Unchanged:
        return FindingTextWords::tr("%1: rewritten in %2", "a path, and \"layer 7\"").arg(parts.place, hider);
    case Cause::Moved:
        return FindingTextWords::tr("%1: moved in %2", "a path, and \"layer 7\"").arg(parts.place, hider);
    case Cause::Duplicate:
        return FindingTextWords::tr("%1: duplicated elsewhere", "a path").arg(parts.place);
    case Cause::Leftover:
        return FindingTextWords::tr("%1: %2", "a path, and what it is").arg(parts.place, parts.rule);
    case Cause::Secret:
        return isHidden ? FindingTextWords::tr("%1: %2, hidden by %3", "a path, what it is, \"layer 7\"")
                              .arg(parts.place, parts.rule, hider)
                        : FindingTextWords::tr("%1: %2", "a path, and what it is").arg(parts.place, parts.rule);
    }
    return {};
}

QString movedText(const Parts &parts)
{
    const FoundFile &first = parts.finding.files.front();
    const QString target = shownPath(parts.image.tree, parts.image.tree.version(first.other).path);
    if (parts.finding.files.size() == 1) {
        return FindingTextWords::tr(
            "%1 wrote %2. %3 moves it to %4 and so contains it again.", "layers are named in brackets")
            .arg(parts.writer, parts.files, parts.hider, target);
    }
    return FindingTextWords::tr(
        "%1 wrote %2. %3 moves them, for example to %4, and so contains them again.", "layers are named in brackets")
        .arg(parts.writer, parts.files, parts.hider, target);
}

QString duplicateText(const Parts &parts)
{
    const UnionTree &tree = parts.image.tree;
    const FoundFile &first = parts.finding.files.front();
    const QString other = shownPath(tree, tree.version(first.other).path);
    if (parts.finding.files.size() == 1)
        return FindingTextWords::tr("%1 wrote %2. The same content is also at %3.")
            .arg(parts.writer, parts.files, other);
    return FindingTextWords::tr("%1 wrote %2. The same content is also elsewhere: %3, for example, at %4.")
        .arg(parts.writer, parts.files, shownPath(tree, tree.version(first.version).path), other);
}

QString explanation(const Parts &parts)
{
    switch (parts.finding.cause) {
    case Cause::Removed:
        return FindingTextWords::tr("%1 wrote %2. %3 removes it, which only hides it.")
            .arg(parts.writer, parts.files, parts.hider);
    case Cause::Overwritten:
        return FindingTextWords::tr("%1 wrote %2. %3 overwrites it, and both versions are in the image.")
            .arg(parts.writer, parts.files, parts.hider);
    case Cause::Metadata:
        return FindingTextWords::tr(
            "%1 wrote %2. %3 changes only mode, owner, times or attributes, and so contains it again.")
            .arg(parts.writer, parts.files, parts.hider);
    case Cause::Unchanged:
        return FindingTextWords::tr("%1 wrote %2. %3 contains exactly the same again.")
            .arg(parts.writer, parts.files, parts.hider);
    case Cause::Moved:
        return movedText(parts);
    case Cause::Duplicate:
        return duplicateText(parts);
    case Cause::Leftover:
        return FindingTextWords::tr("%1 wrote %2: %3.").arg(parts.writer, parts.files, parts.rule);
    case Cause::Secret:
        return parts.hider.isEmpty()
            ? FindingTextWords::tr("%1 wrote %2: %3.").arg(parts.writer, parts.files, parts.rule)
            : FindingTextWords::tr("%1 wrote %2: %3. %4 only hides it; anyone with the image can read it.")
                  .arg(parts.writer, parts.files, parts.rule, parts.hider);
    }
    return {};
}

/** Which metadata a layer above changed, as far as the first files tell: "owner, mode". */
QString changedText(const Parts &parts)
{
    constexpr std::size_t Looked = 100;
    const UnionTree &tree = parts.image.tree;
    bool owner = false;
    bool mode = false;
    bool times = false;
    for (std::size_t i = 0; i < std::min(parts.finding.files.size(), Looked); ++i) {
        const FoundFile &file = parts.finding.files[i];
        if (!file.other.isValid())
            continue;
        const Inode before = tree.inode(file.version);
        const Inode after = tree.inode(file.other);
        owner = owner || before.uid != after.uid || before.gid != after.gid;
        mode = mode || before.mode != after.mode;
        times = times || before.mtime != after.mtime || before.mtimeNsec != after.mtimeNsec;
    }
    QStringList changed;
    if (owner)
        changed.append(FindingTextWords::tr("owner", "of files that a layer changes"));
    if (mode)
        changed.append(FindingTextWords::tr("mode", "of files that a layer changes"));
    // Whatever changes owners or modes usually leaves times alone; where it does not, they matter less.
    if (times && changed.isEmpty())
        changed.append(FindingTextWords::tr("times", "of files that a layer changes"));
    return changed.isEmpty() ? FindingTextWords::tr("attributes", "of files that a layer changes")
                             : changed.join(FindingTextWords::tr(", ", "between kinds of metadata"));
}

QString reason(const Parts &parts)
{
    const auto other = [&] {
        const UnionTree &tree = parts.image.tree;
        return shownPath(tree, tree.version(parts.finding.files.front().other).path);
    };
    switch (parts.finding.cause) {
    case Cause::Removed:
    case Cause::Overwritten:
    case Cause::Unchanged:
        return {};
    case Cause::Metadata:
        return changedText(parts);
    case Cause::Moved:
        return FindingTextWords::tr("now %1", "a path").arg(other());
    case Cause::Duplicate:
        return FindingTextWords::tr("same as %1", "a path").arg(other());
    case Cause::Leftover:
    case Cause::Secret:
        return parts.rule;
    }
    return {};
}

/** As a sentence begins, with \a instruction if it is known. */
QString phrase(const LoadedImage &image, LayerIndex layer, const QString &instruction)
{
    if (image.isWritable(layer))
        return FindingTextWords::tr("The container", "begins a sentence");
    return instruction.isEmpty()
        ? FindingTextWords::tr("Layer %1", "begins a sentence").arg(layer.value)
        : FindingTextWords::tr("Layer %1 (%2)", "begins a sentence; the second is an instruction")
              .arg(QString::number(layer.value), instruction);
}

QString instructionOf(const LoadedImage &image, LayerIndex layer)
{
    return elided(displayText(instructionText(image.createdBy(layer))), InstructionLength);
}

/** The layer that hides \a finding, with the commands that did it. */
QString hiderPhrase(const Finding &finding, const LoadedImage &image)
{
    if (finding.hider == NeverHidden)
        return {};
    const bool isKnown = !instructionOf(image, finding.hider).isEmpty();
    const bool isCulprit = culprit(finding) == finding.hider && isKnown;
    return isCulprit ? phrase(image, finding.hider, culpritText(finding, image)) : layerPhrase(image, finding.hider);
}

}

QString layerPhrase(const LoadedImage &image, LayerIndex layer)
{
    return phrase(image, layer, instructionOf(image, layer));
}

FindingText findingText(
    const Finding &finding, const LoadedImage &image, const LeftoverRules &rules, const QLocale &locale)
{
    if (finding.files.empty())
        return {};
    const FoundPlace place = foundPlace(finding, image.tree);
    const LeftoverRule *rule = findRule(rules, finding.rule);
    const QString what = displayText(rule && !rule->what.isEmpty() ? rule->what : finding.rule);
    const QString path = shownPath(image.tree, place.path);
    const QString called = placeText(finding, place, path, locale);
    const Parts parts {finding, image, what, called, filesText(finding, place, path, locale),
        layerPhrase(image, finding.writer), hiderPhrase(finding, image)};
    return {called, title(parts), explanation(parts), adviceFor(finding, image, rules), reason(parts),
        culpritText(finding, image), writerText(finding, image)};
}

}
