// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "extractwish.h"
#include "loadedimage.h"

#include <QMimeData>
#include <QUrl>

#include <optional>

namespace stratoscope
{

class TemporaryFolders;

/** Files of an image on their way to another program: they are extracted only once that asks for them. */
class FileDragData : public QMimeData
{
    Q_OBJECT

public:
    /** \a folders must outlive this. */
    FileDragData(const LoadedImagePtr &loaded, const ExtractWish &wish, TemporaryFolders *folders);

    bool hasFormat(const QString &type) const override;
    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &type, QMetaType kind) const override;

private:
    /** Extracts off the GUI thread, and waits for that while the window goes on. */
    QList<QUrl> make() const;

    const LoadedImagePtr m_loaded;
    const ExtractWish m_wish;
    TemporaryFolders *m_folders;
    mutable std::optional<QList<QUrl>> m_urls; ///< Once somebody has asked.
};

}
