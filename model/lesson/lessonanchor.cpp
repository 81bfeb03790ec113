// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonanchor.h"

#include "kindtable.h"
#include "lessoncondition.h"
#include "lessonwords.h"
#include "readlimits.h"

namespace stratoscope
{

namespace
{

/** What follows a part's name. */
enum class AnchorRest { Nothing, Layer, Path, View, Tab, Menu };

struct AnchorRow
{
    LessonAnchor::Part part;
    const char *name;
    AnchorRest rest;
};

constexpr std::array AnchorRows = std::to_array<AnchorRow>({
    {LessonAnchor::Part::Stack, "stack", AnchorRest::Nothing},
    {LessonAnchor::Part::StackLayer, "stack/layer", AnchorRest::Layer},
    {LessonAnchor::Part::Unified, "unified", AnchorRest::Nothing},
    {LessonAnchor::Part::UnifiedPath, "unified/path", AnchorRest::Path},
    {LessonAnchor::Part::Layer, "layer", AnchorRest::Nothing},
    {LessonAnchor::Part::LayerPath, "layer/path", AnchorRest::Path},
    {LessonAnchor::Part::Middle, "middle", AnchorRest::Nothing},
    {LessonAnchor::Part::MiddleTab, "middle/tab", AnchorRest::View},
    {LessonAnchor::Part::Details, "details", AnchorRest::Nothing},
    {LessonAnchor::Part::DetailsTab, "details/tab", AnchorRest::Tab},
    {LessonAnchor::Part::History, "details/history", AnchorRest::Nothing},
    {LessonAnchor::Part::Slider, "slider", AnchorRest::Nothing},
    {LessonAnchor::Part::Sandbox, "sandbox", AnchorRest::Nothing},
    {LessonAnchor::Part::Menu, "menu", AnchorRest::Menu},
    {LessonAnchor::Part::Search, "search", AnchorRest::Nothing},
    {LessonAnchor::Part::Legend, "legend", AnchorRest::Nothing},
    {LessonAnchor::Part::Status, "status", AnchorRest::Nothing},
    {LessonAnchor::Part::Picture, "picture", AnchorRest::Nothing},
    {LessonAnchor::Part::Panel, "panel", AnchorRest::Nothing},
});
static_assert(hasRowPerKind(AnchorRows, &AnchorRow::part));

bool readRest(const AnchorRow &row, const QString &rest, LessonAnchor &anchor)
{
    anchor.name = rest.toUtf8();
    switch (row.rest) {
    case AnchorRest::Nothing:
        return rest.isEmpty();
    case AnchorRest::Layer: {
        const std::optional<qint64> number = lessonLayerNumber(rest);
        anchor.number = number.value_or(0);
        return number.has_value();
    }
    case AnchorRest::Path:
        anchor.name.prepend('/');
        return !rest.isEmpty() && rest.size() <= limits::PathBytes;
    case AnchorRest::View:
        return lessonViews().contains(rest);
    case AnchorRest::Tab:
        return lessonTabs().contains(rest);
    case AnchorRest::Menu:
        return lessonMenus().contains(rest);
    }
    return false;
}

}

Result<LessonAnchor> parseLessonAnchor(const QString &text)
{
    for (const AnchorRow &row : AnchorRows) {
        const QString name = QLatin1String(row.name);
        const bool hasRest = row.rest != AnchorRest::Nothing;
        if (hasRest ? !text.startsWith(name + QLatin1Char('/')) : text != name)
            continue;
        LessonAnchor anchor;
        anchor.part = row.part;
        if (readRest(row, hasRest ? text.mid(name.size() + 1) : QString(), anchor))
            return anchor;
    }
    return failure(ErrorKind::Damaged, {}, LessonWords::tr("the window has no place \"%1\"").arg(text.left(80)),
        LessonWords::tr("Places are “stack”, “stack/layer/2”, “unified/path/etc/hosts”, “menu/container” and so on"));
}

std::optional<qint64> lessonLayerNumber(const QString &text)
{
    if (text == QLatin1String("top"))
        return lessonlayer::Top;
    if (text == QLatin1String("writable"))
        return lessonlayer::Writable;
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber);
    return isNumber && number < uint(limits::Layers) ? std::optional(qint64(number)) : std::nullopt;
}

const QStringList &lessonViews()
{
    static const QStringList names {QStringLiteral("layer"), QStringLiteral("waste"), QStringLiteral("map"),
        QStringLiteral("tables"), QStringLiteral("dockerfile"), QStringLiteral("packages"), QStringLiteral("config")};
    return names;
}

const QStringList &lessonTabs()
{
    static const QStringList names {
        QStringLiteral("file"), QStringLiteral("content"), QStringLiteral("layer"), QStringLiteral("image")};
    return names;
}

const QStringList &lessonMenus()
{
    static const QStringList names {QStringLiteral("file"), QStringLiteral("view"), QStringLiteral("layers"),
        QStringLiteral("container"), QStringLiteral("learn"), QStringLiteral("help")};
    return names;
}

}
