// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sharedrecents.h"

#include "identity.h"
#include "recentlyused.h"
#include "recentpolicy.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace stratoscope
{

void SharedRecents::add(const QString &path)
{
    // The file and the list may be on disks that take their time.
    m_jobs.add(this, [path](const Job &, const JobQueue::Deliver &) {
        if (!QFileInfo(path).isFile() || !allowsRecentlyUsed())
            return;
        const UsedFile used {path, QMimeDatabase().mimeTypeForFile(path).name(), QLatin1String(identity::Name),
            QStringLiteral("'stratoscope %u'")};
        // A list that cannot be written is no concern of who looks at an image.
        static_cast<void>(noteRecentlyUsed(recentlyUsedList(), used, QDateTime::currentDateTimeUtc()));
    });
}

}
