// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "versionorder.h"

namespace stratoscope
{

namespace
{

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/** "~" sorts before the end, letters before everything else. */
int weight(QStringView text, qsizetype at)
{
    if (at >= text.size() || isDigit(text[at]))
        return 0;
    if (text[at] == QLatin1Char('~'))
        return -1;
    return text[at].isLetter() ? text[at].unicode() : text[at].unicode() + 0x10000;
}

/** Takes the digits off the front of \a text, without zeros before them. */
QStringView takeNumber(QStringView &text)
{
    while (text.startsWith(QLatin1Char('0')))
        text = text.sliced(1);
    qsizetype end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const QStringView number = text.first(end);
    text = text.sliced(end);
    return number;
}

int compareParts(QStringView left, QStringView right)
{
    while (!left.isEmpty() || !right.isEmpty()) {
        qsizetype at = 0;
        while ((at < left.size() && !isDigit(left[at])) || (at < right.size() && !isDigit(right[at]))) {
            if (const int order = weight(left, at) - weight(right, at); order != 0)
                return order;
            ++at;
        }
        left = left.sliced(std::min(at, left.size()));
        right = right.sliced(std::min(at, right.size()));
        const QStringView leftNumber = takeNumber(left);
        const QStringView rightNumber = takeNumber(right);
        if (leftNumber.size() != rightNumber.size())
            return leftNumber.size() < rightNumber.size() ? -1 : 1;
        if (const int order = leftNumber.compare(rightNumber); order != 0)
            return order;
    }
    return 0;
}

/** Takes "2:" off the front of \a version; without it, the epoch is 0. */
QStringView takeEpoch(QStringView &version)
{
    const qsizetype colon = version.indexOf(QLatin1Char(':'));
    const QStringView epoch = colon < 0 ? QStringView(u"0") : version.first(colon);
    version = version.sliced(colon + 1);
    return epoch;
}

}

int compareVersions(QStringView left, QStringView right)
{
    const QStringView leftEpoch = takeEpoch(left);
    const QStringView rightEpoch = takeEpoch(right);
    if (const int order = compareParts(leftEpoch, rightEpoch); order != 0)
        return order;
    // What follows the last hyphen counts only where the rest is equal.
    const auto upstream
        = [](QStringView version) { return version.first(std::max<qsizetype>(version.lastIndexOf(u'-'), 0)); };
    const QStringView leftMain = left.contains(u'-') ? upstream(left) : left;
    const QStringView rightMain = right.contains(u'-') ? upstream(right) : right;
    if (const int order = compareParts(leftMain, rightMain); order != 0)
        return order;
    return compareParts(left.sliced(leftMain.size()), right.sliced(rightMain.size()));
}

}
