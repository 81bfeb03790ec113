// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filedragdata.h"

#include "copiesforothers.h"
#include "latestjob.h"
#include "temporaryfolders.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QTimer>
#include <QVariantList>
#include <QWindow>

namespace stratoscope
{

namespace
{

const QString UriList = QStringLiteral("text/uri-list");

/** Making files that takes longer may end after the mouse button is up. */
constexpr qint64 SlowMakingMs = 150;
constexpr int LateDropMs = 10'000;
/** Moves of the mouse that a file manager may need to make up its mind, and time for each. */
constexpr int LateMoves = 5;
constexpr int AnswerMs = 200;

/**
 * File managers ask for the files while the mouse is above them, and accept a drop only once they have the answer and
 * the mouse has moved on. Large files are there only after it was let go: then the drop waits, and the mouse seems to
 * move.
 */
class LateDrop : public QObject
{
public:
    explicit LateDrop(QObject *parent)
        : QObject(parent)
    {
        QCoreApplication::instance()->installEventFilter(this);
        QTimer::singleShot(LateDropMs, this, &QObject::deleteLater);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::MouseButtonRelease || !qobject_cast<QWindow *>(watched))
            return false;
        QCoreApplication::instance()->removeEventFilter(this);
        // Qt sets one while something is dragged: who asks only after the drop has what it needs.
        if (!QGuiApplication::overrideCursor())
            return false;
        for (int i = 0; i < LateMoves; ++i)
            moveOn(watched, *static_cast<const QMouseEvent *>(event), i % 2 == 0 ? 1 : 0);
        return false;
    }

private:
    static void moveOn(QObject *window, const QMouseEvent &release, int step)
    {
        const QPointF by(step, 0);
        QMouseEvent move(QEvent::MouseMove, release.position() + by, release.globalPosition() + by, Qt::NoButton,
            Qt::LeftButton, release.modifiers());
        QCoreApplication::sendEvent(window, &move);
        QEventLoop waiting;
        QTimer::singleShot(AnswerMs, &waiting, &QEventLoop::quit);
        waiting.exec(QEventLoop::ExcludeUserInputEvents);
    }
};

}

FileDragData::FileDragData(const LoadedImagePtr &loaded, const ExtractWish &wish, TemporaryFolders *folders)
    : m_loaded(loaded)
    , m_wish(wish)
    , m_folders(folders)
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
        QElapsedTimer timer;
        timer.start();
        m_urls = make();
        if (timer.elapsed() > SlowMakingMs)
            new LateDrop(QCoreApplication::instance());
    }
    QVariantList urls;
    for (const QUrl &url : *m_urls)
        urls.append(url);
    return urls;
}

QList<QUrl> FileDragData::make() const
{
    const Result<QString> directory = m_folders->make();
    if (!directory)
        return {};
    QList<QUrl> urls;
    QEventLoop waiting;
    LatestJob job;
    job.start([&, loaded = m_loaded, wish = m_wish](const Job &running, const LatestJob::Deliver &deliver) {
        const Result<QStringList> paths = extractForOthers(*loaded, wish, *directory, running);
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
