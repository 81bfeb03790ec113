// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "evaluatecondition.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

using HeldKind = LessonCondition::Kind;

bool isAt(const LessonSituation &situation, LayerIndex layer, qint64 number)
{
    return layer.isValid() && layer == lessonLayer(situation, number);
}

VersionId visibleVersion(const LessonSituation &situation, const QByteArray &path, LayerIndex upTo)
{
    if (!situation.image || !upTo.isValid())
        return {};
    const UnionTree &tree = situation.image->tree;
    const PathId id = tree.paths().find(path);
    return id.isValid() ? tree.visible(id, upTo) : VersionId();
}

VersionId visibleVersion(const LessonSituation &situation, const QByteArray &path)
{
    return visibleVersion(situation, path, situation.image ? situation.image->top() : LayerIndex());
}

bool comesFrom(const LessonSituation &situation, const LessonCondition &condition)
{
    const VersionId version = visibleVersion(situation, condition.path);
    return version.isValid() && isAt(situation, situation.image->tree.version(version).layer, condition.number);
}

bool hasChange(const LessonSituation &situation, const LessonCondition &condition, Change change)
{
    const LayerIndex layer = lessonLayer(situation, condition.number);
    if (!layer.isValid())
        return false;
    const UnionTree &tree = situation.image->tree;
    const PathId id = tree.paths().find(condition.path);
    const LayerRow *row = id.isValid() ? tree.row(layer, id) : nullptr;
    return row && row->change == change;
}

bool hasContent(const LessonSituation &situation, const LessonCondition &condition)
{
    const auto content = situation.contents.constFind(condition.path);
    if (content == situation.contents.constEnd())
        return false;
    // A final line break is no part of what a learner is asked to write.
    QByteArray found = *content;
    if (found.endsWith('\n'))
        found.chop(1);
    const QByteArray wanted = condition.text.toUtf8();
    return condition.kind == HeldKind::Content ? found == wanted : found.contains(wanted);
}

std::size_t filledLayers(const LessonSituation &situation)
{
    std::size_t filled = 0;
    for (std::size_t i = 0; situation.image && i < situation.image->stats.layers.size(); ++i)
        filled += situation.image->stats.layers[i].entries > 0 ? 1 : 0;
    return filled;
}

bool ofTheTree(const LessonCondition &condition, const LessonSituation &situation)
{
    switch (condition.kind) {
    case HeldKind::Shows:
        return visibleVersion(situation, condition.path).isValid();
    case HeldKind::Seen:
        return visibleVersion(situation, condition.path, situation.upTo).isValid();
    case HeldKind::Hides:
        return situation.image && !visibleVersion(situation, condition.path).isValid();
    case HeldKind::From:
        return comesFrom(situation, condition);
    case HeldKind::Whiteout:
        return hasChange(situation, condition, Change::Deleted);
    case HeldKind::Opaque:
        return hasChange(situation, condition, Change::Opaque);
    case HeldKind::Layers:
        return situation.image && qint64(filledLayers(situation)) <= condition.number;
    case HeldKind::Bytes:
        return situation.image && layerBytes(situation) <= quint64(condition.number);
    default:
        return hasContent(situation, condition);
    }
}

bool ofTheWindow(const LessonCondition &condition, const LessonSituation &situation)
{
    switch (condition.kind) {
    case HeldKind::Layer:
        return isAt(situation, situation.layer, condition.number);
    case HeldKind::Height:
        return isAt(situation, situation.upTo, condition.number);
    case HeldKind::Path:
        return situation.path == condition.path;
    case HeldKind::View:
        return situation.view == condition.text && !situation.isPicture;
    case HeldKind::Details:
        return situation.details == condition.text && !situation.isPicture;
    case HeldKind::Picture:
        return situation.isPicture;
    case HeldKind::Stack:
        return situation.stack == condition.text;
    case HeldKind::Containers:
        return qint64(situation.containers) >= condition.number;
    case HeldKind::Container:
        return situation.containers > 0 && qint64(situation.container) == condition.number;
    case HeldKind::Commits:
        return qint64(situation.commits()) >= condition.number;
    case HeldKind::Steps:
        return qint64(situation.steps) >= condition.number;
    case HeldKind::Search:
        return situation.search.trimmed().compare(condition.text, Qt::CaseInsensitive) == 0;
    case HeldKind::Deleted:
        return situation.listsDeleted;
    default:
        return ofTheTree(condition, situation);
    }
}

}

bool evaluate(const LessonCondition &condition, const LessonSituation &situation)
{
    const auto holds = [&](const LessonCondition &part) { return evaluate(part, situation); };
    switch (condition.kind) {
    case HeldKind::All:
        return std::all_of(condition.parts.begin(), condition.parts.end(), holds);
    case HeldKind::Any:
        return std::any_of(condition.parts.begin(), condition.parts.end(), holds);
    case HeldKind::Not:
        return std::none_of(condition.parts.begin(), condition.parts.end(), holds);
    default:
        return ofTheWindow(condition, situation);
    }
}

QByteArrayList contentPaths(const LessonCondition &condition)
{
    QByteArrayList paths;
    if (condition.kind == HeldKind::Content || condition.kind == HeldKind::Contains)
        paths.append(condition.path);
    for (const LessonCondition &part : condition.parts)
        paths.append(contentPaths(part));
    return paths;
}

}
