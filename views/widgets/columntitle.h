// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QVariant>

#include <span>

namespace stratoscope
{

/** What the header of a table says of one column. */
struct ColumnTitle
{
    enum class Kind {
        Text,
        Number, ///< Aligned to the right.
        Bytes, ///< A number that is sorted with the largest on top at first.
        Time ///< Sorted with the latest on top at first.
    };

    QString text;
    QString more = {}; ///< For a tooltip.
    Kind kind = Kind::Text;
};

/** What headerData() answers; \a titles are those of all columns in their order. */
QVariant headerAnswer(std::span<const ColumnTitle> titles, int section, Qt::Orientation orientation, int role);

}
