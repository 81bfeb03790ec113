// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filedragdata.h"

#include "latestjob.h"
#include "temporarycopies.h"

#include <QEventLoop>
#include <QVariantList>

namespace stratoscope
{

namespace
{

const QString UriList = QStringLiteral("text/uri-list");

}

FileDragData::FileDragData(const LoadedImagePtr &loaded, const ExtractWish &wish, TemporaryCopies *copies)
    : m_loaded(loaded)
    , m_wish(wish)
    , m_copies(copies)
{
}

bool FileDragData::hasFormat(const QString &type) const
{
    return type == UriList;
}

QStringList FileDragData::formats() const
{
    return {UriList};
}

QVariant FileDragData::retrieveData(const QString &type, QMetaType) const
{
    if (type != UriList)
        return {};
    if (!m_urls) {
        // Whoever asks meanwhile gets nothing yet.
        m_urls = QList<QUrl>();
        m_urls = make();
    }
    QVariantList urls;
    for (const QUrl &url : *m_urls)
        urls.append(url);
    return urls;
}

QList<QUrl> FileDragData::make() const
{
    const QString directory = m_copies->newDirectory();
    if (directory.isEmpty())
        return {};
    QList<QUrl> urls;
    QEventLoop waiting;
    LatestJob job;
    job.start([&, loaded = m_loaded, wish = m_wish](const Job &running, const LatestJob::Deliver &deliver) {
        const Result<QStringList> paths = TemporaryCopies::extractAll(*loaded, wish, directory, running);
        deliver([&, paths] {
            for (const QString &path : paths.value_or(QStringList()))
                urls.append(QUrl::fromLocalFile(path));
            waiting.quit();
        });
    });
    waiting.exec(QEventLoop::ExcludeUserInputEvents);
    return urls;
}

}
