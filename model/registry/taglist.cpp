// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "taglist.h"

#include "json.h"
#include "registrydocument.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int TagsAPage = 1000;
constexpr int MostPages = 50;
constexpr qsizetype MostTags = 50'000;
constexpr quint64 MostPageBytes = 8 << 20;
constexpr qsizetype LongestTag = 128;

void sortTags(QStringList &tags)
{
    // That of C knows no numbers.
    QCollator collator {QLocale(QLocale::English)};
    collator.setNumericMode(true);
    std::sort(tags.begin(), tags.end(), [&](const QString &left, const QString &right) {
        // "latest" is what people look for.
        const bool isLatest = left == QLatin1String("latest");
        if (isLatest != (right == QLatin1String("latest")))
            return isLatest;
        return collator.compare(left, right) > 0;
    });
}

}

QString nextPage(const QByteArray &link, const QUrl &base)
{
    const qsizetype start = link.indexOf('<');
    const qsizetype end = link.indexOf('>', start + 1);
    if (start < 0 || end < 0 || !link.mid(end).contains("next"))
        return {};
    const QUrl next = base.resolved(QUrl::fromEncoded(link.mid(start + 1, end - start - 1), QUrl::StrictMode));
    const QString below = QStringLiteral("/v2/");
    if (!next.isValid() || next.host() != base.host() || !next.path().startsWith(below))
        return {};
    const QString path = next.path(QUrl::FullyEncoded).mid(below.size());
    if (path.startsWith(QLatin1Char('/')))
        return {};
    return next.hasQuery() ? path + QLatin1Char('?') + next.query(QUrl::FullyEncoded) : path;
}

Result<TagList> listTags(RegistrySession &session, const Job &job)
{
    TagList list;
    RegistryRequest request;
    request.path = QStringLiteral("%1/tags/list?n=%2").arg(session.name().repository).arg(TagsAPage);
    request.accept = "application/json";
    request.mostBytes = MostPageBytes;
    const QUrl base(QStringLiteral("https://%1/v2/").arg(session.name().apiHost()));
    for (int page = 0; !request.path.isEmpty(); ++page) {
        if (page == MostPages || list.tags.size() > MostTags) {
            list.isCut = true;
            break;
        }
        const Result<HttpOutcome> outcome = session.get(request, job);
        if (!outcome)
            return tl::unexpected(outcome.error());
        const Result<QJsonObject> answer = parseJsonObject(outcome->body, session.name().reference());
        if (!answer)
            return tl::unexpected(answer.error());
        for (const QJsonValue &tag : answer->value(QLatin1String("tags")).toArray()) {
            if (const QString text = tag.toString(); !text.isEmpty() && text.size() <= LongestTag)
                list.tags.append(text);
        }
        const QString next = nextPage(outcome->head.header("Link"), base);
        request.path = next == request.path ? QString() : next;
    }
    sortTags(list.tags);
    list.tags.removeDuplicates();
    return list;
}

Result<QStringList> listPlatforms(RegistrySession &session, const QString &version, const Job &job)
{
    const Result<RegistryDocument> top = fetchManifest(session, version, job);
    const Result<ManifestKind> kind
        = top ? manifestKind(top->bytes, session.name().reference()) : tl::unexpected(top.error());
    if (!kind)
        return tl::unexpected(kind.error());
    QStringList platforms;
    if (*kind != ManifestKind::Index)
        return platforms;
    const Result<ImageIndex> index = parseIndex(top->bytes, session.name().reference());
    if (!index)
        return tl::unexpected(index.error());
    for (const Descriptor &image : imagesIn(*index)) {
        const QString text = image.platform ? image.platform->toString() : QString();
        if (!text.isEmpty() && !platforms.contains(text))
            platforms.append(text);
    }
    return platforms;
}

}
