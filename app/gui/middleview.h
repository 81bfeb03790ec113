// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <optional>

namespace stratoscope
{

/** The views of the middle column, in the order of its tabs. */
enum class MiddleView { Layer, Waste, Map, Tables, Dockerfile };

/** Their names on the command line, in the same order. */
inline QStringList middleViewNames()
{
    return {QStringLiteral("layer"), QStringLiteral("waste"), QStringLiteral("map"), QStringLiteral("tables"),
        QStringLiteral("dockerfile")};
}

inline std::optional<MiddleView> middleViewFromName(const QString &name)
{
    const qsizetype number = middleViewNames().indexOf(name);
    return number < 0 ? std::nullopt : std::optional(MiddleView(number));
}

}
