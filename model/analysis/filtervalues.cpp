// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filterkeys.h"

#include "change.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace stratoscope
{

namespace
{

constexpr qint64 Lowest = std::numeric_limits<qint64>::min();
constexpr qint64 Highest = std::numeric_limits<qint64>::max();

/** A number, or the seconds of a day, a month or a year. */
struct FilterSpan
{
    qint64 least = 0;
    qint64 most = 0;
};

struct NamedFilterValue
{
    const char *name;
    qint64 value;
};

template<typename Enum>
constexpr NamedFilterValue named(const char *name, Enum value)
{
    return {name, static_cast<qint64>(value)};
}

constexpr std::array TypeNames {named("file", FilterType::File), named("directory", FilterType::Directory),
    named("dir", FilterType::Directory), named("symlink", FilterType::Symlink), named("link", FilterType::Symlink),
    named("hardlink", FilterType::Hardlink), named("device", FilterType::Device), named("fifo", FilterType::Fifo)};

constexpr std::array ChangeNames {named("added", Change::Added), named("modified", Change::Modified),
    named("metadata", Change::Metadata), named("replaced", Change::Replaced), named("unchanged", Change::Unchanged),
    named("deleted", Change::Deleted), named("opaque", Change::Opaque)};

constexpr std::array YesNo {named("yes", 1), named("no", 0)};

constexpr std::array ModeNames {named("setuid", 04000), named("setgid", 02000), named("sticky", 01000),
    named("executable", 0111), named("world-writable", 0002)};

template<typename Names>
std::optional<FilterValue> namedValue(const Names &names, const QString &word)
{
    for (const NamedFilterValue &one : names) {
        if (word.compare(QLatin1String(one.name), Qt::CaseInsensitive) == 0)
            return FilterValue {word, one.value, one.value, 0};
    }
    return std::nullopt;
}

std::optional<FilterSpan> sizeSpan(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,15}(?:\\.[0-9]{1,6})?)(?:([kKmMgGtT])(i?))?[bB]?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    double bytes = match.captured(1).toDouble();
    const qsizetype power
        = match.captured(2).isEmpty() ? 0 : QStringLiteral("kmgt").indexOf(match.captured(2).toLower()) + 1;
    for (qsizetype i = 0; i < power; ++i)
        bytes *= match.captured(3).isEmpty() ? 1000 : 1024;
    const qint64 whole = bytes < 9e18 ? qint64(bytes) : Highest;
    return FilterSpan {whole, whole};
}

std::optional<FilterSpan> numberSpan(const QString &text)
{
    bool isNumber = false;
    const quint32 number = text.toUInt(&isNumber);
    return isNumber ? std::optional(FilterSpan {number, number}) : std::nullopt;
}

std::optional<FilterSpan> timeSpan(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})(?:-([0-9]{1,2}))?(?:-([0-9]{1,2}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    const auto part = [&](int number) { return match.captured(number).isEmpty() ? 1 : match.captured(number).toInt(); };
    const QDate first(part(1), part(2), part(3));
    if (!match.hasMatch() || !first.isValid())
        return std::nullopt;
    const QDate next = !match.captured(3).isEmpty() ? first.addDays(1)
        : !match.captured(2).isEmpty()              ? first.addMonths(1)
                                                    : first.addYears(1);
    const auto seconds = [](QDate date) { return QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch(); };
    return FilterSpan {seconds(first), seconds(next) - 1};
}

std::optional<FilterSpan> spanOf(FilterKey key, const QString &text)
{
    switch (key) {
    case FilterKey::Size:
        return sizeSpan(text);
    case FilterKey::Modified:
        return timeSpan(text);
    default:
        return numberSpan(text);
    }
}

/** "5", ">5", ">=5", "<5", "<=5" or "5..9". */
std::optional<FilterValue> rangeValue(FilterKey key, const QString &word)
{
    if (const qsizetype dots = word.indexOf(QLatin1String("..")); dots > 0) {
        const auto from = spanOf(key, word.left(dots));
        const auto to = spanOf(key, word.mid(dots + 2));
        if (!from || !to || to->most < from->least)
            return std::nullopt;
        return FilterValue {word, from->least, to->most, 0};
    }
    static const QRegularExpression sign(QStringLiteral("^(>=|<=|>|<|=)?"));
    const QString relation = sign.match(word).captured();
    const auto span = spanOf(key, word.mid(relation.size()));
    if (!span)
        return std::nullopt;
    if (relation == QLatin1String(">"))
        return span->most == Highest ? std::nullopt : std::optional(FilterValue {word, span->most + 1, Highest, 0});
    if (relation == QLatin1String(">="))
        return FilterValue {word, span->least, Highest, 0};
    if (relation == QLatin1String("<"))
        return FilterValue {word, Lowest, span->least - 1, 0};
    if (relation == QLatin1String("<="))
        return FilterValue {word, Lowest, span->most, 0};
    return FilterValue {word, span->least, span->most, 0};
}

std::optional<FilterValue> modeValue(const QString &word)
{
    if (const auto name = namedValue(ModeNames, word))
        return FilterValue {word, -1, -1, quint32(name->least)};
    constexpr uint AllBits = 07777;
    bool isNumber = false;
    const uint mode = word.toUInt(&isNumber, 8);
    if (!isNumber || mode > AllBits)
        return std::nullopt;
    return FilterValue {word, qint64(mode), qint64(mode), AllBits};
}

std::optional<FilterValue> extensionValue(const QString &word)
{
    const QString ending = word.startsWith(QLatin1Char('.')) ? word.mid(1) : word;
    if (ending.isEmpty() || ending.contains(QLatin1Char('/')))
        return std::nullopt;
    return FilterValue {ending, 0, 0, 0};
}

}

std::optional<FilterValue> parseFilterValue(FilterKey key, const QString &word)
{
    switch (key) {
    case FilterKey::Change:
        return namedValue(ChangeNames, word);
    case FilterKey::Type:
        return namedValue(TypeNames, word);
    case FilterKey::Hidden:
        return namedValue(YesNo, word);
    case FilterKey::Mode:
        return modeValue(word);
    case FilterKey::Extension:
        return extensionValue(word);
    case FilterKey::Size:
    case FilterKey::Layer:
    case FilterKey::Owner:
    case FilterKey::Group:
    case FilterKey::Modified:
        break;
    }
    return rangeValue(key, word);
}

}
