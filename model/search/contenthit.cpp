// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contenthit.h"

#include "bytes.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr qsizetype MostLineBytes = 240;
constexpr qsizetype BytesBefore = 60;
constexpr QChar HitEllipsis(0x2026);

bool isInCharacter(QByteArrayView text, qsizetype at)
{
    return at > 0 && at < text.size() && (static_cast<uchar>(text[at]) & 0xc0) == 0x80;
}

/** The start of the character at \a at, unless that is no UTF-8. */
qsizetype characterStart(QByteArrayView text, qsizetype at)
{
    constexpr int LongestCharacter = 4;
    for (int back = 0; back < LongestCharacter; ++back) {
        if (!isInCharacter(text, at - back))
            return at - back;
    }
    return at;
}

QString partText(QByteArrayView part)
{
    return displayText(part.toByteArray().replace('\t', "  "));
}

}

void setHitText(ContentHit &hit, QByteArrayView line, ContentMatch match)
{
    if (line.endsWith('\r'))
        line.chop(1);
    match.at = std::min(match.at, line.size());
    qsizetype begin = 0;
    qsizetype end = line.size();
    if (end > MostLineBytes) {
        // The end is counted from here, not from the start of the character, for it must not come before the match.
        const qsizetype wanted = std::clamp<qsizetype>(match.at - BytesBefore, 0, end - MostLineBytes);
        begin = characterStart(line, wanted);
        end = characterStart(line, wanted + MostLineBytes);
    }
    hit.text = line.sliced(begin, end - begin).toByteArray();
    hit.match = {match.at - begin, std::clamp<qsizetype>(match.size, 0, end - match.at)};
    hit.isCutBefore = begin > 0;
    hit.isCutAfter = end < line.size();
}

HitText hitText(const ContentHit &hit)
{
    const QByteArrayView text(hit.text);
    HitText parts {partText(text.first(hit.match.at)), partText(text.sliced(hit.match.at, hit.match.size)),
        partText(text.sliced(hit.match.at + hit.match.size))};
    if (hit.isCutBefore)
        parts.before.prepend(HitEllipsis);
    if (hit.isCutAfter)
        parts.after.append(HitEllipsis);
    return parts;
}

}
