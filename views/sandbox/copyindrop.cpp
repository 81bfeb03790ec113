// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "copyindrop.h"

#include "pathtreemodel.h"

#include <QAbstractItemView>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace stratoscope
{

namespace
{

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

}

CopyInDrop::CopyInDrop(QAbstractItemView *tree)
    : QObject(tree)
    , m_tree(tree)
{
    tree->viewport()->installEventFilter(this);
}

void CopyInDrop::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    m_tree->viewport()->setAcceptDrops(enabled);
}

bool CopyInDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!m_isEnabled || !(isDrag || event->type() == QEvent::Drop))
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = localFiles(drop->mimeData());
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!isDrag) {
        const QModelIndex index = m_tree->indexAt(drop->position().toPoint());
        Q_EMIT dropped(files, index.isValid() ? PathTreeModel::path(index) : PathId());
    }
    return true;
}

}
