// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sizetext.h"

#include "sandboxlimits.h"

#include <QByteArray>

#include <algorithm>
#include <limits>

namespace stratoscope
{

namespace
{

struct SizeUnit
{
    const char *name;
    double bytes;
};

constexpr double Kibi = 1024.0;

constexpr SizeUnit UnitLetters[] = {{"", 1}, {"b", 1}, {"k", Kibi}, {"kib", Kibi}, {"m", Kibi *Kibi},
    {"mib", Kibi *Kibi}, {"g", Kibi *Kibi *Kibi}, {"gib", Kibi *Kibi *Kibi}, {"kb", 1e3}, {"mb", 1e6}, {"gb", 1e9}};

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

}

std::optional<quint64> sizeFromText(QByteArrayView text)
{
    const auto unitStart
        = std::find_if(text.begin(), text.end(), [](char byte) { return !isDigit(byte) && byte != '.'; });
    const QByteArray number(text.data(), unitStart - text.begin());
    const QByteArray unit = text.sliced(unitStart - text.begin()).toByteArray().toLower();
    bool isNumber = false;
    const double count = number.toDouble(&isNumber);
    if (!isNumber || number.size() > 20 || !isDigit(number[0]) || !isDigit(number.back()))
        return std::nullopt;
    for (const SizeUnit &known : UnitLetters) {
        const double bytes = count * known.bytes;
        if (unit == known.name && bytes <= double(limits::SandboxFileBytes))
            return static_cast<quint64>(bytes);
    }
    return std::nullopt;
}

std::optional<quint16> modeFromText(QByteArrayView text)
{
    const bool isOctal = std::all_of(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '7'; });
    if (text.isEmpty() || text.size() > 6 || !isOctal)
        return std::nullopt;
    const uint mode = text.toByteArray().toUInt(nullptr, 8);
    return mode <= 07777 ? std::optional<quint16>(static_cast<quint16>(mode)) : std::nullopt;
}

std::optional<quint32> ownerFromText(QByteArrayView text)
{
    if (text == QByteArrayView("root"))
        return 0;
    if (text.isEmpty() || text.size() > 10 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    const qulonglong number = text.toByteArray().toULongLong();
    // The last one means "unchanged" to the kernel.
    if (number >= std::numeric_limits<quint32>::max())
        return std::nullopt;
    return static_cast<quint32>(number);
}

}
