// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "httprequest.h"

namespace stratoscope
{

QByteArray HttpHead::header(QByteArrayView name) const
{
    QByteArray found;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            found += found.isEmpty() ? value : '\n' + value;
    }
    return found;
}

std::optional<quint64> HttpHead::rangeStart() const
{
    const QByteArray range = header("Content-Range");
    if (!range.startsWith("bytes "))
        return std::nullopt;
    bool isNumber = false;
    const quint64 start = range.mid(6, range.indexOf('-') - 6).trimmed().toULongLong(&isNumber);
    return isNumber ? std::optional(start) : std::nullopt;
}

bool HttpHead::isRedirect() const
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool HttpOutcome::isPassing() const
{
    switch (fault) {
    case Fault::None:
        return head.status == 429 || head.status == 408 || (head.status >= 500 && head.status != 501);
    case Fault::Silent:
    case Fault::Cut:
    case Fault::Other:
        return true;
    case Fault::Cancelled:
    case Fault::Refused:
    case Fault::NoSuchHost:
    case Fault::Tls:
    case Fault::Proxy:
    case Fault::TooLarge:
    case Fault::Sink:
        break;
    }
    return false;
}

}
