// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kindtable.h"

#include <QKeySequence>
#include <QStringList>

#include <optional>

namespace stratoscope
{

/** The views of the middle column, in the order of its tabs. */
enum class MiddleView { Layer, Waste, Map, Tables, Dockerfile, Packages, Config };

struct MiddleViewRow
{
    MiddleView view;
    const char *name; ///< Its name on the command line.
};

inline constexpr std::array MiddleViewRows = std::to_array<MiddleViewRow>({
    {MiddleView::Layer, "layer"},
    {MiddleView::Waste, "waste"},
    {MiddleView::Map, "map"},
    {MiddleView::Tables, "tables"},
    {MiddleView::Dockerfile, "dockerfile"},
    {MiddleView::Packages, "packages"},
    {MiddleView::Config, "config"},
});
static_assert(hasRowPerKind(MiddleViewRows, &MiddleViewRow::view));

/** The key of a view: Alt+1 and so on; the details have those from Alt+6 to Alt+9, and Alt+0 and Alt+- follow. */
inline QKeySequence middleViewKey(int number)
{
    if (number < 5)
        return {Qt::ALT | Qt::Key(Qt::Key_1 + number)};
    return {Qt::ALT | (number == 5 ? Qt::Key_0 : Qt::Key_Minus)};
}

/** The names on the command line, in the same order. */
inline QStringList middleViewNames()
{
    QStringList names;
    for (const MiddleViewRow &row : MiddleViewRows)
        names.append(QString::fromLatin1(row.name));
    return names;
}

inline std::optional<MiddleView> middleViewFromName(const QString &name)
{
    const qsizetype number = middleViewNames().indexOf(name);
    return number < 0 ? std::nullopt : std::optional(MiddleView(number));
}

}
